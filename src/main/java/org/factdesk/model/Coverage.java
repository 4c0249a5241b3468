package org.factdesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;

/**
 * How much of an article was looked at, block by block.
 *
 * @param blocks one for each block of the version, in order
 */
public record Coverage(List<Status> blocks) {
    /** What is known of one block. */
    public enum Status {
        /** A claim stands in it. */
        CLAIMED,
        /** It was marked as holding nothing to check, or carries a note. */
        LOOKED_AT,
        NOT_SEEN,
        /** No part of the article; not counted. */
        FURNITURE;

        /** @param lookedAt whether it was marked as holding nothing to check, or carries a note */
        public static Status of(BlockKind kind, boolean claimed, boolean lookedAt) {
            if (!kind.isArticle()) {
                return FURNITURE;
            }
            return claimed ? CLAIMED : lookedAt ? LOOKED_AT : NOT_SEEN;
        }
    }

    public Coverage {
        blocks = List.copyOf(blocks);
    }

    public static Coverage of(CaseState state, UUID version, BlockText body) {
        List<List<Passage>> touching = touching(state.passagesIn(version), body);
        List<Status> statuses = new ArrayList<>();
        for (int block = 0; block < body.blocks().size(); block++) {
            statuses.add(statusOf(state, version, body, block, touching.get(block)));
        }
        return new Coverage(statuses);
    }

    /** For each block the passages that share a unit with it: each passage is put where it belongs once. */
    private static List<List<Passage>> touching(List<Passage> passages, BlockText body) {
        List<List<Passage>> byBlock = new ArrayList<>();
        body.blocks().forEach(block -> byBlock.add(new ArrayList<>()));
        for (Passage passage : passages) {
            int block = body.firstEndingAfter(passage.span().start());
            while (block < byBlock.size()
                    && body.blocks().get(block).span().start() < passage.span().end()) {
                byBlock.get(block).add(passage);
                block++;
            }
        }
        return byBlock;
    }

    /** Blocks of the article that were looked at, claims or none. */
    public long seen() {
        return blocks.stream()
                .filter(s -> s == Status.CLAIMED || s == Status.LOOKED_AT)
                .count();
    }

    /** Blocks of the article. */
    public long counted() {
        return blocks.stream().filter(s -> s != Status.FURNITURE).count();
    }

    private static Status statusOf(CaseState state, UUID version, BlockText body, int block, List<Passage> touching) {
        boolean claimed = touching.stream()
                .anyMatch(passage -> !state.claimsAt(passage.id()).isEmpty());
        boolean noted = touching.stream()
                .anyMatch(passage -> !state.notesAt(passage.id()).isEmpty());
        boolean nothing =
                state.markOn(version, block).map(BlockMark::nothingToCheck).orElse(false);
        return Status.of(state.kindOf(version, block, body), claimed, noted || nothing);
    }
}
