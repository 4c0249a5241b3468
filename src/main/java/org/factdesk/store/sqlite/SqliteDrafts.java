package org.factdesk.store.sqlite;

import java.util.Optional;
import org.factdesk.store.Drafts;

/** Text being typed, one row a draft. */
final class SqliteDrafts implements Drafts {
    private final Db db;
    private final OpenFiles.Hold hold;

    SqliteDrafts(Db db, OpenFiles.Hold hold) {
        this.db = db;
        this.hold = hold;
    }

    @Override
    public Optional<String> get(String key) {
        return db.first("SELECT text FROM draft WHERE key = ?", row -> row.getString(1), key);
    }

    @Override
    public void put(String key, String text) {
        hold.require();
        db.transaction(() -> text.isEmpty()
                ? db.update("DELETE FROM draft WHERE key = ?", key)
                : db.update(
                        "INSERT INTO draft (key, text) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text",
                        key,
                        text));
    }
}
