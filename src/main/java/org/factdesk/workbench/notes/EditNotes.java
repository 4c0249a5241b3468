package org.factdesk.workbench.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.PassageMaker;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.history.Field;

/** Puts notes on passages, changes them and takes them away. */
public final class EditNotes {
    private final Desk desk;

    public EditNotes(Desk desk) {
        this.desk = desk;
    }

    /** @throws Problem TEXT_MISSING when the text is blank */
    public Note add(Place place, String text) {
        require(text);
        PassageMaker maker = new PassageMaker(desk);
        Passage passage = maker.at(place);
        List<Change> changes = new ArrayList<>(maker.changes());
        Note note = new Note(desk.newId(), passage.id(), text);
        changes.add(Change.made(note));
        desk.commit(EditLabel.of("edit.note.add"), changes);
        return note;
    }

    /** @throws Problem TEXT_MISSING when the text is blank */
    public void change(UUID noteId, String text) {
        require(text);
        Note before = desk.state().get(Note.class, noteId);
        Note after = new Note(before.id(), before.passage(), text);
        if (!after.equals(before)) {
            desk.commit(EditLabel.of("edit.note.change"), List.of(Change.replaced(before, after)));
        }
    }

    /** Takes the note away, and its passage when nothing else stands on it. */
    public void remove(UUID noteId) {
        Note note = desk.state().get(Note.class, noteId);
        List<Change> changes = new ArrayList<>();
        changes.add(Change.removed(note));
        boolean alone = desk.state().claimsAt(note.passage()).isEmpty()
                && desk.state().notesAt(note.passage()).equals(List.of(note));
        if (alone) {
            changes.add(Change.removed(desk.state().get(Passage.class, note.passage())));
        }
        desk.commit(EditLabel.of("edit.note.remove"), changes);
    }

    private static void require(String text) {
        if (text.isBlank()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.NOTE_TEXT.key());
        }
    }
}
