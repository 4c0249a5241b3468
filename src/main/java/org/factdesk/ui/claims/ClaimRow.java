package org.factdesk.ui.claims;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.factdesk.model.Claim;

/** One line of the table. It stays the same object while its claim changes, so that selection and focus stay on it. */
final class ClaimRow {
    private final UUID id;
    private final ReadOnlyObjectWrapper<ClaimFacts> facts;

    ClaimRow(ClaimFacts facts) {
        this.id = facts.claim().id();
        this.facts = new ReadOnlyObjectWrapper<>(facts);
    }

    UUID id() {
        return id;
    }

    Claim claim() {
        return facts.get().claim();
    }

    ClaimFacts facts() {
        return facts.get();
    }

    ReadOnlyObjectProperty<ClaimFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    void set(ClaimFacts changed) {
        facts.set(changed);
    }
}
