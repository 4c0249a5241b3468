package org.factdesk.model;

import java.util.Objects;
import java.util.UUID;

/**
 * One item before and after an edit.
 *
 * @param before the item as it was, or null when the edit made it
 * @param after the item as it is then, or null when the edit took it away
 */
public record Change(ItemKind kind, UUID id, Item before, Item after) {
    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        if (before == null && after == null) {
            throw new IllegalArgumentException("neither before nor after");
        }
        for (Item side : new Item[] {before, after}) {
            if (side != null && (side.kind() != kind || !side.id().equals(id))) {
                throw new IllegalArgumentException("a change of " + kind + " " + id + " holds " + side);
            }
        }
    }

    public static Change made(Item item) {
        return new Change(item.kind(), item.id(), null, item);
    }

    public static Change removed(Item item) {
        return new Change(item.kind(), item.id(), item, null);
    }

    public static Change replaced(Item before, Item after) {
        return new Change(before.kind(), before.id(), before, after);
    }

    public Change inverse() {
        return new Change(kind, id, after, before);
    }

    /** The side that exists, the one after the edit if both do. */
    public Item present() {
        return after != null ? after : before;
    }
}
