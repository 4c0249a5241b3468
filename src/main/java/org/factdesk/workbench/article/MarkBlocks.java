package org.factdesk.workbench.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.factdesk.model.BlockMark;
import org.factdesk.model.Change;
import org.factdesk.model.EditLabel;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.workbench.Desk;

/** Says of blocks that they are of another kind than was read, or that they hold nothing to check. */
public final class MarkBlocks {
    private final Desk desk;

    public MarkBlocks(Desk desk) {
        this.desk = desk;
    }

    /** Takes the blocks for that kind; the kind that was read takes the mark's word back. */
    public void as(UUID version, Collection<Integer> blocks, BlockKind kind) {
        BlockText body = desk.body(version);
        change(
                version,
                blocks,
                EditLabel.of("edit.block.kind", blocks.size()),
                mark -> new BlockMark(
                        mark.id(),
                        version,
                        mark.block(),
                        body.blocks().get(mark.block()).kind() == kind ? null : kind,
                        mark.nothingToCheck()));
    }

    /** Takes the blocks for part of the article: each for what was read, furniture for a paragraph. */
    public void asArticle(UUID version, Collection<Integer> blocks) {
        BlockText body = desk.body(version);
        change(version, blocks, EditLabel.of("edit.block.kind", blocks.size()), mark -> {
            boolean article = body.blocks().get(mark.block()).kind().isArticle();
            return new BlockMark(
                    mark.id(), version, mark.block(), article ? null : BlockKind.PARAGRAPH, mark.nothingToCheck());
        });
    }

    /** Marks the blocks as holding nothing to check, or takes that back. */
    public void nothingToCheck(UUID version, Collection<Integer> blocks, boolean nothing) {
        change(
                version,
                blocks,
                EditLabel.of(nothing ? "edit.block.nothing" : "edit.block.unread", blocks.size()),
                mark -> new BlockMark(mark.id(), version, mark.block(), mark.as(), nothing));
    }

    private void change(UUID version, Collection<Integer> blocks, EditLabel label, UnaryOperator<BlockMark> change) {
        List<Change> changes = new ArrayList<>();
        for (int block : blocks) {
            BlockMark before = desk.state().markOn(version, block).orElse(null);
            BlockMark blank = new BlockMark(BlockMark.idFor(version, block), version, block, null, false);
            BlockMark after = change.apply(before == null ? blank : before);
            BlockMark kept = after.equals(blank) ? null : after;
            if (!Objects.equals(before, kept)) {
                changes.add(new Change(blank.kind(), blank.id(), before, kept));
            }
        }
        if (!changes.isEmpty()) {
            desk.commit(label, changes);
        }
    }
}
