package org.factdesk.model;

import java.util.Objects;

/**
 * One thing that a document says about itself.
 *
 * @param value never empty
 * @param origin where it says so
 */
public record Fact(MetadataField field, String value, Origin origin) {
    public Fact {
        Objects.requireNonNull(field);
        value = Require.words("value", value);
        Objects.requireNonNull(origin);
    }
}
