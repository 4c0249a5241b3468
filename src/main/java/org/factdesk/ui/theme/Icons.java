package org.factdesk.ui.theme;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons by purpose. Size and colour come from the sheets (15 px; style class {@code small} 13, {@code large} 18).
 * Verdict and stance marks are shapes of our own in {@code ui.control}.
 *
 * <p>Never call {@code setStyle} on the node: Ikonli appends to it and breaks the CSS.
 */
public enum Icons {
    OPEN_ARTICLE(Feather.FILE_PLUS),
    ADD_SOURCE(Feather.BOOK_OPEN),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    SEARCH(Feather.SEARCH),
    FILTER(Feather.FILTER),
    COLUMNS(Feather.SLIDERS),
    PRE_FLIGHT(Feather.CHECK_SQUARE),
    EXPORT(Feather.SHARE),
    NEW(Feather.PLUS),
    LINK_EVIDENCE(Feather.LINK_2),
    ARTICLE(Feather.FILE_TEXT),
    TEXT_SIZE(Feather.TYPE),
    MORE(Feather.MORE_HORIZONTAL),
    FOLDED(Feather.CHEVRON_RIGHT),
    FOLDED_RIGHT_TO_LEFT(Feather.CHEVRON_LEFT),
    UNFOLDED(Feather.CHEVRON_DOWN),
    BACK(Feather.ARROW_LEFT),
    BECOMES(Feather.ARROW_RIGHT),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    COPY(Feather.COPY),
    CLOSE(Feather.X),
    DONE(Feather.CHECK),
    NEEDS_A_LOOK(Feather.ALERT_CIRCLE),
    WAIVED(Feather.MINUS_CIRCLE),
    HIGH_PRIORITY(Feather.CHEVRON_UP),
    LOW_PRIORITY(Feather.CHEVRON_DOWN),
    PREVIOUS(Feather.CHEVRON_UP),
    NEXT(Feather.CHEVRON_DOWN),
    HISTORY(Feather.CLOCK),
    HELP(Feather.HELP_CIRCLE),
    CASE(Feather.FOLDER),
    SAMPLE_CASE(Feather.COMPASS),
    CASE_PATH(Feather.HARD_DRIVE),
    OFFLINE(Feather.LOCK),
    WORD_FILE(Feather.FILE),
    WEB_PAGE(Feather.GLOBE),
    SPREADSHEET(Feather.GRID),
    ARCHIVE(Feather.ARCHIVE),
    NOTE(Feather.EDIT_3),
    NOTHING_TO_CHECK(Feather.CHECK),
    DELETE(Feather.TRASH_2),
    EDIT(Feather.EDIT_2),
    PASTE(Feather.CLIPBOARD),
    LIGHT_THEME(Feather.SUN),
    DARK_THEME(Feather.MOON),
    PREFERENCES(Feather.SETTINGS);

    private final Feather glyph;

    Icons(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new node with this icon and the given style classes. */
    public FontIcon node(String... styleClasses) {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /** Changes what a node shows, keeping its size and colour. */
    public void show(FontIcon icon) {
        if (icon.getIconCode() != glyph) {
            icon.setIconCode(glyph);
        }
    }
}
