package org.factdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The font files are what their names say, in the one form both JavaFX and the PDF writer take. */
class FontFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/factdesk/fonts");

    @ParameterizedTest
    @CsvSource({
        "Inter-Regular,Inter,Regular",
        "Inter-Medium,Inter Medium,Regular",
        "Inter-SemiBold,Inter SemiBold,Regular",
        "Inter-Bold,Inter,Bold",
        "SourceSerif4-Regular,Source Serif 4,Regular",
        "SourceSerif4-Italic,Source Serif 4,Italic",
        "SourceSerif4-SemiBold,Source Serif 4 SemiBold,Regular",
        "IBMPlexMono-Regular,IBM Plex Mono,Regular",
        "IBMPlexMono-Medium,IBM Plex Mono Medium,Regular",
        "FactdeskNaskh-Regular,Factdesk Naskh,Regular",
        "FactdeskNaskh-SemiBold,Factdesk Naskh SemiBold,Regular",
        "FactdeskNaskh-Bold,Factdesk Naskh,Bold",
        "FactdeskSansArabic-Regular,Factdesk Sans Arabic,Regular",
        "FactdeskSansArabic-Medium,Factdesk Sans Arabic Medium,Regular",
        "FactdeskSansArabic-SemiBold,Factdesk Sans Arabic SemiBold,Regular",
        "FactdeskHebrew-Regular,Factdesk Hebrew,Regular",
        "FactdeskHebrew-SemiBold,Factdesk Hebrew SemiBold,Regular",
        "FactdeskDevanagari-Regular,Factdesk Devanagari,Regular",
        "FactdeskDevanagari-SemiBold,Factdesk Devanagari SemiBold,Regular",
        "FactdeskThai-Regular,Factdesk Thai,Regular",
        "FactdeskThai-SemiBold,Factdesk Thai SemiBold,Regular",
    })
    void loadsUnderItsFamily(String file, String family, String style) throws IOException {
        try (InputStream in = FontFilesTest.class.getResourceAsStream("/org/factdesk/fonts/" + file + ".ttf")) {
            assertNotNull(in, file);
            Font font = Font.loadFont(in, 13);
            assertNotNull(font, file);
            assertEquals(family, font.getFamily());
            assertEquals(style, font.getStyle());
        }
    }

    @Test
    void everyFileHasStaticOutlinesAndItsLicenceBesideIt() throws IOException {
        List<Path> fonts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            fonts = files.filter(file -> file.toString().endsWith(".ttf")).toList();
        }
        assertEquals(21, fonts.size());
        for (Path font : fonts) {
            Set<String> tables = tables(Files.readAllBytes(font));
            assertTrue(tables.contains("glyf") && !tables.contains("fvar"), font + " has tables " + tables);
            String face = font.getFileName().toString().replaceFirst("-.*", "");
            assertTrue(Files.exists(FOLDER.resolve(face + "-OFL.txt")), "no licence beside " + font);
        }
    }

    private static Set<String> tables(byte[] bytes) {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < head.getShort(4); i++) {
            names.add(new String(bytes, 12 + 16 * i, 4, StandardCharsets.US_ASCII));
        }
        return names;
    }
}
