package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the glyphs of a line say, with the spaces that are only seen, in the order in which it is read.
 *
 * @param firstWord width of the first word in points
 */
record LineText(String words, float start, float end, float firstWord) {
    /** A gap this wide between two glyphs parts words, in heights of the type. */
    private static final float SPACE = 0.17f;

    /** The same where the line has spaces of its own. */
    private static final float SPACE_BESIDE_SPACES = 0.28f;

    private static final int LETTERS_FOR_A_SPACE = 18;

    static LineText of(List<Glyph> drawn, float size) {
        boolean rightToLeft = drawn.stream()
                .anyMatch(glyph -> Letters.isRightToLeft(glyph.text().codePointAt(0)));
        List<Glyph> glyphs = new ArrayList<>(drawn);
        if (!isSorted(glyphs)) {
            glyphs.sort(Comparator.comparingDouble(Glyph::start));
        }
        attachMarks(glyphs, drawn);
        trim(glyphs);
        if (glyphs.isEmpty()) {
            return new LineText("", 0, 0, 0);
        }
        List<String> units = units(glyphs, size);
        float start = glyphs.get(0).start();
        float end = start;
        for (Glyph glyph : glyphs) {
            end = Math.max(end, glyph.end());
        }
        boolean fromRight = rightToLeft && Bidi.isRightToLeft(units);
        float first = firstWord(glyphs, units, fromRight);
        String words = rightToLeft ? Bidi.logical(units, fromRight) : String.join("", units);
        return new LineText(words.strip(), start, end, first);
    }

    private static boolean isSorted(List<Glyph> glyphs) {
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).start() < glyphs.get(i - 1).start()) {
                return false;
            }
        }
        return true;
    }

    /** Vowel signs and accents go with the letter that they were drawn after. */
    private static void attachMarks(List<Glyph> glyphs, List<Glyph> drawn) {
        if (drawn.stream().noneMatch(Glyph::isMark)) {
            return;
        }
        glyphs.removeIf(Glyph::isMark);
        Glyph letter = null;
        for (Glyph glyph : drawn) {
            if (!glyph.isMark()) {
                letter = glyph;
            } else if (letter != null) {
                int at = glyphs.indexOf(letter);
                letter = letter.says(letter.text() + glyph.text());
                glyphs.set(at, letter);
            }
        }
    }

    private static void trim(List<Glyph> glyphs) {
        while (!glyphs.isEmpty() && glyphs.get(glyphs.size() - 1).isBlank()) {
            glyphs.remove(glyphs.size() - 1);
        }
        while (!glyphs.isEmpty() && glyphs.get(0).isBlank()) {
            glyphs.remove(0);
        }
    }

    /** The texts of the glyphs, a blank before each that begins a word. */
    private static List<String> units(List<Glyph> glyphs, float size) {
        float space = space(glyphs, size);
        List<String> units = new ArrayList<>(glyphs.size() + 16);
        boolean blank = false;
        float end = glyphs.get(0).start();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
            } else {
                boolean gap = glyph.start() - end > space && !units.isEmpty();
                if (blank || gap) {
                    units.add(" ");
                }
                units.add(glyph.text());
                blank = false;
            }
            end = Math.max(end, glyph.end());
        }
        return units;
    }

    private static float space(List<Glyph> glyphs, float size) {
        long blanks = glyphs.stream().filter(Glyph::isBlank).count();
        if (blanks * LETTERS_FOR_A_SPACE >= glyphs.size()) {
            return SPACE_BESIDE_SPACES * size;
        }
        float[] gaps = new float[glyphs.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = glyphs.get(i + 1).start() - glyphs.get(i).end();
        }
        Arrays.sort(gaps);
        float usual = gaps.length < 8 ? 0 : Math.max(0, gaps[gaps.length / 2]);
        return SPACE * size + usual;
    }

    private static float firstWord(List<Glyph> glyphs, List<String> units, boolean fromRight) {
        int at = fromRight ? units.lastIndexOf(" ") : units.indexOf(" ");
        if (at < 0) {
            return glyphs.get(glyphs.size() - 1).end() - glyphs.get(0).start();
        }
        int letters = 0;
        for (String unit : fromRight ? units.subList(at, units.size()) : units.subList(0, at)) {
            letters += unit.equals(" ") ? 0 : 1;
        }
        int seen = 0;
        int i = fromRight ? glyphs.size() - 1 : 0;
        float first = fromRight ? glyphs.get(i).end() : glyphs.get(i).start();
        Glyph last = glyphs.get(i);
        while (seen < letters && i >= 0 && i < glyphs.size()) {
            if (!glyphs.get(i).isBlank()) {
                seen++;
                last = glyphs.get(i);
            }
            i += fromRight ? -1 : 1;
        }
        return Math.abs((fromRight ? last.start() : last.end()) - first);
    }
}
