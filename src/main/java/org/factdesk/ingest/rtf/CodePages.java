package org.factdesk.ingest.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The charsets that RTF names by numbers. */
final class CodePages {
    static final Charset USUAL = Charset.forName("windows-1252");
    private static final int UTF_8 = 65001;
    private static final Map<Integer, Integer> BY_FONT = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));
    private static final Map<Integer, String> BY_NAME = Map.of(
            932,
            "windows-31j",
            936,
            "GBK",
            949,
            "x-windows-949",
            950,
            "Big5",
            874,
            "x-windows-874",
            10000,
            "x-MacRoman");

    private CodePages() {}

    /** The charset of a Windows code page; the usual one when there is none of that number. */
    static Charset of(int page) {
        if (page == UTF_8) {
            return StandardCharsets.UTF_8;
        }
        for (String name : List.of(BY_NAME.getOrDefault(page, "windows-" + page), "IBM" + page)) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return USUAL;
    }

    /** The charset that goes with a font's number for it, or null where the document's own is meant. */
    static Charset ofFont(int charset) {
        Integer page = BY_FONT.get(charset);
        return page == null ? null : of(page);
    }
}
