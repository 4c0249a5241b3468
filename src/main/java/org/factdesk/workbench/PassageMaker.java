package org.factdesk.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Passage;

/** Makes the passages of one edit: a place that has a passage, in the case or in the edit itself, gets no second one. */
public final class PassageMaker {
    private final Desk desk;
    private final Map<UUID, Map<Place, Passage>> byVersion = new HashMap<>();
    private final Map<UUID, String> texts = new HashMap<>();
    private final List<Change> made = new ArrayList<>();

    public PassageMaker(Desk desk) {
        this.desk = desk;
    }

    /** The passage at the place, its ends moved out of surrogate pairs and off surrounding white space. */
    public Passage at(Place place) {
        String text = texts.computeIfAbsent(
                place.version(), version -> desk.body(version).text());
        Place trimmed = Passages.trimmed(text, place);
        Map<Place, Passage> known = byVersion.computeIfAbsent(place.version(), this::inCase);
        return known.computeIfAbsent(trimmed, there -> {
            Passage passage = Passages.make(desk.newId(), there, text);
            made.add(Change.made(passage));
            return passage;
        });
    }

    /** The changes that make the new passages, in the order asked for. */
    public List<Change> changes() {
        return List.copyOf(made);
    }

    private Map<Place, Passage> inCase(UUID version) {
        Map<Place, Passage> passages = new HashMap<>();
        desk.state()
                .passagesIn(version)
                .forEach(passage -> passages.putIfAbsent(new Place(version, passage.span()), passage));
        return passages;
    }
}
