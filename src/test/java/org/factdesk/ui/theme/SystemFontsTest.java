package org.factdesk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A face for a script is found among the files of a computer, whatever else lies there. */
class SystemFontsTest {
    private static final Path OURS = Path.of("src/main/resources/org/factdesk/fonts");
    private static final int CFF = 0x43464620;
    private static final int CMAP = 0x636D6170;
    private static final int GLYF = 0x676C7966;

    @TempDir
    Path folder;

    private void install(String file) throws IOException {
        Files.createDirectories(folder.resolve("truetype"));
        Files.copy(OURS.resolve(file), folder.resolve("truetype").resolve(file));
    }

    private List<String> find(String letters, boolean onlyTrueType) {
        return new SystemFonts(List.of(folder, folder.resolve("none")), onlyTrueType).find(letters, "en", letters);
    }

    @Test
    void theFamilyThatHasTheLettersIsFound() throws IOException {
        install("FactdeskHebrew-Regular.ttf");
        install("FactdeskThai-SemiBold.ttf");
        install("FactdeskThai-Regular.ttf");
        assertEquals(List.of("Factdesk Hebrew"), find("גשר", true));
        assertEquals(List.of("Factdesk Thai", "Factdesk Thai SemiBold"), find("สะพาน", true));
        assertEquals(List.of(), find("다리", true));
        assertEquals(List.of(), find("𐎠", true));
    }

    @Test
    void outlinesThatTheToolkitDrawsAsBoxesArePassedOverWhereItDoes() throws IOException {
        byte[] font = Files.readAllBytes(OURS.resolve("FactdeskHebrew-Regular.ttf"));
        ByteBuffer tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(4); i++) {
            if (tables.getInt(12 + 16 * i) == GLYF) {
                tables.putInt(12 + 16 * i, CFF);
            }
        }
        Files.write(folder.resolve("Other.otf"), font);
        assertEquals(List.of(), find("גשר", true));
        assertEquals(List.of("Factdesk Hebrew"), find("גשר", false));
    }

    @Test
    void aCollectionIsLookedThrough() throws IOException {
        byte[] font = Files.readAllBytes(OURS.resolve("FactdeskThai-Regular.ttf"));
        int shift = 16;
        ByteBuffer all = ByteBuffer.allocate(shift + font.length);
        all.putInt(0x74746366).putInt(0x10000).putInt(1).putInt(shift).put(font);
        for (int i = 0; i < ByteBuffer.wrap(font).getShort(4); i++) {
            int at = shift + 12 + 16 * i + 8;
            all.putInt(at, all.getInt(at) + shift);
        }
        Files.write(folder.resolve("all.ttc"), all.array());
        assertEquals(List.of("Factdesk Thai"), find("สะพาน", true));
    }

    @Test
    void brokenFilesAreNoMatter() throws IOException {
        byte[] font = Files.readAllBytes(OURS.resolve("FactdeskHebrew-Regular.ttf"));
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] broken = Arrays.copyOf(font, i * font.length / 60);
            Files.write(folder.resolve("cut" + i + ".ttf"), broken);
            byte[] noise = font.clone();
            for (int j = 0; j < 40; j++) {
                noise[random.nextInt(400)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("noise" + i + ".ttf"), noise);
        }
        Files.write(folder.resolve("text.otf"), "no font".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        install("FactdeskThai-Regular.ttf");
        assertEquals(List.of("Factdesk Thai"), find("สะพาน", true));
        assertThrows(IOException.class, () -> FontFile.read(folder.resolve("text.otf")));
    }

    @Test
    void aMapThatLeadsOutOfItsTableIsNoMatter() throws IOException {
        byte[] font = Files.readAllBytes(OURS.resolve("FactdeskThai-Regular.ttf"));
        ByteBuffer all = ByteBuffer.wrap(font);
        for (int i = 0; i < all.getShort(4); i++) {
            if (all.getInt(12 + 16 * i) == CMAP) {
                spoilMaps(all, all.getInt(12 + 16 * i + 8));
            }
        }
        Files.write(folder.resolve("Broken.ttf"), font);
        CharacterMap broken = FontFile.read(folder.resolve("Broken.ttf")).get(0).letters();
        assertThrows(IndexOutOfBoundsException.class, () -> broken.has('ส'));
        install("FactdeskThai-Regular.ttf");
        assertEquals(List.of("Factdesk Thai"), find("สะพาน", true));
    }

    /** Has every map say that it is longer than its table. */
    private static void spoilMaps(ByteBuffer all, int cmap) {
        for (int i = 0; i < all.getShort(cmap + 2); i++) {
            int map = cmap + all.getInt(cmap + 4 + 8 * i + 4);
            if (all.getShort(map) == 12) {
                all.putInt(map + 12, 1 << 20);
            } else {
                all.putShort(map + 6, (short) 0xFFFE);
            }
        }
    }

    @Test
    void aMapTellsWhatAFaceHas() throws IOException {
        CharacterMap letters =
                FontFile.read(OURS.resolve("Inter-Regular.ttf")).get(0).letters();
        assertTrue(letters.has('A') && letters.has('é') && letters.has(0x20AC));
        assertFalse(letters.has('ש') || letters.has('桥') || letters.has(0x1F600));
    }
}
