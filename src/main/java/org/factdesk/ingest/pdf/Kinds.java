package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.factdesk.ingest.Draft;
import org.factdesk.text.BlockKind;

/** Tells headings, list items, captions and rows from paragraphs. */
final class Kinds {
    private static final float HEADING = 1.15f;
    private static final float TITLE = 1.3f;
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_BOLD = 180;
    private static final int LONGEST_CAPTION = 500;
    private static final int LOWEST_LEVEL = 6;

    private static final Pattern CAPTION = Pattern.compile(
            "(?:figure|fig\\.|table|chart|map|photo|abbildung|abb\\.|tabelle|tab\\.|grafik|karte|foto|bild|tableau|gráfico|"
                    + "figura|tabla|illustration|рис\\.|таблица|図|表|图)\\s*\\p{N}+(?:\\.\\p{N}+)*\\s*[.:–—|：].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("^(?:[^\\p{L}\\p{N}(\\s])\\s+");
    private static final Pattern SURE_BULLET =
            Pattern.compile("^[•‣▪◦●○■□▸►\\uF0B7\\uF0A7\\uF0D8⁃]\\s.*", Pattern.DOTALL);

    private final List<Paragraph> paragraphs;
    private final Measures measures;
    private final Hyphens hyphens;
    private final List<Float> sizes;

    private Kinds(List<Paragraph> paragraphs, Measures measures, Hyphens hyphens) {
        this.paragraphs = paragraphs;
        this.measures = measures;
        this.hyphens = hyphens;
        this.sizes = headingSizes();
    }

    static List<Draft> of(List<Paragraph> paragraphs, Measures measures, Hyphens hyphens) {
        Kinds kinds = new Kinds(paragraphs, measures, hyphens);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            drafts.add(kinds.draft(i).onPage(paragraphs.get(i).page()));
        }
        return drafts;
    }

    private Draft draft(int at) {
        Paragraph paragraph = paragraphs.get(at);
        String text = hyphens.join(paragraph.lines());
        if (paragraph.role() == Paragraph.Role.EDGE) {
            return Draft.of(BlockKind.FURNITURE, text);
        }
        if (paragraph.first().row()) {
            return Draft.of(BlockKind.TABLE_ROW, text);
        }
        if (paragraph.role() == Paragraph.Role.NOTE) {
            return Draft.of(BlockKind.PARAGRAPH, text);
        }
        if (CAPTION.matcher(text).matches() && text.length() <= LONGEST_CAPTION) {
            return Draft.of(BlockKind.CAPTION, text);
        }
        if (isHeading(paragraph, text)) {
            return Draft.heading(level(paragraph), text);
        }
        if (isItem(at)) {
            return Draft.of(BlockKind.LIST_ITEM, MARK.matcher(text).replaceFirst(""));
        }
        return Draft.of(BlockKind.PARAGRAPH, text);
    }

    private boolean isHeading(Paragraph paragraph, String text) {
        if (paragraph.role() != Paragraph.Role.TEXT || paragraph.first().row()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean ended = last == '.' && !text.endsWith("...") || last == ',' || last == ';' || last == '。';
        boolean wordless = text.chars().noneMatch(Character::isLetter);
        if (ended || wordless) {
            return false;
        }
        if (paragraph.first().size() > HEADING * measures.bodySize()) {
            return text.length() <= LONGEST_HEADING && text.codePointCount(0, text.length()) > 1;
        }
        return paragraph.isBold()
                && !measures.isBoldBody()
                && paragraph.first().size() > 0.95f * measures.bodySize()
                && text.length() <= LONGEST_BOLD
                && last != ':';
    }

    /** The sizes that headings are set in, the largest first. */
    private List<Float> headingSizes() {
        TreeSet<Float> sizes = new TreeSet<>(java.util.Comparator.reverseOrder());
        for (Paragraph paragraph : paragraphs) {
            if (isHeading(paragraph, hyphens.join(paragraph.lines()))) {
                sizes.add(rounded(paragraph));
            }
        }
        return new ArrayList<>(sizes);
    }

    private static float rounded(Paragraph paragraph) {
        return Math.round(paragraph.first().size() * 2) / 2f;
    }

    private int level(Paragraph paragraph) {
        int rank = sizes.indexOf(rounded(paragraph));
        boolean titled = !sizes.isEmpty() && sizes.get(0) > TITLE * measures.bodySize();
        return Math.min(LOWEST_LEVEL, Math.max(0, rank) + (titled ? 1 : 2));
    }

    /** A bullet is sure; a dash or a number is one only beside another. */
    private boolean isItem(int at) {
        String text = paragraphs.get(at).first().text();
        if (!Breaks.isItem(text)) {
            return false;
        }
        return SURE_BULLET.matcher(text).matches() || isLikeItem(at - 1, text) || isLikeItem(at + 1, text);
    }

    private boolean isLikeItem(int at, String text) {
        if (at < 0 || at >= paragraphs.size()) {
            return false;
        }
        String other = paragraphs.get(at).first().text();
        boolean both = Character.isLetterOrDigit(text.codePointAt(0))
                ? Character.isLetterOrDigit(other.codePointAt(0)) || other.startsWith("(")
                : other.codePointAt(0) == text.codePointAt(0);
        return both && Breaks.isItem(other);
    }
}
