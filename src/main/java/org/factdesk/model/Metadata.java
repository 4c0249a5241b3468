package org.factdesk.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document says about itself, with the place where it says so. Of several facts of one field the first counts; the
 * others are what else it says.
 */
public record Metadata(List<Fact> facts) {
    public static final Metadata NONE = new Metadata(List.of());

    public Metadata {
        facts = List.copyOf(facts);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The value that counts, or the empty text. */
    public String value(MetadataField field) {
        return facts.stream()
                .filter(fact -> fact.field() == field)
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }

    /** Everything said of one field, the one that counts first. */
    public List<Fact> of(MetadataField field) {
        return facts.stream().filter(fact -> fact.field() == field).toList();
    }

    /** These facts, then those of {@code other} that say something else. */
    public Metadata and(Metadata other) {
        Builder both = builder();
        facts.forEach(both::add);
        other.facts.forEach(both::add);
        return both.build();
    }

    /** Collects facts in the order of their worth. */
    public static final class Builder {
        private final List<Fact> facts = new ArrayList<>();

        private Builder() {}

        /** @param value null and blank values are passed over, and what another fact of the field says already */
        public Builder add(MetadataField field, String value, Origin origin) {
            String words = Require.text(value);
            return words.isEmpty() ? this : add(new Fact(field, words, origin));
        }

        private Builder add(Fact fact) {
            boolean said = facts.stream()
                    .anyMatch(other ->
                            other.field() == fact.field() && other.value().equals(fact.value()));
            if (!said) {
                facts.add(fact);
            }
            return this;
        }

        public Metadata build() {
            return new Metadata(facts);
        }
    }
}
