package org.factdesk.workbench.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Edit;
import org.factdesk.model.Item;
import org.factdesk.model.RecordedEdit;
import org.factdesk.model.Verdict;
import org.factdesk.workbench.Desk;

/** Tells what was done to a case or to one item: when, by whom, and each field before and after. */
public final class CaseHistory {
    private final Desk desk;

    public CaseHistory(Desk desk) {
        this.desk = desk;
    }

    /** All edits, the oldest first. */
    public List<HistoryLine> all() {
        return lines(desk.store().log().all());
    }

    /** The edits of one item and of what is about it (a claim's evidence and verdicts), the oldest first. */
    public List<HistoryLine> of(UUID item) {
        return lines(desk.store().log().of(item));
    }

    private List<HistoryLine> lines(List<RecordedEdit> edits) {
        Map<UUID, Item> seen = new HashMap<>();
        for (RecordedEdit recorded : edits) {
            recorded.edit().changes().forEach(change -> seen.put(change.id(), change.present()));
        }
        FieldValues values = new FieldValues(id -> seen.getOrDefault(id, inCase(id)));
        return edits.stream().map(recorded -> line(recorded, seen, values)).toList();
    }

    private Item inCase(UUID id) {
        return desk.state().item(id).orElse(null);
    }

    private HistoryLine line(RecordedEdit recorded, Map<UUID, Item> seen, FieldValues values) {
        Edit edit = recorded.edit();
        List<FieldChange> changes = new ArrayList<>();
        for (Change change : edit.changes()) {
            changes.addAll(fields(change, seen, values));
        }
        return new HistoryLine(edit.at(), edit.actor(), edit.label(), edit.nature(), recorded.hash(), changes);
    }

    private List<FieldChange> fields(Change change, Map<UUID, Item> seen, FieldValues values) {
        Map<Field, String> before = valuesOf(before(change, seen), values);
        Map<Field, String> after = valuesOf(after(change, seen), values);
        Set<Field> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        // A reason belongs to one verdict alone: it is no change of the reason given for the one before.
        before.remove(Field.VERDICT_REASON);
        return fields.stream()
                .sorted()
                .map(field -> new FieldChange(
                        field, change.id(), before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static Map<Field, String> valuesOf(Item item, FieldValues values) {
        return item == null ? new HashMap<>() : values.of(item);
    }

    /** A verdict is never changed: what a new one takes the place of is the one it supersedes. */
    private Item before(Change change, Map<UUID, Item> seen) {
        return change.before() == null ? superseded(change.after(), seen) : change.before();
    }

    private Item after(Change change, Map<UUID, Item> seen) {
        return change.after() == null ? superseded(change.before(), seen) : change.after();
    }

    private Item superseded(Item item, Map<UUID, Item> seen) {
        return item instanceof Verdict verdict && verdict.supersedes() != null
                ? seen.getOrDefault(verdict.supersedes(), inCase(verdict.supersedes()))
                : null;
    }
}
