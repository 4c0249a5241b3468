package org.factdesk.ingest.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The bytes of a run of text, and the charsets in which they may be: the document's own and those of its fonts. */
final class Letters {
    private static final int MOST_FONTS = 1_000;
    private static final int LONGEST_RUN = 1 << 16;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset charset = CodePages.USUAL;

    /** Sets the document's charset. */
    void set(Charset other) {
        charset = other;
    }

    /** @param other null where the document's own is meant */
    void setFont(int font, Charset other) {
        if (other != null && fonts.size() < MOST_FONTS) {
            fonts.put(font, other);
        }
    }

    void add(int value) {
        bytes.write(value);
    }

    /** Whether the run is so long that its words should be taken at the next space. */
    boolean isLong() {
        return bytes.size() > LONGEST_RUN;
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    /** The words of the run, which ends here. A letter may take two bytes, so that it is decoded as a whole. */
    String take(int font) {
        String words = bytes.toString(fonts.getOrDefault(font, charset));
        bytes.reset();
        return words;
    }
}
