package org.factdesk.store.sqlite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Edit;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;
import org.factdesk.model.RecordedEdit;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.store.Content;
import org.factdesk.store.Contents;
import org.factdesk.store.Drafts;
import org.factdesk.store.EditLog;
import org.factdesk.store.Search;

/** An open case file: one connection, whose lock keeps everybody else out. */
final class SqliteCaseStore implements CaseStore {
    private final Path file;
    private final Db db;
    private final OpenFiles.Hold hold;
    private final Map<ItemKind, ItemTable<?>> tables = new EnumMap<>(ItemKind.class);
    private final SqliteContents contents;
    private final SqliteEditLog log;
    private final SqliteDrafts drafts;
    private final SqliteSearch search;
    private final SearchIndex index;
    private boolean closed;

    /** @param file as the user named it */
    SqliteCaseStore(Path file, Db db, OpenFiles.Hold hold, UUID device) {
        this.file = file;
        this.db = db;
        this.hold = hold;
        for (ItemKind kind : ItemKind.values()) {
            tables.put(kind, ItemTable.of(kind, db));
        }
        contents = new SqliteContents(db);
        log = new SqliteEditLog(db, device, new Verifier(db, contents));
        drafts = new SqliteDrafts(db, hold);
        search = new SqliteSearch(db);
        index = new SearchIndex(db, contents);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public CaseState load() {
        List<Item> items = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            Mapping<?> mapping = Mappings.of(kind);
            tables.get(kind).eachRaw(raw -> items.add(make(mapping, raw)));
        }
        List<Item> infos = items.stream().filter(CaseInfo.class::isInstance).toList();
        if (infos.size() != 1) {
            throw new Problem(ProblemCode.CASE_DAMAGED, file, "table " + ItemKind.CASE_INFO.key());
        }
        return CaseState.of(items);
    }

    private Item make(Mapping<?> mapping, Map<String, Object> raw) {
        try {
            return mapping.make(raw);
        } catch (RuntimeException noItem) {
            throw new Problem(
                    noItem,
                    ProblemCode.CASE_DAMAGED,
                    file,
                    "table " + mapping.kind().key());
        }
    }

    @Override
    public int nextClaimNumber() {
        return (int) db.number("SELECT max(highest) FROM claim_number") + 1;
    }

    @Override
    public RecordedEdit record(Edit edit, List<Content> newContents) {
        hold.require();
        return db.transaction(() -> write(edit, newContents));
    }

    /** Everything that an edit writes; the transaction is the caller's. */
    RecordedEdit write(Edit edit, List<Content> newContents) {
        newContents.forEach(contents::put);
        edit.changes().forEach(this::write);
        index.follow(edit.changes());
        return log.append(edit);
    }

    private void write(Change change) {
        ItemTable<?> table = tables.get(change.kind());
        if (change.before() != null && !table.delete(change.id())) {
            throw new Problem(ProblemCode.STALE_EDIT, change.kind().key());
        }
        if (change.after() != null) {
            table.insert(change.after());
        }
        if (change.after() instanceof Claim claim) {
            db.update("UPDATE claim_number SET highest = max(highest, ?)", (long) claim.number());
        }
    }

    @Override
    public EditLog log() {
        return log;
    }

    @Override
    public Contents contents() {
        return contents;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Search search() {
        return search;
    }

    /** For tests of a full disk. */
    Db db() {
        return db;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (hold) {
            if (hold.isInPlace()) {
                Connections.close(db);
            } else {
                // The journal beside the path may belong to another file by now: let it be.
                db.close();
            }
        }
    }
}
