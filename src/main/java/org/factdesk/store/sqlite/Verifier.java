package org.factdesk.store.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Edit;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;
import org.factdesk.model.Verification;
import org.factdesk.model.Verification.Finding;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * Checks everything that a case holds against its hashes: each edit against its chain, the items against a replay of all
 * edits, each content against the hash it stands under. Reads only.
 */
final class Verifier {
    private final Db db;
    private final SqliteContents contents;

    Verifier(Db db, SqliteContents contents) {
        this.db = db;
        this.contents = contents;
    }

    Verification verify(String head) {
        return new Run().run(head);
    }

    /** One walk over the case, with what it has found and replayed so far. */
    private final class Run {
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, EditRow> lastOfDevice = new HashMap<>();
        private final Map<ItemKind, Map<String, Item>> replayed = new HashMap<>();
        private final Set<String> toldOf = new HashSet<>();
        private long edits;
        private int highestNumber;

        Verification run(String head) {
            for (ItemKind kind : ItemKind.values()) {
                replayed.put(kind, new HashMap<>());
            }
            db.each("SELECT sequence, " + EditRow.COLUMNS + " FROM edit ORDER BY sequence", row -> {
                edits++;
                long sequence = row.getLong("sequence");
                EditRow edit = EditRow.read(row);
                if (sequence != edits) {
                    find("verify.edit-order", edit.id());
                }
                chain(edit);
                replay(sequence, edit);
            });
            for (ItemKind kind : ItemKind.values()) {
                items(kind);
            }
            index();
            long checked = contents();
            references();
            return new Verification(edits, checked, head, findings);
        }

        private void find(String what, String which) {
            findings.add(new Finding(what, which));
        }

        private void chain(EditRow edit) {
            EditRow last = lastOfDevice.put(edit.device(), edit);
            long position = last == null ? 1 : last.position() + 1;
            String previous = last == null ? EditRow.BEGINNING : last.hash();
            if (edit.position() != position || !edit.previous().equals(previous)) {
                find("verify.edit-chain", edit.id());
            }
            String computed;
            try {
                computed = edit.computeHash();
            } catch (RuntimeException noHash) {
                computed = noHash.toString();
            }
            if (!computed.equals(edit.hash())) {
                find("verify.edit-hash", edit.id());
            }
        }

        private void replay(long sequence, EditRow row) {
            Edit edit;
            try {
                edit = row.toEdit().edit();
            } catch (RuntimeException noEdit) {
                find("verify.edit-unreadable", row.id());
                return;
            }
            for (UUID item : SqliteEditLog.toldOf(edit)) {
                toldOf.add(item + " " + sequence);
            }
            boolean fits = true;
            for (Change change : edit.changes()) {
                fits &= apply(change);
            }
            if (!fits) {
                find("verify.edit-replay", row.id());
            }
        }

        /** Whether the item was as the change expects it. */
        private boolean apply(Change change) {
            Map<String, Item> items = replayed.get(change.kind());
            String id = change.id().toString();
            Item present = change.after() == null ? items.remove(id) : items.put(id, change.after());
            if (change.after() instanceof Claim claim) {
                highestNumber = Math.max(highestNumber, claim.number());
            }
            return Objects.equals(present, change.before());
        }

        private void items(ItemKind kind) {
            Map<String, Item> expected = replayed.get(kind);
            Mapping<?> mapping = Mappings.of(kind);
            ItemTable.of(kind, db).eachRaw(row -> {
                String id = String.valueOf(row.get("id"));
                Item item = expected.remove(id);
                if (item == null) {
                    find("verify.item-unknown", kind.key() + " " + id);
                } else if (!mapping.raw(item).equals(row)) {
                    find("verify.item-differs", kind.key() + " " + id);
                }
            });
            expected.keySet().stream().sorted().forEach(id -> find("verify.item-missing", kind.key() + " " + id));
        }

        private void index() {
            boolean[] same = {true};
            db.each(
                    "SELECT item, edit FROM edit_item",
                    row -> same[0] &= toldOf.remove(row.getString(1) + " " + row.getLong(2)));
            if (!same[0] || !toldOf.isEmpty()) {
                find("verify.index-differs", "edit_item");
            }
            if (db.number("SELECT coalesce(max(highest), 0) FROM claim_number") != highestNumber) {
                find("verify.index-differs", "claim_number");
            }
        }

        private long contents() {
            List<String> files = contents.files();
            List<String> bodies = contents.bodies();
            files.forEach(file -> content(file, () -> contents.file(file)));
            bodies.forEach(body -> content(body, () -> contents.body(body)));
            return files.size() + (long) bodies.size();
        }

        private void content(String sha256, Runnable read) {
            try {
                read.run();
            } catch (Problem damaged) {
                if (damaged.code() != ProblemCode.CASE_DAMAGED) {
                    throw damaged;
                }
                find("verify.content-differs", sha256);
            }
        }

        /** Rows that point at nothing: a part of no item, a content that is gone. */
        private void references() {
            db.each(
                    "PRAGMA foreign_key_check",
                    row -> find("verify.reference-broken", row.getString(1) + " " + row.getString(2)));
        }
    }
}
