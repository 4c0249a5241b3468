package org.factdesk.ingest;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.text.BlockKind;

/**
 * Finds what is around a story and not in it, by general signs: lines that stand there twice, credits, labels that lead
 * elsewhere, bare links. It never looks at what a story is about; in doubt a block stays.
 */
public final class Furniture {
    /** From this part of the blocks on, a label that leads elsewhere may take the lines after it along. */
    private static final double TAIL = 0.6;

    private static final int LONGEST_TEASER = 160;

    private final List<Draft> blocks;

    private Furniture(List<Draft> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    /** The same blocks in the same order, some of them as furniture and some as captions. */
    public static List<Draft> mark(List<Draft> blocks) {
        Furniture furniture = new Furniture(blocks);
        furniture.markSingle();
        furniture.markDoubled();
        furniture.markTail();
        return furniture.blocks;
    }

    private void markSingle() {
        for (int i = 0; i < blocks.size(); i++) {
            Draft block = blocks.get(i);
            boolean title = block.kind() == BlockKind.HEADING && block.level() == 1;
            if (title || block.kind() == BlockKind.QUOTATION || block.kind() == BlockKind.TABLE_ROW) {
                continue;
            }
            if (Labels.isLabel(block.text()) || Links.isOnlyLinks(block.text()) || Credits.isCredit(block.text())) {
                become(i, BlockKind.FURNITURE);
            } else if (block.kind() == BlockKind.PARAGRAPH && Credits.endsInCredit(block.text())) {
                become(i, BlockKind.CAPTION);
            }
        }
    }

    private void markDoubled() {
        String[] folded =
                blocks.stream().map(block -> Doubles.fold(block.text())).toArray(String[]::new);
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = i + 1; j <= i + 2 && j < blocks.size(); j++) {
                if (mayDouble(blocks.get(i)) && mayDouble(blocks.get(j))) {
                    markIfDoubled(i, j, folded);
                }
            }
        }
    }

    private static boolean mayDouble(Draft block) {
        return block.kind() != BlockKind.TABLE_ROW
                && block.kind() != BlockKind.QUOTATION
                && block.text().indexOf('\n') < 0
                && !(block.kind() == BlockKind.HEADING && block.level() == 1);
    }

    private void markIfDoubled(int i, int j, String[] folded) {
        switch (Doubles.compare(blocks.get(i).text(), folded[i], folded[j], j - i)) {
            case BOTH -> {
                become(i, BlockKind.FURNITURE);
                become(j, BlockKind.FURNITURE);
            }
            case SECOND -> become(j, BlockKind.FURNITURE);
            case NONE -> {}
        }
    }

    /** A text that ends with a label, or with a label and the titles it leads to: none of that is the story. */
    private void markTail() {
        int last = blocks.size() - 1;
        while (last > 0 && blocks.get(last).isFurniture()) {
            last--;
        }
        if (last > 0 && Labels.isDangling(blocks.get(last).text())) {
            become(last, BlockKind.FURNITURE);
        }
        for (int i = (int) Math.ceil(blocks.size() * TAIL); i < blocks.size(); i++) {
            if (i > 0 && Labels.leadsElsewhere(blocks.get(i).text()) && onlyTeasersAfter(i)) {
                for (int j = i; j < blocks.size(); j++) {
                    become(j, BlockKind.FURNITURE);
                }
                return;
            }
        }
    }

    private boolean onlyTeasersAfter(int label) {
        return blocks.subList(label + 1, blocks.size()).stream()
                .allMatch(block -> block.isFurniture() || isTeaser(block.text()));
    }

    private static boolean isTeaser(String text) {
        return text.length() <= LONGEST_TEASER && !Labels.endsSentence(text);
    }

    private void become(int index, BlockKind kind) {
        blocks.set(index, blocks.get(index).as(kind));
    }
}
