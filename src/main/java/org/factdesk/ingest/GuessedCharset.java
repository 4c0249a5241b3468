package org.factdesk.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;

/** ICU's guess at a legacy charset. A class of its own, so that ICU is loaded only where nothing else decided. */
final class GuessedCharset {
    private static final int LOOKED_AT = 1 << 16;

    private GuessedCharset() {}

    static Charset of(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName();
            boolean wide = name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("IBM");
            if (!wide && Charset.isSupported(name)) {
                // What ICU calls Latin-1 is Windows-1252 in practice: the same letters and the typographic quotes.
                return Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name);
            }
        }
        return Charset.forName("windows-1252");
    }
}
