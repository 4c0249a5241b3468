package org.factdesk.store.sqlite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.Evidence;
import org.factdesk.model.Item;
import org.factdesk.model.Note;
import org.factdesk.model.Source;
import org.factdesk.model.Verdict;
import org.factdesk.text.BlockText;

/**
 * Writes the full-text index. By hand and not by triggers: with an untrusted schema SQLite lets no trigger touch FTS5.
 */
final class SearchIndex {
    private final Db db;
    private final SqliteContents contents;

    SearchIndex(Db db, SqliteContents contents) {
        this.db = db;
        this.contents = contents;
    }

    /** Brings the index up to the items as they are after these changes, whose rows are written already. */
    void follow(List<Change> changes) {
        Map<UUID, Change> whole = new LinkedHashMap<>();
        for (Change change : changes) {
            whole.merge(change.id(), change, SearchIndex::join);
        }
        whole.values().forEach(this::follow);
    }

    /** From before the first to after the second. The two may cancel out, which a Change cannot say: then the second. */
    private static Change join(Change first, Change second) {
        return first.before() == null && second.after() == null
                ? second
                : new Change(first.kind(), first.id(), first.before(), second.after());
    }

    private void follow(Change change) {
        remove(change.id(), "block IS NULL");
        Item after = change.after();
        if (after != null) {
            text(after).ifPresent(text -> add(after, null, text));
        }
        Optional<UUID> before = head(change.before());
        Optional<UUID> now = head(after);
        if (!before.equals(now)) {
            remove(change.id(), "block IS NOT NULL");
            now.ifPresent(version -> addBlocks(after, version));
        }
    }

    private static Optional<UUID> head(Item item) {
        return item instanceof Document document ? Optional.of(document.head()) : Optional.empty();
    }

    private void addBlocks(Item document, UUID version) {
        Optional<String> sha256 =
                db.first("SELECT body FROM document_version WHERE id = ?", row -> row.getString(1), version.toString());
        if (sha256.isEmpty()) {
            return;
        }
        BlockText body = contents.body(sha256.get());
        for (int block = 0; block < body.blocks().size(); block++) {
            add(document, (long) block, body.text(block));
        }
    }

    private static Optional<String> text(Item item) {
        if (item instanceof Claim claim) {
            return Optional.of(claim.statement() + "\n" + claim.claimant() + "\n" + claim.note());
        } else if (item instanceof Evidence evidence) {
            return Optional.of(evidence.quote() + "\n" + evidence.why());
        } else if (item instanceof Source source) {
            return Optional.of(source.title() + "\n" + source.publisher());
        } else if (item instanceof Note note) {
            return Optional.of(note.text());
        } else if (item instanceof Verdict verdict) {
            return Optional.of(verdict.conclusion());
        } else if (item instanceof Document document) {
            return Optional.of(document.title());
        }
        return Optional.empty();
    }

    private void add(Item item, Long block, String text) {
        // The two marks that an excerpt sets around a hit must not come from the text itself.
        String plain = text.strip().replace(SqliteSearch.OPEN, "").replace(SqliteSearch.CLOSE, "");
        if (plain.isEmpty()) {
            return;
        }
        db.update(
                "INSERT INTO search_entry (kind, item, block) VALUES (?, ?, ?)",
                item.kind().key(),
                item.id().toString(),
                block);
        db.update(
                "INSERT INTO search_text (rowid, text, bigrams) VALUES (last_insert_rowid(), ?, ?)",
                plain,
                Bigrams.of(plain));
    }

    private void remove(UUID item, String which) {
        List<Long> rows = db.list(
                "SELECT id FROM search_entry WHERE item = ? AND " + which, row -> row.getLong(1), item.toString());
        for (Long row : rows) {
            db.update("DELETE FROM search_text WHERE rowid = ?", row);
            db.update("DELETE FROM search_entry WHERE id = ?", row);
        }
    }
}
