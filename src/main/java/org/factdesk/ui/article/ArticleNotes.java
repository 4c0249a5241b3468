package org.factdesk.ui.article;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.ui.control.PopOvers;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.notes.EditNotes;

/** The pop-overs in which notes on the article are written and changed. */
final class ArticleNotes {
    private final OpenCase open;
    private final WindowContext window;
    private final ArticleReader reader;
    private final Node sheet;
    private final PopOvers popOvers;
    private final Runnable hideBar;
    private Runnable waiting = () -> {};

    /**
     * @param sheet the pane; while it is in no window, boxes wait until it is again
     * @param hideBar takes away what lies over the selected words
     */
    ArticleNotes(
            OpenCase open,
            WindowContext window,
            ArticleReader reader,
            Node sheet,
            PopOvers popOvers,
            Runnable hideBar) {
        this.open = open;
        this.window = window;
        this.reader = reader;
        this.sheet = sheet;
        this.popOvers = popOvers;
        this.hideBar = hideBar;
        sheet.sceneProperty().addListener((observed, before, now) -> {
            Runnable show = waiting;
            waiting = () -> {};
            window.tasks().later(show);
        });
    }

    void add(Place place) {
        add(place, "");
    }

    /** Words that could not be saved come back in their box. */
    private void add(Place place, String typed) {
        NoteBox box = new NoteBox(
                window.words(),
                "",
                typed,
                popOvers::hide,
                text -> open.perform(
                        desk -> new EditNotes(desk).add(place, text),
                        note -> reader.change(ArticleSelection::collapse),
                        () -> add(place, text)),
                null);
        show(box, place);
    }

    void edit(Note note) {
        edit(note, note.text());
    }

    private void edit(Note note, String typed) {
        Runnable delete = () -> open.perform(desk -> new EditNotes(desk).remove(note.id()));
        NoteBox box = new NoteBox(
                window.words(),
                note.text(),
                typed,
                popOvers::hide,
                text -> open.perform(
                        desk -> {
                            new EditNotes(desk).change(note.id(), text);
                            return note;
                        },
                        changed -> {},
                        () -> edit(note, text)),
                delete);
        open.state()
                .find(Passage.class, note.passage())
                .ifPresent(passage -> show(box, new Place(passage.version(), passage.span())));
    }

    /** Beside the passage, or on the pane when that shows another text by now. */
    private void show(NoteBox box, Place place) {
        if (sheet.getScene() == null) {
            waiting = () -> show(box, place);
            return;
        }
        hideBar.run();
        Bounds at = Optional.ofNullable(reader.model())
                .filter(model -> model.text().version().equals(place.version()))
                .flatMap(model -> reader.places().boundsOf(place.span()))
                .orElseGet(reader::getLayoutBounds);
        popOvers.show(sheet, reader.localToScreen(at), box);
    }
}
