package org.factdesk.model;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What bears on one claim, from one source.
 *
 * @param quote the source's exact words, may be empty
 * @param locator where in the source, such as {@code p. 14}, may be empty
 * @param why why it bears on the claim, in the analyst's words, may be empty
 */
public record Evidence(
        UUID id, UUID claim, UUID source, Stance stance, Weight weight, String quote, String locator, String why)
        implements Item {
    public Evidence {
        Objects.requireNonNull(id);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(source);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(weight);
        quote = Require.text(quote);
        locator = Require.text(locator);
        why = Require.text(why);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.EVIDENCE;
    }

    @Override
    public List<UUID> about() {
        return List.of(claim, source);
    }
}
