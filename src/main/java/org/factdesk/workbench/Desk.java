package org.factdesk.workbench;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Edit;
import org.factdesk.model.EditLabel;
import org.factdesk.model.RecordedEdit;
import org.factdesk.model.UndoStack;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.store.Content;
import org.factdesk.text.BlockText;

/**
 * An open case with what its verbs need: the state, who works on it, ids and the time. Belongs to one thread at a time;
 * listeners are called on that thread, after the edit is durable.
 */
public final class Desk implements AutoCloseable {
    private final CaseStore store;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Supplier<String> actor;
    private final CaseState state;
    private final UndoStack undo;
    private final Map<String, SoftReference<BlockText>> bodies = new HashMap<>();
    private final List<Consumer<CaseChange>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Loads the case; a store whose case cannot be loaded is closed again, so that nobody is locked out of it.
     *
     * @param actor the analyst's name at the time of each edit, never blank
     */
    public Desk(CaseStore store, Supplier<UUID> ids, Clock clock, Supplier<String> actor) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.actor = actor;
        try {
            this.state = store.load();
            this.undo = store.log().undoStack();
        } catch (RuntimeException unloadable) {
            store.close();
            throw unloadable;
        }
    }

    /** The case as it is now. To be read, and copied before another thread sees it. */
    public CaseState state() {
        return state;
    }

    public CaseStore store() {
        return store;
    }

    public Path file() {
        return store.file();
    }

    public UUID newId() {
        return ids.get();
    }

    public Instant now() {
        return clock.instant();
    }

    public String actor() {
        return actor.get();
    }

    /** Reads the text and checks it against its hash, once: it stays known as long as there is memory for it. */
    public BlockText body(UUID version) {
        String hash =
                state.get(org.factdesk.model.DocumentVersion.class, version).body();
        SoftReference<BlockText> kept = bodies.get(hash);
        BlockText known = kept == null ? null : kept.get();
        if (known == null) {
            known = store.contents().body(hash);
            bodies.put(hash, new SoftReference<>(known));
        }
        return known;
    }

    /** Text that was being typed under that key when it was kept last. */
    public Optional<String> draft(String key) {
        return store.drafts().get(key);
    }

    /** Keeps text that is being typed, durably and outside the history; an empty one removes what was kept. */
    public void keepDraft(String key, String text) {
        store.drafts().put(key, text);
    }

    /** Makes one edit of these changes, durably, and tells the listeners. */
    public RecordedEdit commit(EditLabel label, List<Change> changes, Content... contents) {
        return record(Edit.work(newId(), now(), actor(), label, changes), List.of(contents));
    }

    /** Takes the last work back. */
    public RecordedEdit undo() {
        UndoStack.Step step = undo.nextUndo().orElseThrow(() -> new Problem(ProblemCode.NOTHING_TO_UNDO));
        return record(work(step).undo(newId(), now(), actor()), List.of());
    }

    /** Brings back what was taken back last. */
    public RecordedEdit redo() {
        UndoStack.Step step = undo.nextRedo().orElseThrow(() -> new Problem(ProblemCode.NOTHING_TO_REDO));
        return record(work(step).redo(newId(), now(), actor()), List.of());
    }

    /** What {@link #undo} would take back. */
    public Optional<EditLabel> nextUndo() {
        return undo.nextUndo().map(UndoStack.Step::label);
    }

    /** What {@link #redo} would bring back. */
    public Optional<EditLabel> nextRedo() {
        return undo.nextRedo().map(UndoStack.Step::label);
    }

    public void addListener(Consumer<CaseChange> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        store.close();
    }

    private Edit work(UndoStack.Step step) {
        return store.log().find(step.edit()).orElseThrow().edit();
    }

    private RecordedEdit record(Edit edit, List<Content> contents) {
        state.require(edit.changes());
        RecordedEdit recorded = store.record(edit, contents);
        edit.changes().forEach(state::apply);
        undo.follow(edit.id(), edit.nature(), edit.label());
        CaseChange change = new CaseChange(recorded, nextUndo(), nextRedo());
        listeners.forEach(listener -> listener.accept(change));
        return recorded;
    }
}
