package org.factdesk.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.factdesk.model.CaseState;
import org.factdesk.model.ItemKind;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.workbench.notes.EditNotes;

/** The notes in the order of their passages, and those that the filter lets through. It follows each edit. */
final class NotesModel {
    private static final Comparator<NoteRow> BY_PLACE = Comparator.<NoteRow, UUID>comparing(
                    row -> row.passage().version())
            .thenComparing(row -> row.passage().span())
            .thenComparing(NoteRow::id);

    private final OpenCase openCase;
    private final ReadOnlyStringProperty filter;
    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();
    private final FilteredList<NoteRow> shown = new FilteredList<>(rows);

    /** @param filter what is typed into the sheet's filter field */
    NotesModel(OpenCase openCase, ReadOnlyStringProperty filter) {
        this.openCase = openCase;
        this.filter = filter;
        fill();
        filter.addListener(observed -> refilter());
        openCase.addListener(change -> {
            boolean touched = change.recorded().edit().changes().stream()
                    .anyMatch(one -> one.kind() == ItemKind.NOTE || one.kind() == ItemKind.PASSAGE);
            if (touched) {
                fill();
            }
        });
    }

    ObservableList<NoteRow> rows() {
        return rows;
    }

    ObservableList<NoteRow> shown() {
        return shown;
    }

    /** @param refused is called when it was not saved */
    void change(UUID note, String text, Runnable refused) {
        openCase.perform(
                desk -> {
                    new EditNotes(desk).change(note, text);
                    return note;
                },
                done -> {},
                refused);
    }

    void delete(UUID note, Runnable done) {
        openCase.perform(
                desk -> {
                    new EditNotes(desk).remove(note);
                    return null;
                },
                nothing -> done.run());
    }

    private void fill() {
        CaseState state = openCase.state();
        List<NoteRow> now = state.all(Note.class).stream()
                .map(note -> NoteRow.of(note, state.get(Passage.class, note.passage())))
                .sorted(BY_PLACE)
                .toList();
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
    }

    private void refilter() {
        FilterText typed = FilterText.of(filter.get());
        shown.setPredicate(typed.isEmpty() ? null : row -> typed.matches(row.search()));
    }
}
