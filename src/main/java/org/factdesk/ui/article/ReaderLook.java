package org.factdesk.ui.article;

import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.theme.ScriptFaces;

/** How the article is set now: by what its reader prefers, the faces its scripts have, and the room there is. */
final class ReaderLook {
    private static final double NARROW = 470;

    private final Preferences wanted;
    private ScriptFaces faces = new ScriptFaces();
    private Typography typography;
    private Heights heights = new Heights();

    ReaderLook(Preferences wanted) {
        this.wanted = wanted;
        renew(0);
    }

    /** In a pane as narrow as this type goes down a step; one of no width has no say. */
    static boolean isNarrow(double width) {
        return width > 0 && width < NARROW;
    }

    /** Takes what is preferred now; all heights are to be measured anew. */
    void renew(double width) {
        typography = new Typography(new Typography.Look(
                wanted.textSizeProperty().get(),
                isNarrow(width),
                wanted.lineWidthProperty().get(),
                faces.with(wanted.sansProperty().get())));
        heights = new Heights();
    }

    void setFaces(ScriptFaces newFaces) {
        faces = newFaces;
    }

    Typography typography() {
        return typography;
    }

    Heights heights() {
        return heights;
    }
}
