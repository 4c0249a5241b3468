package org.factdesk.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What is said of the fonts is true of each file. */
class PdfFontsTest {
    private static CmapLookup lookup(String file) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(PdfFonts.open(file)))) {
            return font.getUnicodeCmapLookup();
        }
    }

    @Test
    void everyLatinFaceHasTheCommonCharacters() throws IOException {
        List<String> missing = new ArrayList<>();
        for (PdfFonts.Face face : PdfFonts.ALL) {
            if (face.family().startsWith("Factdesk")) {
                continue;
            }
            CmapLookup lookup = lookup(face.file());
            IntStream.range(0x20, 0x2100)
                    .filter(PdfFonts::isCommon)
                    .filter(cp -> cp != 0xAD && lookup.getGlyphId(cp) == 0)
                    .forEach(cp -> missing.add(face.file() + " " + Integer.toHexString(cp)));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void allWeightsOfAFamilyHaveTheSameCharacters() throws IOException {
        List<String> differing = new ArrayList<>();
        for (PdfFonts.Face face : PdfFonts.ALL) {
            CmapLookup lookup = lookup(face.file());
            CmapLookup regular = lookup(PdfFonts.ALL.stream()
                    .filter(other -> other.family().equals(face.family()))
                    .findFirst()
                    .orElseThrow()
                    .file());
            long lacking = IntStream.range(0x20, 0x10000)
                    .filter(cp -> regular.getGlyphId(cp) != 0 && lookup.getGlyphId(cp) == 0)
                    .count();
            if (lacking > 0) {
                differing.add(face.file() + " lacks " + lacking);
            }
        }
        assertEquals(List.of(), differing);
    }

    @Test
    void theSignForAMissingCharacterIsThere() {
        assertTrue(new PdfFonts().canShow(PrintText.MISSING.codePointAt(0)));
    }

    @Test
    void whatTheEngineWouldDropCannotBeShown() {
        PdfFonts fonts = new PdfFonts();
        assertFalse(fonts.canShow(0xE000));
        assertFalse(fonts.canShow(0x378));
        assertFalse(fonts.canShow(0x6F22));
        assertTrue(fonts.canShow('ß'));
        assertTrue(fonts.canShow(0x0628));
        assertTrue(fonts.canShow(0x202E));
    }
}
