package org.factdesk.ui.theme;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Which characters a face has a glyph for: its {@code cmap} table, in the two formats that Unicode faces use. */
final class CharacterMap {
    private final ByteBuffer table;
    private final int format;

    private CharacterMap(ByteBuffer table, int format) {
        this.table = table;
        this.format = format;
    }

    /** @throws IOException when there is no map from Unicode */
    static CharacterMap of(ByteBuffer cmap) throws IOException {
        CharacterMap best = null;
        int count = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int encoding = cmap.getShort(6 + 8 * i);
            boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
            int at = cmap.getInt(8 + 8 * i);
            int format = cmap.getShort(at);
            if (unicode && (format == 12 || format == 4 && best == null)) {
                best = new CharacterMap(cmap.slice(at, cmap.limit() - at), format);
            }
        }
        if (best == null) {
            throw new IOException("no map from Unicode");
        }
        return best;
    }

    boolean has(int c) {
        return format == 12 ? inGroups(c) : c <= 0xFFFF && inSegments(c);
    }

    private boolean inGroups(int c) {
        int low = 0;
        int high = table.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = 16 + 12 * middle;
            if (c < table.getInt(at)) {
                high = middle - 1;
            } else if (c > table.getInt(at + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(at + 8) + c - table.getInt(at) != 0;
            }
        }
        return false;
    }

    private boolean inSegments(int c) {
        int doubled = table.getShort(6) & 0xFFFF;
        for (int at = 0; at < doubled; at += 2) {
            if ((table.getShort(14 + at) & 0xFFFF) >= c) {
                int start = table.getShort(16 + doubled + at) & 0xFFFF;
                return start <= c && glyph(c, start, doubled, at) != 0;
            }
        }
        return false;
    }

    private int glyph(int c, int start, int doubled, int at) {
        int delta = table.getShort(16 + 2 * doubled + at);
        int ranges = 16 + 3 * doubled + at;
        int range = table.getShort(ranges) & 0xFFFF;
        if (range == 0) {
            return (c + delta) & 0xFFFF;
        }
        int glyph = table.getShort(ranges + range + 2 * (c - start)) & 0xFFFF;
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
