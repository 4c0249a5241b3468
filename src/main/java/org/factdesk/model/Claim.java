package org.factdesk.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A checkable statement. Texts that are not known are empty, never null.
 *
 * @param number shown to people, at least 1, never reused in its case
 * @param statement in the analyst's words
 * @param claimant who made it
 * @param saidOn when, or null
 * @param appearance where it was said
 * @param note the analyst's own, never part of the verdict
 * @param passages ids of the passages that make it, in order, without doubles; none for a claim that was typed
 */
public record Claim(
        UUID id,
        int number,
        String statement,
        String claimant,
        PartialDate saidOn,
        String appearance,
        WorkState state,
        Priority priority,
        String note,
        List<UUID> passages)
        implements Item {
    public Claim {
        Objects.requireNonNull(id);
        if (number < 1) {
            throw new IllegalArgumentException("claim number " + number);
        }
        statement = Require.words("statement", statement);
        claimant = Require.text(claimant);
        appearance = Require.text(appearance);
        Objects.requireNonNull(state);
        Objects.requireNonNull(priority);
        note = Require.text(note);
        passages = List.copyOf(passages);
        if (new HashSet<>(passages).size() != passages.size()) {
            throw new IllegalArgumentException("a passage twice");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CLAIM;
    }

    @Override
    public List<UUID> about() {
        return passages;
    }

    public Claim withStatement(String changed) {
        return new Claim(id, number, changed, claimant, saidOn, appearance, state, priority, note, passages);
    }

    public Claim withClaimant(String changed) {
        return new Claim(id, number, statement, changed, saidOn, appearance, state, priority, note, passages);
    }

    public Claim withSaidOn(PartialDate changed) {
        return new Claim(id, number, statement, claimant, changed, appearance, state, priority, note, passages);
    }

    public Claim withAppearance(String changed) {
        return new Claim(id, number, statement, claimant, saidOn, changed, state, priority, note, passages);
    }

    public Claim withState(WorkState changed) {
        return new Claim(id, number, statement, claimant, saidOn, appearance, changed, priority, note, passages);
    }

    public Claim withPriority(Priority changed) {
        return new Claim(id, number, statement, claimant, saidOn, appearance, state, changed, note, passages);
    }

    public Claim withNote(String changed) {
        return new Claim(id, number, statement, claimant, saidOn, appearance, state, priority, changed, passages);
    }

    public Claim withPassages(List<UUID> changed) {
        return new Claim(id, number, statement, claimant, saidOn, appearance, state, priority, note, changed);
    }

    public Claim withPassage(UUID added) {
        List<UUID> changed = new ArrayList<>(passages);
        changed.add(added);
        return withPassages(changed);
    }

    public Claim withoutPassage(UUID removed) {
        return withPassages(passages.stream().filter(p -> !p.equals(removed)).toList());
    }
}
