package org.factdesk.ui.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.factdesk.model.DateText;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.workbench.evidence.EvidenceDraft;
import org.factdesk.workbench.evidence.SourceDraft;

/** What stands in the fields of the evidence form, and what is wrong with it. */
final class EvidenceForm {
    /** The text fields, in the order of the form; the name is the draft's. */
    enum Field {
        TITLE,
        PUBLISHER,
        AUTHOR,
        URL,
        ISSUED,
        ACCESSED,
        QUOTE,
        LOCATOR,
        WHY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be wrong with a field. */
    enum Fault {
        MISSING,
        NO_DATE
    }

    private static final String STANCE = "stance";
    private static final String WEIGHT = "weight";
    private static final int SUGGESTIONS = 6;

    private final DateText dates;
    private final Map<Field, StringProperty> texts = new LinkedHashMap<>();
    private final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(Stance.SUPPORTS);
    private final ObjectProperty<Weight> weight = new SimpleObjectProperty<>(Weight.MODERATE);
    private final ObservableMap<Field, Fault> faults = FXCollections.observableHashMap();
    private Map<String, String> start = Map.of();

    EvidenceForm(DateText dates) {
        this.dates = dates;
        for (Field field : Field.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((observed, before, now) -> faults.remove(field));
            texts.put(field, text);
        }
    }

    StringProperty textProperty(Field field) {
        return texts.get(field);
    }

    String text(Field field) {
        return texts.get(field).get();
    }

    ObjectProperty<Stance> stanceProperty() {
        return stance;
    }

    ObjectProperty<Weight> weightProperty() {
        return weight;
    }

    /** Found by {@link #check}; a field that is changed loses its fault. */
    ObservableMap<Field, Fault> faults() {
        return faults;
    }

    /** Empties the form for new evidence. */
    void begin(LocalDate today) {
        texts.values().forEach(text -> text.set(""));
        texts.get(Field.ACCESSED).set(today.toString());
        stance.set(Stance.SUPPORTS);
        weight.set(Weight.MODERATE);
        begun();
    }

    /** Fills it with evidence that is there already. */
    void begin(EvidenceFacts facts) {
        fill(facts.source());
        texts.get(Field.QUOTE).set(facts.evidence().quote());
        texts.get(Field.LOCATOR).set(facts.evidence().locator());
        texts.get(Field.WHY).set(facts.evidence().why());
        stance.set(facts.evidence().stance());
        weight.set(facts.evidence().weight());
        begun();
    }

    private void begun() {
        faults.clear();
        start = fields();
    }

    /** Whether something was typed or chosen since the form was begun. */
    boolean isTouched() {
        return !fields().equals(start);
    }

    /** Fills in the source's own fields. */
    void fill(Source source) {
        texts.get(Field.TITLE).set(source.title());
        texts.get(Field.PUBLISHER).set(source.publisher());
        texts.get(Field.AUTHOR).set(source.author());
        texts.get(Field.URL).set(source.url());
        texts.get(Field.ISSUED).set(iso(source.issued()));
        texts.get(Field.ACCESSED).set(iso(source.accessed()));
    }

    private static String iso(PartialDate date) {
        return date == null ? "" : date.iso();
    }

    /** What was typed, for the draft. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        texts.forEach((field, text) -> fields.put(field.key(), text.get()));
        fields.put(STANCE, stance.get().key());
        fields.put(WEIGHT, weight.get().key());
        return fields;
    }

    /** Brings back what was typed; fields that the draft lacks become empty. */
    void restore(Map<String, String> draft) {
        texts.forEach((field, text) -> text.set(draft.getOrDefault(field.key(), "")));
        for (Stance known : Stance.values()) {
            if (known.key().equals(draft.get(STANCE))) {
                stance.set(known);
            }
        }
        for (Weight known : Weight.values()) {
            if (known.key().equals(draft.get(WEIGHT))) {
                weight.set(known);
            }
        }
    }

    /** Sources of the case whose title or publisher begins with or holds what stands in the title field. */
    List<Source> suggestions(Iterable<Source> sources) {
        String typed = text(Field.TITLE).strip().toLowerCase(Locale.ROOT);
        List<Source> begin = new ArrayList<>();
        List<Source> hold = new ArrayList<>();
        for (Source source : sources) {
            String title = source.title().toLowerCase(Locale.ROOT);
            if (title.startsWith(typed)) {
                begin.add(source);
            } else if (title.contains(typed)
                    || source.publisher().toLowerCase(Locale.ROOT).contains(typed)) {
                hold.add(source);
            }
        }
        begin.addAll(hold);
        return typed.isEmpty() ? List.of() : begin.stream().limit(SUGGESTIONS).toList();
    }

    /** The evidence, or empty when something is wrong with it: then {@link #faults} says what. */
    Optional<EvidenceDraft> check() {
        faults.clear();
        if (text(Field.TITLE).isBlank()) {
            faults.put(Field.TITLE, Fault.MISSING);
        }
        PartialDate issued = date(Field.ISSUED);
        PartialDate accessed = date(Field.ACCESSED);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        SourceDraft source = new SourceDraft(
                text(Field.TITLE), text(Field.AUTHOR), text(Field.PUBLISHER), text(Field.URL), issued, accessed);
        return Optional.of(new EvidenceDraft(
                source, stance.get(), weight.get(), text(Field.QUOTE), text(Field.LOCATOR), text(Field.WHY)));
    }

    /** Null when there is none. */
    private PartialDate date(Field field) {
        if (text(field).isBlank()) {
            return null;
        }
        Optional<PartialDate> date = dates.parse(text(field));
        if (date.isEmpty()) {
            faults.put(field, Fault.NO_DATE);
        }
        return date.orElse(null);
    }
}
