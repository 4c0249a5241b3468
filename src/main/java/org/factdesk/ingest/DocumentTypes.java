package org.factdesk.ingest;

import java.util.Locale;
import java.util.Set;

/** Which kinds of files may hold an article, told before anything of them is read: to offer them, or to pass them over. */
public final class DocumentTypes {
    private static final Set<String> TYPES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "text/rtf",
            "application/rtf",
            "application/pdf",
            "application/epub+zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "message/rfc822",
            "multipart/related",
            "application/warc",
            "application/wacz");
    private static final Set<String> ENDINGS = Set.of(
            "html",
            "htm",
            "xhtml",
            "txt",
            "md",
            "markdown",
            "rtf",
            "pdf",
            "epub",
            "docx",
            "odt",
            "eml",
            "mht",
            "mhtml",
            "warc",
            "wacz");

    /** What says no more than that these are bytes. */
    private static final Set<String> UNSAID = Set.of("", "application/octet-stream", "application/x-download");

    private DocumentTypes() {}

    /**
     * Whether a file of that kind may hold text to read; its name is asked where the type says nothing.
     *
     * @param mediaType without parameters, in lower case, or empty
     */
    public static boolean mayHoldText(String mediaType, String name) {
        if (!UNSAID.contains(mediaType)) {
            return TYPES.contains(mediaType);
        }
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
