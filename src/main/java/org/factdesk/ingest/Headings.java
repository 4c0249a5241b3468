package org.factdesk.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.text.BlockKind;

/** The headings of a document from an office program: their levels, and which of them is its title. */
public final class Headings {
    private static final int DEEPEST = 6;

    /** A title has little before it. */
    private static final int MOST_BEFORE = 4;

    private static final Pattern CONTENTS = Pattern.compile(
            "(?:table of )?contents|index|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|indice|содержание|目录|目次",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Headings() {}

    /**
     * The same blocks with levels from 1 to 6. A heading of level 0 is the document's title: with one of them all others
     * stand one level lower.
     */
    public static List<Draft> levelled(List<Draft> drafts) {
        int down = drafts.stream().anyMatch(draft -> isHeading(draft) && draft.level() == 0) ? 1 : 0;
        return drafts.stream()
                .map(draft -> isHeading(draft) ? at(draft, draft.level() + down) : draft)
                .toList();
    }

    private static Draft at(Draft draft, int level) {
        return Draft.heading(Math.max(1, Math.min(DEEPEST, level)), draft.text())
                .onPage(draft.page());
    }

    /** The first heading of level 1, else the first of all, if little stands before it; else empty. */
    public static String title(List<Draft> drafts) {
        List<Draft> article =
                drafts.stream().filter(draft -> !draft.isFurniture()).toList();
        List<Draft> headings = article.stream()
                .limit(MOST_BEFORE + 1L)
                .filter(draft -> isHeading(draft)
                        && !CONTENTS.matcher(Blank.strip(draft.text())).matches())
                .toList();
        return headings.stream()
                .filter(heading -> heading.level() == 1)
                .findFirst()
                .or(() -> headings.stream().findFirst())
                .map(heading -> Blank.strip(TableRows.oneLine(heading)))
                .orElse("");
    }

    private static boolean isHeading(Draft draft) {
        return draft.kind() == BlockKind.HEADING;
    }
}
