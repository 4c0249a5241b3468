package org.factdesk.ui.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.factdesk.model.DateText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.words.Words;
import org.factdesk.workbench.history.CaseHistory;
import org.factdesk.workbench.history.FieldChange;
import org.factdesk.workbench.history.HistoryLine;
import org.factdesk.workbench.history.HistoryWords;

/**
 * The history of the chosen claim or of the whole case, the newest first. It is read in the case lane, once at a time:
 * edits that come meanwhile make it read once more. The whole case is read only while it is looked at.
 */
final class HistoryModel {
    private final OpenCase openCase;
    private final Words words;
    private final DateText dates;
    private final ZoneId zone;
    private final BooleanProperty wholeCase = new SimpleBooleanProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
    // kept here: what it is made of holds it only weakly
    private final ObservableList<HistoryEntry> readOnlyEntries = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private UUID claim;
    private boolean reading;
    private boolean stale;

    HistoryModel(OpenCase openCase, Words words, ZoneId zone) {
        this.openCase = openCase;
        this.words = words;
        this.dates = new DateText(words.locale());
        this.zone = zone;
        openCase.chosenClaimProperty().addListener((observed, before, now) -> choose());
        openCase.addListener(change -> read());
        wholeCase.addListener((observed, before, now) -> read());
        looking.addListener((observed, before, now) -> read());
        choose();
    }

    /** Whether all edits are told, or those of the chosen claim. */
    BooleanProperty wholeCaseProperty() {
        return wholeCase;
    }

    /** Whether the history is on the screen. */
    BooleanProperty lookingProperty() {
        return looking;
    }

    ObservableList<HistoryEntry> entries() {
        return readOnlyEntries;
    }

    /** How many edits touched the chosen claim. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void choose() {
        UUID chosen = openCase.chosenClaimProperty().get();
        if (!Objects.equals(chosen, claim)) {
            claim = chosen;
            read();
        }
    }

    private void read() {
        if (reading) {
            stale = true;
            return;
        }
        if (claim == null) {
            entries.clear();
            count.set(0);
            return;
        }
        reading = true;
        UUID of = claim;
        boolean all = wholeCase.get() && looking.get();
        openCase.perform(
                desk -> {
                    CaseHistory history = new CaseHistory(desk);
                    List<HistoryLine> own = history.of(of);
                    return new Found(of, own.size(), all ? history.all() : own, all);
                },
                this::show,
                () -> reading = false);
    }

    private record Found(UUID claim, int count, List<HistoryLine> lines, boolean all) {}

    private void show(Found found) {
        reading = false;
        if (stale) {
            stale = false;
            read();
            return;
        }
        if (found.claim().equals(claim)) {
            count.set(found.count());
            if (found.all() == wholeCase.get()) {
                List<HistoryEntry> now = inWords(found.lines());
                if (!now.equals(entries)) {
                    entries.setAll(now);
                }
            }
        }
    }

    private List<HistoryEntry> inWords(List<HistoryLine> lines) {
        HistoryWords text = new HistoryWords(words, openCase.state());
        boolean[] takenBack = TakenBack.in(lines);
        List<HistoryEntry> entries = new ArrayList<>(lines.size());
        for (int i = lines.size() - 1; i >= 0; i--) {
            HistoryLine line = lines.get(i);
            entries.add(new HistoryEntry(
                    text.label(line),
                    line.actor(),
                    dates.show(line.at(), zone),
                    takenBack[i],
                    fields(text, line.changes())));
        }
        return entries;
    }

    /** New evidence names its new source twice: by the evidence and by the source's own title. Once is enough. */
    private static List<HistoryEntry.FieldLine> fields(HistoryWords text, List<FieldChange> changes) {
        return changes.stream().map(change -> field(text, change)).distinct().toList();
    }

    private static HistoryEntry.FieldLine field(HistoryWords text, FieldChange change) {
        return new HistoryEntry.FieldLine(text.name(change.field()), text.before(change), text.after(change));
    }
}
