package org.factdesk.ui.theme;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a font file on this computer says of the faces in it: their family, weight, outlines and letters. */
final class FontFile {
    private static final int COLLECTION = 0x74746366;
    private static final int MOST_FACES = 64;
    private static final int LONGEST_TABLE = 16 << 20;
    private static final int ENGLISH = 0x409;

    /**
     * One face.
     *
     * @param outlines whether its outlines are of TrueType's kind
     * @param weight 400 for a regular one
     * @param codePages bits of OS/2's ulCodePageRange1
     */
    record Face(String family, int weight, boolean outlines, int codePages, CharacterMap letters) {}

    private FontFile() {}

    /** @throws IOException when this is no font file or a broken one */
    static List<Face> read(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            List<Face> faces = new ArrayList<>();
            for (int start : starts(in)) {
                faces.add(face(in, start));
            }
            return faces;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException("no font file: " + file, broken);
        }
    }

    private static List<Integer> starts(RandomAccessFile in) throws IOException {
        if (in.readInt() != COLLECTION) {
            return List.of(0);
        }
        in.readInt();
        int count = Math.min(MOST_FACES, in.readInt());
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add(in.readInt());
        }
        return starts;
    }

    private static Face face(RandomAccessFile in, int start) throws IOException {
        ByteBuffer head = bytes(in, start, 12);
        int count = head.getShort(4) & 0xFFFF;
        ByteBuffer directory = bytes(in, start + 12L, count * 16);
        Map<String, int[]> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            directory.get(16 * i, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    new int[] {directory.getInt(16 * i + 8), directory.getInt(16 * i + 12)});
        }
        ByteBuffer os2 = table(in, tables, "OS/2");
        return new Face(
                family(table(in, tables, "name")),
                os2.getShort(4) & 0xFFFF,
                tables.containsKey("glyf"),
                os2.limit() >= 82 ? os2.getInt(78) : 0,
                CharacterMap.of(table(in, tables, "cmap")));
    }

    private static ByteBuffer table(RandomAccessFile in, Map<String, int[]> tables, String tag) throws IOException {
        int[] place = tables.get(tag);
        if (place == null || place[1] < 0 || place[1] > LONGEST_TABLE) {
            throw new IOException("no table " + tag);
        }
        return bytes(in, place[0] & 0xFFFFFFFFL, place[1]);
    }

    private static ByteBuffer bytes(RandomAccessFile in, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(at);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** The family as the toolkit calls it: the English name of Windows, else the first one there is. */
    private static String family(ByteBuffer names) {
        int count = names.getShort(2) & 0xFFFF;
        int texts = names.getShort(4) & 0xFFFF;
        String found = "";
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            int platform = names.getShort(at);
            if (names.getShort(at + 6) != 1) {
                continue;
            }
            byte[] name = new byte[names.getShort(at + 8) & 0xFFFF];
            names.get(texts + (names.getShort(at + 10) & 0xFFFF), name);
            String text = new String(name, platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
            if (platform == 3 && (names.getShort(at + 4) & 0xFFFF) == ENGLISH) {
                return text;
            }
            found = found.isEmpty() ? text : found;
        }
        return found;
    }
}
