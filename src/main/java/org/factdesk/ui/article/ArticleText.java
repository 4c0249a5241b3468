package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Document;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;

/** The article's blocks, the kinds they are taken for, and the rows that show them. */
final class ArticleText implements TextBlocks {
    private final UUID version;
    private final BlockText body;
    private final boolean rightToLeft;
    private final Locale locale;
    private final BlockKind[] kinds;
    private final BitSet opened = new BitSet();
    private final int[] rowOfBlock;
    private String title;
    private String byline;
    private List<Row> rows = List.of();

    /** @param byline the lines under the headline, empty for none */
    ArticleText(Document document, BlockText body, String byline, CaseState state) {
        this.version = document.head();
        this.body = body;
        this.title = document.title();
        this.byline = byline;
        this.locale = locale(document);
        this.rightToLeft = Direction.isRightToLeft(body);
        this.kinds = new BlockKind[body.blocks().size()];
        this.rowOfBlock = new int[kinds.length];
        for (int block = 0; block < kinds.length; block++) {
            kinds[block] = state.kindOf(version, block, body);
        }
        arrange();
    }

    /** Of a document's language, {@link Locale#ROOT} when it is not known. */
    static Locale locale(Document document) {
        return document.language().isEmpty() ? Locale.ROOT : Locale.forLanguageTag(document.language());
    }

    UUID version() {
        return version;
    }

    BlockText body() {
        return body;
    }

    /** Of the text's language, {@link Locale#ROOT} when it is not known. */
    Locale locale() {
        return locale;
    }

    /** Whether the article as a whole runs right to left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    List<Row> rows() {
        return rows;
    }

    /** The row that shows a block, or the fold it lies in. */
    int rowOf(int block) {
        return rowOfBlock[block];
    }

    BlockKind kind(int block) {
        return kinds[block];
    }

    Block block(int index) {
        return body.blocks().get(index);
    }

    @Override
    public int count() {
        return kinds.length;
    }

    @Override
    public String text(int block) {
        return body.text(block);
    }

    @Override
    public boolean isShown(int block) {
        return rows.get(rowOfBlock[block]) instanceof Row.Words;
    }

    /** The place as an offset in the whole text. */
    int offset(Position at) {
        return block(at.block()).span().start() + at.offset();
    }

    /** The place of an offset; one between two blocks belongs to the end of the first. */
    Position position(int offset) {
        int found = 0;
        int low = 0;
        int high = kinds.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (block(middle).span().start() <= offset) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        Span span = block(found).span();
        return new Position(found, Math.max(0, Math.min(offset, span.end()) - span.start()));
    }

    /** Takes a block's kind anew from the state; whether it changed. The rows are then arranged by {@link #arrange}. */
    boolean refreshKind(CaseState state, int block) {
        BlockKind now = state.kindOf(version, block, body);
        boolean changed = now != kinds[block];
        kinds[block] = now;
        if (changed && now.isArticle()) {
            opened.clear(block);
        }
        return changed;
    }

    void setHead(String newTitle, String newByline) {
        title = newTitle;
        byline = newByline;
    }

    /** Opens a run of furniture, or folds it. */
    void toggle(Row.Fold fold) {
        opened.set(fold.first(), fold.last() + 1, !fold.open());
        arrange();
    }

    /** Opens all furniture, or folds all of it when it is open. */
    void toggleAll() {
        boolean folded = rows.stream().anyMatch(row -> row instanceof Row.Fold fold && !fold.open());
        opened.set(0, kinds.length, folded);
        arrange();
    }

    /** Opens the run that the block lies in, when it is folded. */
    void open(int block) {
        if (rows.get(rowOfBlock[block]) instanceof Row.Fold fold && !fold.open()) {
            toggle(fold);
        }
    }

    /** Puts the rows together anew. */
    void arrange() {
        List<Row> arranged = new ArrayList<>(kinds.length + 2);
        int headline = headline();
        if (headline < 0) {
            arranged.add(new Row.Title(title));
            addByline(arranged);
        }
        for (int block = 0; block < kinds.length; ) {
            if (kinds[block].isArticle()) {
                addWords(arranged, block);
                if (block == headline) {
                    addByline(arranged);
                }
                block++;
            } else {
                block = addFurniture(arranged, block);
            }
        }
        rows = List.copyOf(arranged);
    }

    /** The first heading of level 1, if it comes before the first paragraph. */
    private int headline() {
        for (int block = 0; block < kinds.length; block++) {
            if (kinds[block] == BlockKind.HEADING && block(block).level() == 1) {
                return block;
            }
            if (kinds[block] == BlockKind.PARAGRAPH) {
                return -1;
            }
        }
        return -1;
    }

    private void addByline(List<Row> arranged) {
        if (!byline.isEmpty()) {
            arranged.add(new Row.Byline(byline));
        }
    }

    private void addWords(List<Row> arranged, int block) {
        rowOfBlock[block] = arranged.size();
        arranged.add(new Row.Words(block));
    }

    private int addFurniture(List<Row> arranged, int first) {
        int end = first;
        while (end < kinds.length && !kinds[end].isArticle()) {
            end++;
        }
        boolean open = opened.get(first, end).cardinality() > 0;
        int fold = arranged.size();
        arranged.add(new Row.Fold(first, end - 1, open));
        for (int block = first; block < end; block++) {
            rowOfBlock[block] = fold;
            if (open) {
                addWords(arranged, block);
            }
        }
        return end;
    }
}
