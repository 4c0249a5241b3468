package org.factdesk.store.sqlite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Edit;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Item;
import org.factdesk.model.Nature;
import org.factdesk.model.RecordedEdit;
import org.factdesk.model.UndoStack;
import org.factdesk.model.Verification;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.EditLog;

/** The append-only table of edits, and which items each tells of. */
final class SqliteEditLog implements EditLog {
    private static final String SELECT = "SELECT " + EditRow.COLUMNS + " FROM edit ";

    private final Db db;
    private final UUID device;
    private final Verifier verifier;

    SqliteEditLog(Db db, UUID device, Verifier verifier) {
        this.db = db;
        this.device = device;
        this.verifier = verifier;
    }

    /** Adds an edit to this device's chain; the transaction is the caller's. */
    RecordedEdit append(Edit edit) {
        Optional<EditRow> last =
                db.first(SELECT + "WHERE device = ? ORDER BY position DESC LIMIT 1", EditRow::read, device.toString());
        EditRow row = EditRow.of(
                edit,
                device,
                last.map(EditRow::position).orElse(0L) + 1,
                last.map(EditRow::hash).orElse(EditRow.BEGINNING));
        db.update("INSERT INTO edit (" + EditRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row.values());
        long sequence = db.number("SELECT last_insert_rowid()");
        for (UUID item : toldOf(edit)) {
            db.update("INSERT INTO edit_item (item, edit) VALUES (?, ?)", item.toString(), sequence);
        }
        return new RecordedEdit(edit, device, row.position(), row.hash());
    }

    /** The items an edit tells of: those it changes and those that they were or are about. */
    static Set<UUID> toldOf(Edit edit) {
        Set<UUID> items = new LinkedHashSet<>();
        for (Change change : edit.changes()) {
            items.add(change.id());
            for (Item side : new Item[] {change.before(), change.after()}) {
                if (side != null) {
                    items.addAll(side.about());
                }
            }
        }
        return items;
    }

    @Override
    public List<RecordedEdit> all() {
        return db.list(SELECT + "ORDER BY sequence", row -> edit(EditRow.read(row)));
    }

    @Override
    public long count() {
        return db.number("SELECT count(*) FROM edit");
    }

    @Override
    public List<RecordedEdit> of(UUID item) {
        return db.list(
                SELECT + "WHERE sequence IN (SELECT edit FROM edit_item WHERE item = ?) ORDER BY sequence",
                row -> edit(EditRow.read(row)),
                item.toString());
    }

    @Override
    public Optional<RecordedEdit> find(UUID edit) {
        return db.first(SELECT + "WHERE id = ?", row -> edit(EditRow.read(row)), edit.toString());
    }

    private RecordedEdit edit(EditRow row) {
        try {
            return row.toEdit();
        } catch (RuntimeException noEdit) {
            throw damaged(noEdit, row.id());
        }
    }

    @Override
    public UndoStack undoStack() {
        UndoStack stack = new UndoStack();
        db.each("SELECT id, nature, label FROM edit ORDER BY sequence", row -> {
            String id = row.getString(1);
            try {
                Nature nature = Nature.of(row.getString(2));
                EditLabel label = EditJson.label(row.getString(3));
                stack.follow(UUID.fromString(id), nature, label);
            } catch (IllegalArgumentException | ClassCastException | NullPointerException | NoSuchElementException no) {
                throw damaged(no, id);
            }
        });
        return stack;
    }

    private Problem damaged(Throwable cause, String edit) {
        return new Problem(cause, ProblemCode.CASE_DAMAGED, db.file(), "edit " + edit);
    }

    @Override
    public String head() {
        return db.first(
                        "SELECT hash FROM edit WHERE device = ? ORDER BY position DESC LIMIT 1",
                        row -> row.getString(1),
                        device.toString())
                .or(() -> db.first("SELECT hash FROM edit ORDER BY sequence DESC LIMIT 1", row -> row.getString(1)))
                .orElse(EditRow.BEGINNING);
    }

    @Override
    public Verification verify() {
        return verifier.verify(head());
    }
}
