package org.factdesk.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.factdesk.problem.Problem;
import org.factdesk.report.Finding;
import org.factdesk.report.Finding.Code;
import org.factdesk.report.Finding.Severity;
import org.factdesk.ui.control.Debounce;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.task.Lane;
import org.factdesk.ui.task.Tasks;

/** What a reader of the open case's report would miss, worked out anew after each edit. */
public final class OpenPoints {
    /** Claims that lack the same thing. */
    public record Group(Code code, List<Finding> findings) {
        public Group {
            findings = List.copyOf(findings);
        }

        public boolean isSerious() {
            return findings.get(0).severity() == Severity.SERIOUS;
        }
    }

    /** In milliseconds: when a case has just been opened, the window has more urgent things to show. */
    private static final double FIRST_LOOK_AFTER = 600;

    /** In milliseconds after the last of several edits: they are looked at together. */
    private static final double LOOK_AFTER = 300;

    private final OpenCase opened;
    private final Reports reports;
    private final Tasks tasks;
    private final Consumer<Problem> failed;
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    // kept here: what it is made of holds it only weakly
    private final ObservableList<Group> readOnlyGroups = FXCollections.unmodifiableObservableList(groups);
    private final ReadOnlyIntegerWrapper serious = new ReadOnlyIntegerWrapper();
    private final Debounce soon = new Debounce(LOOK_AFTER, this::look);
    private boolean looking;
    private boolean again;

    /** @param failed is told when the report could not be looked over */
    public OpenPoints(OpenCase opened, Reports reports, Tasks tasks, Consumer<Problem> failed) {
        this.opened = opened;
        this.reports = reports;
        this.tasks = tasks;
        this.failed = failed;
        opened.addListener(change -> soon.later());
        new Debounce(FIRST_LOOK_AFTER, this::look).later();
    }

    public ObservableList<Group> groups() {
        return readOnlyGroups;
    }

    /** How many kinds of serious things are open. */
    public ReadOnlyIntegerProperty seriousProperty() {
        return serious.getReadOnlyProperty();
    }

    /** Looks at once at edits that were made a moment ago. */
    void refresh() {
        soon.now();
    }

    /** One look at a time: edits that come meanwhile are looked at together afterwards. */
    private void look() {
        if (opened.isClosed()) {
            return;
        }
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        opened.perform(
                reports::snapshot,
                input -> tasks.run(Lane.POOL, "", progress -> reports.preflight(input), this::show, problem -> {
                    failed.accept(problem);
                    looked();
                }),
                this::looked);
    }

    private void show(List<Finding> findings) {
        Map<Code, List<Finding>> byCode = new LinkedHashMap<>();
        findings.forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        groups.setAll(byCode.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList());
        serious.set((int) groups.stream().filter(Group::isSerious).count());
        looked();
    }

    private void looked() {
        looking = false;
        if (again) {
            again = false;
            look();
        }
    }
}
