package org.factdesk.ingest.epub;

import java.util.List;
import java.util.Locale;
import org.factdesk.ingest.Draft;
import org.factdesk.text.BlockKind;

/** The levels of a book's headings: its title stands above its chapters, which mostly claim the same level. */
final class Levels {
    private static final int DEEPEST = 6;

    private Levels() {}

    /** @param title of the book, or empty */
    static List<Draft> of(List<Draft> drafts, String title) {
        String folded = fold(title);
        long chapters = drafts.stream()
                .filter(draft -> draft.kind() == BlockKind.HEADING
                        && draft.level() == 1
                        && !fold(draft.text()).equals(folded))
                .count();
        int down = chapters > 1 ? 1 : 0;
        return drafts.stream().map(draft -> levelled(draft, folded, down)).toList();
    }

    private static Draft levelled(Draft draft, String title, int down) {
        if (draft.kind() != BlockKind.HEADING) {
            return draft;
        }
        boolean isTitle = draft.level() == 1 && fold(draft.text()).equals(title);
        return Draft.heading(isTitle ? 1 : Math.min(DEEPEST, draft.level() + down), draft.text());
    }

    static String fold(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
