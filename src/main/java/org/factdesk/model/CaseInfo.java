package org.factdesk.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What is true of the whole case. There is exactly one in a case.
 *
 * @param scale id of the case's {@link RatingScale}
 */
public record CaseInfo(UUID id, String title, UUID scale, Instant created) implements Item {
    public CaseInfo {
        Objects.requireNonNull(id);
        title = Require.words("title", title);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(created);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CASE_INFO;
    }

    public CaseInfo withTitle(String changed) {
        return new CaseInfo(id, changed, scale, created);
    }

    public CaseInfo withScale(UUID changed) {
        return new CaseInfo(id, title, changed, created);
    }
}
