package org.factdesk.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Item;
import org.factdesk.model.Verdict;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.task.Lane;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.task.Work;
import org.factdesk.words.Words;

/**
 * The claims as the table shows them: all of them, those that the filter lets through, and these in order. It follows
 * each edit of the case.
 */
final class ClaimsModel {
    /** How many claims there are, and in which state. */
    record Counts(int all, Map<WorkState, Integer> byState) {
        int of(WorkState state) {
            return byState.getOrDefault(state, 0);
        }
    }

    private static final Comparator<ClaimRow> BY_NUMBER =
            Comparator.comparingInt(row -> row.claim().number());

    private final OpenCase openCase;
    private final FactsMaker maker;
    private final ObservableList<ClaimRow> rows = FXCollections.observableArrayList();
    private final Map<UUID, ClaimRow> byId = new HashMap<>();
    private final FilteredList<ClaimRow> filtered = new FilteredList<>(rows);
    private final SortedList<ClaimRow> shown = new SortedList<>(filtered);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<WorkState> state = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>();
    private Comparator<ClaimRow> order;
    private Runnable before = () -> {};
    private Runnable after = () -> {};

    ClaimsModel(OpenCase openCase, Words words) {
        this.openCase = openCase;
        this.maker = new FactsMaker(words);
        fill();
        filter.addListener(observed -> refilter());
        state.addListener(observed -> refilter());
        openCase.addListener(change -> follow(change.recorded().edit().changes()));
    }

    /** Makes the keys of all claims ahead, off the FX thread, so that no keystroke and no click waits for them. */
    void prepare(Tasks tasks, Consumer<Problem> failed) {
        List<ClaimFacts> present = rows.stream().map(ClaimRow::facts).toList();
        Work<Void> work = progress -> {
            present.forEach(ClaimFacts::prepare);
            return null;
        };
        tasks.run(Lane.POOL, "", work, nothing -> {}, failed);
    }

    /** All claims by number. */
    List<ClaimRow> rows() {
        return rows;
    }

    /** What the table shows, in its order. */
    SortedList<ClaimRow> shown() {
        return shown;
    }

    Optional<ClaimRow> row(UUID claim) {
        return Optional.ofNullable(byId.get(claim));
    }

    /** What is typed into the filter field. */
    StringProperty filterProperty() {
        return filter;
    }

    /** The only state that is shown, or null for all. */
    ObjectProperty<WorkState> stateProperty() {
        return state;
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    boolean isFiltered() {
        return state.get() != null || !FilterText.of(filter.get()).isEmpty();
    }

    void clearFilter() {
        filter.set("");
        state.set(null);
    }

    /** Sorts by this from now on, equals by number; null is the order of the numbers. */
    void sort(Comparator<ClaimRow> wanted) {
        order = wanted == null ? null : wanted.thenComparing(BY_NUMBER);
        around(this::resort);
    }

    /**
     * What is done around every change of what is shown, once each: a table loses its selection when its lists change
     * under it.
     */
    void surround(Runnable beforeIt, Runnable afterIt) {
        before = beforeIt;
        after = afterIt;
    }

    /** The row that many places further on in what is shown; from outside it, the first or the last. */
    Optional<ClaimRow> neighbour(UUID claim, int step) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        int at = claim == null ? -1 : row(claim).map(shown::indexOf).orElse(-1);
        int wanted = at >= 0 ? at + step : step > 0 ? 0 : shown.size() - 1;
        return Optional.of(shown.get(Math.max(0, Math.min(shown.size() - 1, wanted))));
    }

    /** The row that stands where these are once they are gone: the one after the last of them, else the one before. */
    Optional<ClaimRow> heirOf(Set<UUID> going) {
        ClaimRow heir = null;
        boolean passed = false;
        for (ClaimRow row : shown) {
            boolean stays = !going.contains(row.id());
            if (stays && passed) {
                return Optional.of(row);
            }
            passed = passed || !stays;
            heir = stays ? row : heir;
        }
        return Optional.ofNullable(heir);
    }

    private void fill() {
        CaseState now = openCase.state();
        List<ClaimRow> all = new ArrayList<>(now.claims().size());
        byId.clear();
        for (Claim claim : now.claims()) {
            ClaimRow row = new ClaimRow(facts(claim));
            all.add(row);
            byId.put(row.id(), row);
        }
        rows.setAll(all);
        count();
    }

    private ClaimFacts facts(Claim claim) {
        return ClaimFacts.of(claim, openCase.state(), maker);
    }

    private void follow(List<Change> changes) {
        Set<UUID> touched = new LinkedHashSet<>();
        boolean scaleChanged = false;
        for (Change change : changes) {
            Item item = change.present();
            if (item instanceof Claim claim) {
                touched.add(claim.id());
            } else if (item instanceof Evidence evidence) {
                touched.add(evidence.claim());
                if (change.before() instanceof Evidence moved) {
                    touched.add(moved.claim());
                }
            } else if (item instanceof Verdict verdict) {
                touched.add(verdict.claim());
            }
            scaleChanged |= item instanceof CaseInfo;
        }
        if (scaleChanged) {
            touched.addAll(byId.keySet());
        }
        if (!touched.isEmpty()) {
            around(() -> update(touched));
        }
    }

    private void update(Set<UUID> touched) {
        Set<ClaimRow> gone = new LinkedHashSet<>();
        List<ClaimRow> come = new ArrayList<>();
        for (UUID id : touched) {
            Optional<Claim> claim = openCase.state().find(Claim.class, id);
            ClaimRow row = byId.get(id);
            if (claim.isEmpty()) {
                if (row != null) {
                    gone.add(byId.remove(id));
                }
            } else if (row == null) {
                ClaimRow made = new ClaimRow(facts(claim.get()));
                byId.put(id, made);
                come.add(made);
            } else {
                row.set(facts(claim.get()));
            }
        }
        rows.removeAll(gone);
        insert(come);
        count();
        if (isFiltered()) {
            filtered.setPredicate(predicate());
        }
        resort();
    }

    /** Rows stand by number; a new claim has the highest, one that undo brings back has its old place. */
    private void insert(List<ClaimRow> come) {
        for (ClaimRow row : come) {
            int at = rows.size();
            while (at > 0 && rows.get(at - 1).claim().number() > row.claim().number()) {
                at--;
            }
            rows.add(at, row);
        }
    }

    private void refilter() {
        around(() -> filtered.setPredicate(predicate()));
    }

    private Predicate<ClaimRow> predicate() {
        FilterText typed = FilterText.of(filter.get());
        WorkState only = state.get();
        return row ->
                (only == null || row.claim().state() == only) && row.facts().matches(typed);
    }

    /** A comparator that is there already is no news to the sorted list, so it gets a new one each time. */
    private void resort() {
        Comparator<ClaimRow> wanted = order;
        shown.setComparator(wanted == null ? null : wanted::compare);
    }

    private void count() {
        Map<WorkState, Integer> byState = new EnumMap<>(WorkState.class);
        rows.forEach(row -> byState.merge(row.claim().state(), 1, Integer::sum));
        counts.set(new Counts(rows.size(), byState));
    }

    private void around(Runnable change) {
        before.run();
        try {
            change.run();
        } finally {
            after.run();
        }
    }
}
