package org.factdesk.ui.claims;

import java.util.UUID;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.workbench.Place;

/** One note with the passage it stands on. */
record NoteRow(Note note, Passage passage, String search) {
    static NoteRow of(Note note, Passage passage) {
        return new NoteRow(note, passage, FilterText.fold(note.text() + "\n" + passage.exact()));
    }

    UUID id() {
        return note.id();
    }

    Place place() {
        return new Place(passage.version(), passage.span());
    }
}
