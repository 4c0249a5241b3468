package org.factdesk.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.factdesk.text.BlockKind;

/**
 * What the analyst says of one block of a version: that it is of another kind than the reader thought, that it holds
 * nothing to check, or both.
 *
 * @param block index of the block in its version, from 0
 * @param as the kind it is taken for, or null for the one that was read
 */
public record BlockMark(UUID id, UUID version, int block, BlockKind as, boolean nothingToCheck) implements Item {
    public BlockMark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        if (block < 0) {
            throw new IllegalArgumentException("block " + block);
        }
    }

    /** The one id that a mark on this block can have, so that two people's marks on it meet in a merge. */
    public static UUID idFor(UUID version, int block) {
        return UUID.nameUUIDFromBytes(("block " + version + " " + block).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ItemKind kind() {
        return ItemKind.BLOCK_MARK;
    }

    @Override
    public List<UUID> about() {
        return List.of(version);
    }
}
