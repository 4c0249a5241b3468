package org.factdesk.workbench.history;

import org.factdesk.model.CaseState;
import org.factdesk.model.Rating;
import org.factdesk.words.Words;

/** Puts the lines of a history into words. */
public final class HistoryWords {
    private final Words words;
    private final CaseState state;

    public HistoryWords(Words words, CaseState state) {
        this.words = words;
        this.state = state;
    }

    /** What was done; an undo says that it took this back. */
    public String label(HistoryLine line) {
        String what = words.labelOf(line.label().key(), line.label().arguments());
        return switch (line.nature()) {
            case WORK -> what;
            case UNDO -> words.text("field.nature.undo", what);
            case REDO -> words.text("field.nature.redo", what);
        };
    }

    public String name(Field field) {
        return words.text("field." + field.key());
    }

    /** What stood in the field before, empty when nothing did. */
    public String before(FieldChange change) {
        return value(change.field(), change.before());
    }

    /** What stands in the field after, empty when nothing does. */
    public String after(FieldChange change) {
        return value(change.field(), change.after());
    }

    private String value(Field field, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (field) {
            case DOCUMENT_ROLE -> words.text("term.role." + value);
            case BLOCK_KIND -> words.text("term.block." + value);
            case BLOCK_NOTHING -> words.text("term.yes");
            case CLAIM_STATE -> words.text("term.state." + value);
            case CLAIM_PRIORITY -> words.text("term.priority." + value);
            case EVIDENCE_STANCE -> words.text("term.stance." + value);
            case EVIDENCE_WEIGHT -> words.text("term.weight." + value);
            case VERDICT_RATING ->
                state.scale().rating(value).map(Rating::label).orElse(value);
            default -> value;
        };
    }
}
