package org.factdesk.ui.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.EditLabel;
import org.factdesk.problem.Problem;
import org.factdesk.text.BlockText;
import org.factdesk.ui.task.Lane;
import org.factdesk.ui.task.Tasks;
import org.factdesk.workbench.CaseChange;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Place;

/**
 * An open case as the window sees it, on the FX thread. It has its own copy of the state, which follows each edit once
 * that is on disk; the desk itself is touched only by verbs that run in the case lane.
 */
public final class OpenCase {
    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Problem> failed;
    private final CaseState state;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Instant> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<EditLabel>> nextUndo;
    private final ReadOnlyObjectWrapper<Optional<EditLabel>> nextRedo;
    private final ObjectProperty<UUID> chosenClaim = new SimpleObjectProperty<>();
    private final ObjectProperty<UUID> article = new SimpleObjectProperty<>();
    private final ObjectProperty<TextSelection> selection = new SimpleObjectProperty<>();
    private final List<Consumer<CaseChange>> listeners = new ArrayList<>();
    private final List<Consumer<Place>> revealers = new ArrayList<>();
    private final List<Runnable> closers = new ArrayList<>();
    private final Map<UUID, BlockText> bodies = new HashMap<>();
    private long failures;
    private boolean closed;

    private OpenCase(Desk desk, CaseState state, Tasks tasks, Consumer<Problem> failed) {
        this.desk = desk;
        this.state = state;
        this.tasks = tasks;
        this.failed = problem -> {
            failures++;
            failed.accept(problem);
        };
        this.nextUndo = new ReadOnlyObjectWrapper<>(desk.nextUndo());
        this.nextRedo = new ReadOnlyObjectWrapper<>(desk.nextRedo());
        this.saved.set(desk.now());
    }

    /**
     * Takes a desk over from the case lane, on whose thread this is called before anything else sees the desk. The
     * bodies of the first article are read here, so that the window has something to show at once. A desk that cannot be
     * taken over is closed again, so that nobody is locked out of its case.
     *
     * @param failed is told of every verb that fails
     */
    public static OpenCase of(Desk desk, Tasks tasks, Consumer<Problem> failed) {
        try {
            return take(desk, tasks, failed);
        } catch (RuntimeException unreadable) {
            desk.close();
            throw unreadable;
        }
    }

    private static OpenCase take(Desk desk, Tasks tasks, Consumer<Problem> failed) {
        OpenCase opened = new OpenCase(desk, desk.state().copy(), tasks, Objects.requireNonNull(failed));
        List<Document> articles = opened.state.documents(DocumentRole.ARTICLE);
        if (!articles.isEmpty()) {
            UUID head = articles.get(0).head();
            opened.bodies.put(head, desk.body(head));
            opened.article.set(articles.get(0).id());
        }
        desk.addListener(change -> tasks.later(() -> opened.follow(change)));
        return opened;
    }

    public Path file() {
        return desk.file();
    }

    /** The case as the window shows it now. */
    public CaseState state() {
        return state;
    }

    /** Counts the edits followed since opening: what is derived from the state hangs on it. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** When the last edit was on disk. */
    public ReadOnlyObjectProperty<Instant> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<EditLabel>> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<EditLabel>> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /** Id of the claim that table, article and panel show as chosen, or null. */
    public ObjectProperty<UUID> chosenClaimProperty() {
        return chosenClaim;
    }

    /** The chosen claim as it is now, if there is one. */
    public Optional<Claim> chosenClaim() {
        return chosenClaim.get() == null ? Optional.empty() : state.find(Claim.class, chosenClaim.get());
    }

    /** Id of the document shown as the article, or null. */
    public ObjectProperty<UUID> articleProperty() {
        return article;
    }

    /** What is selected in the article, or null. */
    public ObjectProperty<TextSelection> selectionProperty() {
        return selection;
    }

    /** Is called after each edit, when the state has followed it. */
    public void addListener(Consumer<CaseChange> listener) {
        listeners.add(listener);
    }

    /** Is called when somebody asks to see a place. */
    public void addRevealer(Consumer<Place> revealer) {
        revealers.add(revealer);
    }

    /** Asks whoever shows the place's document to scroll to it. */
    public void reveal(Place place) {
        revealers.forEach(revealer -> revealer.accept(place));
    }

    /** Runs a verb in the case lane. */
    public void perform(Consumer<Desk> verb) {
        perform(
                desk -> {
                    verb.accept(desk);
                    return null;
                },
                nothing -> {});
    }

    /** Runs a verb in the case lane; {@code done} hears of its result after the state has followed its edit. */
    public <T> void perform(Function<Desk, T> verb, Consumer<T> done) {
        perform("", verb, done);
    }

    /** @param name what is done, in words, for a verb that may take longer than half a second */
    public <T> void perform(String name, Function<Desk, T> verb, Consumer<T> done) {
        perform(name, verb, done, failed);
    }

    /** The same with something more to do after a failure, of which the person is told in any case. */
    public <T> void perform(Function<Desk, T> verb, Consumer<T> done, Runnable afterFailure) {
        perform("", verb, done, problem -> {
            failed.accept(problem);
            afterFailure.run();
        });
    }

    /** The same with something to do after a failure; whoever hands that in also tells the person. */
    public <T> void perform(String name, Function<Desk, T> verb, Consumer<T> done, Consumer<Problem> failure) {
        tasks.run(Lane.CASE, name, progress -> verb.apply(desk), done, failure);
    }

    /** Gives the text of a version, at once when it was read before. */
    public void withBody(UUID version, Consumer<BlockText> use) {
        BlockText known = bodies.get(version);
        if (known != null) {
            use.accept(known);
        } else {
            perform(desk -> desk.body(version), body -> {
                bodies.put(version, body);
                use.accept(body);
            });
        }
    }

    /** The text of a version that was read before. */
    public Optional<BlockText> knownBody(UUID version) {
        return Optional.ofNullable(bodies.get(version));
    }

    /** Whether {@link #close} was asked for: nothing reaches the file any more. */
    public boolean isClosed() {
        return closed;
    }

    /** Is called before the case closes, maybe twice: the last moment to keep what is being typed. */
    public void addCloser(Runnable closer) {
        closers.add(closer);
    }

    /**
     * Has everybody keep what is being typed, and waits until that is on disk.
     *
     * @param kept goes on when all of it is
     * @param lost goes on when some is not, of which the person was told
     */
    public void keepTyped(Runnable kept, Runnable lost) {
        long before = failures;
        for (Runnable closer : closers) {
            try {
                closer.run();
            } catch (RuntimeException fault) {
                failed.accept(Problem.of(fault));
            }
        }
        // verbs end in the order begun: after this one all that was begun above has ended
        perform(desk -> desk, ended -> (failures == before ? kept : lost).run());
    }

    /**
     * Ends the window's use of the case: verbs begun are finished, then the file is closed. What comes after that goes on
     * also when closing failed: the file is let go then too.
     */
    public void close(Runnable done) {
        try {
            closers.forEach(Runnable::run);
        } finally {
            perform(
                    desk -> {
                        desk.close();
                        return null;
                    },
                    nothing -> done.run(),
                    done);
            closed = true;
        }
    }

    /** Null when there is none. An import that is taken back shows what is left, one that is brought back is shown again. */
    private UUID lastArticle() {
        List<Document> articles = state.documents(DocumentRole.ARTICLE);
        return articles.isEmpty() ? null : articles.get(articles.size() - 1).id();
    }

    private void follow(CaseChange change) {
        if (closed) {
            return;
        }
        change.recorded().edit().changes().forEach(state::apply);
        saved.set(change.recorded().edit().at());
        nextUndo.set(change.nextUndo());
        nextRedo.set(change.nextRedo());
        if (chosenClaim.get() != null && chosenClaim().isEmpty()) {
            chosenClaim.set(null);
        }
        if (article.get() == null || state.find(Document.class, article.get()).isEmpty()) {
            article.set(lastArticle());
        }
        revision.set(revision.get() + 1);
        listeners.forEach(listener -> listener.accept(change));
    }
}
