package org.factdesk.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Labels;
import org.factdesk.text.BlockKind;

/**
 * What the first lines of a plain text say about it, and which of its short lines are headings.
 *
 * @param blocks the text's blocks with headings as such, and byline and date as furniture
 */
record Heads(String title, String byline, String published, List<Draft> blocks) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 90;
    private static final int MOST_WORDS = 14;
    private static final int LOOKED_AT = 5;

    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|Von|Par|Por|Da|Text:|Autor(?:in)?:|Author:|بقلم:?|Автор:) ?\\s*"
                    + "((?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.’'-]*+|and\\b|und\\b|et\\b|y\\b|van\\b|von\\b|der?\\b|&|,| )++)");
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:Published|Updated|Posted|Veröffentlicht|Stand|Publié|Date|Datum)(?: on| am| le)?:? )?"
                    + "(?:\\p{L}{2,10},? )?((?:\\d{1,2}(?:st|nd|rd|th|\\.|er)? )?\\p{L}{3,10}\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}"
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})"
                    + "(?:[,.]? (?:at |um )?\\d{1,2}[:.]\\d{2}.{0,12})?",
            Pattern.CASE_INSENSITIVE);

    static Heads of(List<Draft> drafts) {
        List<Draft> blocks = new ArrayList<>(drafts);
        String title = "";
        if (!blocks.isEmpty() && isTitle(blocks)) {
            title = blocks.get(0).text();
            blocks.set(0, Draft.heading(1, title));
        }
        String byline = take(blocks, BYLINE);
        String published = take(blocks, DATE);
        markHeadings(blocks);
        return new Heads(title, byline, published, blocks);
    }

    private static boolean isTitle(List<Draft> blocks) {
        Draft first = blocks.get(0);
        return blocks.size() > 1
                && first.kind() == BlockKind.PARAGRAPH
                && first.text().length() <= LONGEST_TITLE
                && first.text().indexOf('\n') < 0
                && !first.text().contains("://")
                && !endsInStop(first.text());
    }

    /** A title may ask or exclaim, but does not end in a full stop, a comma or a colon. */
    private static boolean endsInStop(String text) {
        String bare = text.replaceAll("[\"”“»’')\\]\\s]+$", "");
        return bare.isEmpty() || (".,:;،؛。：".indexOf(bare.charAt(bare.length() - 1)) >= 0 && !bare.endsWith("..."));
    }

    /** The first group of the first early line that is nothing but this; the line becomes furniture. */
    private static String take(List<Draft> blocks, Pattern pattern) {
        for (int i = 0; i < Math.min(LOOKED_AT, blocks.size()); i++) {
            Draft block = blocks.get(i);
            if (block.kind() != BlockKind.PARAGRAPH || block.text().length() > LONGEST_HEADING) {
                continue;
            }
            Matcher matcher = pattern.matcher(block.text());
            if (matcher.matches()) {
                blocks.set(i, block.as(BlockKind.FURNITURE));
                return matcher.group(1).strip();
            }
        }
        return "";
    }

    /** A short line without an end, between a paragraph and a longer one that does end, heads what follows. */
    private static void markHeadings(List<Draft> blocks) {
        for (int i = 1; i + 1 < blocks.size(); i++) {
            Draft block = blocks.get(i);
            Draft next = blocks.get(i + 1);
            boolean followed = next.kind() != BlockKind.FURNITURE
                    && (next.kind() != BlockKind.PARAGRAPH
                            || (next.text().length() > block.text().length() && Labels.endsSentence(next.text())));
            if (block.kind() == BlockKind.PARAGRAPH && isHeadingLike(block.text()) && followed) {
                blocks.set(i, Draft.heading(2, block.text()));
            }
        }
    }

    private static boolean isHeadingLike(String text) {
        return text.length() <= LONGEST_HEADING
                && text.indexOf('\n') < 0
                && text.split("\\s+").length <= MOST_WORDS
                && !text.startsWith("—")
                && !text.startsWith("– ")
                && !endsInStop(text)
                && !text.endsWith("!")
                && (!Labels.endsSentence(text) || text.endsWith("?"))
                && Character.isLetterOrDigit(
                        text.codePointAt("\"“„«".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? 1 : 0));
    }
}
