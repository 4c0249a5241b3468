package org.factdesk.ingest;

import java.util.Locale;

/** Whether the bytes of a part are those that its container's digest was made of. */
public enum DigestState {
    RIGHT,
    WRONG,
    /** The container has no digest for it, or one of a kind that cannot be computed. */
    ABSENT;

    /** The name used in JSON and in words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Wrong if one of both is wrong, right if one is right. */
    public DigestState and(DigestState other) {
        if (this == WRONG || other == WRONG) {
            return WRONG;
        }
        return this == RIGHT || other == RIGHT ? RIGHT : ABSENT;
    }
}
