package org.factdesk.ingest.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.factdesk.ingest.Input;
import org.factdesk.problem.Problem;

/** What a ZIP archive is, told by what is in it. */
public enum ArchiveKind {
    /** Word since 2007. */
    DOCX,
    /** OpenDocument text. */
    ODT,
    EPUB,
    SPREADSHEET,
    /** Slides or a drawing. */
    PRESENTATION,
    PROGRAM,
    /** A document of a program that nobody else reads. */
    FOREIGN_DOCUMENT,
    /** Files packed together. */
    OTHER;

    private static final int LONGEST_TYPE = 200;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** Empty when the input is no archive, or one in which nothing can be found. */
    public static Optional<ArchiveKind> of(Input input) {
        if (!Archive.isZip(input.head())) {
            return Optional.empty();
        }
        try (Archive archive = Archive.open(input, Limits.DOCUMENT)) {
            return Optional.of(of(archive));
        } catch (Problem damaged) {
            return Optional.empty();
        }
    }

    private static ArchiveKind of(Archive archive) {
        String type = type(archive);
        if (type.startsWith(OPEN_DOCUMENT)) {
            return openDocument(type.substring(OPEN_DOCUMENT.length()));
        }
        if (type.startsWith("application/epub") || has(archive, "META-INF/container.xml")) {
            return EPUB;
        }
        if (has(archive, "[Content_Types].xml") || has(archive, "_rels/.rels")) {
            return office(archive);
        }
        if (has(archive, "content.xml") && has(archive, "META-INF/manifest.xml")) {
            return ODT;
        }
        if (has(archive, "META-INF/MANIFEST.MF") || has(archive, "AndroidManifest.xml")) {
            return PROGRAM;
        }
        return has(archive, "Index/Document.iwa") || has(archive, "index.xml") ? FOREIGN_DOCUMENT : OTHER;
    }

    private static ArchiveKind openDocument(String type) {
        if (type.startsWith("text")) {
            return ODT;
        }
        return type.startsWith("spreadsheet") ? SPREADSHEET : PRESENTATION;
    }

    private static ArchiveKind office(Archive archive) {
        for (Entry entry : archive.entries()) {
            if (entry.name().startsWith("word/")) {
                return DOCX;
            }
            if (entry.name().startsWith("xl/")) {
                return SPREADSHEET;
            }
            if (entry.name().startsWith("ppt/") || entry.name().startsWith("visio/")) {
                return PRESENTATION;
            }
        }
        return FOREIGN_DOCUMENT;
    }

    private static boolean has(Archive archive, String name) {
        return archive.find(name).isPresent();
    }

    /** What the entry says that such archives begin with. */
    private static String type(Archive archive) {
        Optional<Entry> entry = archive.find("mimetype");
        if (entry.isEmpty()) {
            return "";
        }
        try (InputStream in = archive.stream(entry.get())) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        } catch (IOException damaged) {
            return "";
        }
    }
}
