package org.factdesk.model;

import java.util.Objects;

/**
 * One label of a rating scale.
 *
 * @param key what a verdict stores: lower case with hyphens, unique in its scale
 * @param label what people read
 * @param meaning one sentence that says when to choose it; may be empty
 * @param role its mark and colours
 * @param truth higher is truer; null where the rating says nothing about truth, as ignorance is no midpoint
 */
public record Rating(String key, String label, String meaning, RatingRole role, Integer truth) {
    public Rating {
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("rating key " + key);
        }
        label = Require.words("label", label);
        meaning = Require.text(meaning);
        Objects.requireNonNull(role);
        if (role == RatingRole.UNCHECKED) {
            throw new IllegalArgumentException("unchecked is the lack of a rating");
        }
    }

    /** Whether it stands beside the scale from true to false. */
    public boolean isBeside() {
        return truth == null;
    }
}
