package org.factdesk.model;

import java.util.List;
import java.util.UUID;

/** One immutable thing of a case. What changes is a new item with the same id, through an {@link Edit}. */
public sealed interface Item
        permits CaseInfo,
                RatingScale,
                Document,
                DocumentVersion,
                BlockMark,
                Passage,
                Claim,
                Source,
                Evidence,
                Verdict,
                Note {
    UUID id();

    ItemKind kind();

    /** The items whose history this one's changes belong to as well: evidence tells of its claim. Never itself. */
    default List<UUID> about() {
        return List.of();
    }
}
