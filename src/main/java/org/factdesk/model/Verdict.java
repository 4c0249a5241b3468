package org.factdesk.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What was found of one claim. A changed verdict is a new one that supersedes the old one.
 *
 * @param rating key of a rating of the case's scale, or null: a verdict may be a conclusion alone, and the one that
 *     takes a rating back has neither
 * @param conclusion in words, may be empty
 * @param reason why it replaces {@code supersedes}, may be empty
 * @param by who gave it
 * @param supersedes the verdict it replaces, or null for the first
 */
public record Verdict(
        UUID id, UUID claim, String rating, String conclusion, String reason, String by, Instant at, UUID supersedes)
        implements Item {
    public Verdict {
        Objects.requireNonNull(id);
        Objects.requireNonNull(claim);
        conclusion = Require.text(conclusion);
        reason = Require.text(reason);
        by = Require.words("by", by);
        Objects.requireNonNull(at);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.VERDICT;
    }

    @Override
    public List<UUID> about() {
        return List.of(claim);
    }
}
