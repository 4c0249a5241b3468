package org.factdesk.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.factdesk.ingest.Blank;

/** The words of one Markdown block, apart from those that stand in for its pictures. */
final class Inline {
    /** How the cells of a table row are parted. */
    static final String CELL_GAP = " | ";

    private final StringBuilder words = new StringBuilder();
    private final List<String> pictures = new ArrayList<>();
    private boolean markup;
    private boolean picture;
    private boolean link;
    private boolean letterOutsideLinks;

    private Inline() {}

    static Inline of(Node block) {
        Inline inline = new Inline();
        Node node = Walk.next(block, block);
        boolean inLink = false;
        Node afterLink = null;
        while (node != null) {
            inLink &= node != afterLink;
            if (node instanceof Image) {
                inline.picture(node);
                node = Walk.after(node, block);
                continue;
            }
            if (!inLink && node instanceof Link) {
                inLink = true;
                inline.link = true;
                afterLink = Walk.after(node, block);
            }
            inline.take(node, inLink);
            node = Walk.next(node, block);
        }
        return inline;
    }

    /** The cells of a table row. */
    static String row(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(of(cell).words());
            }
        }
        return cells.stream().allMatch(String::isBlank) ? "" : String.join(CELL_GAP, cells);
    }

    String words() {
        return Blank.strip(words.toString());
    }

    /** What stands for the pictures, in order, without the empty ones. */
    List<String> pictures() {
        return pictures;
    }

    boolean hasPictures() {
        return picture;
    }

    boolean hasMarkup() {
        return markup;
    }

    /** Whether there is a link, and nothing but punctuation beside links. */
    boolean isOnlyLinks() {
        return link && !letterOutsideLinks;
    }

    private void take(Node node, boolean inLink) {
        if (node instanceof Text text) {
            append(text.getLiteral(), inLink);
        } else if (node instanceof Code code) {
            append(code.getLiteral(), inLink);
        } else if (node instanceof SoftLineBreak) {
            words.append(' ');
        } else if (node instanceof HardLineBreak) {
            words.append('\n');
        } else if (node instanceof HtmlInline html) {
            markup = true;
            words.append(html.getLiteral().startsWith("<br") ? "\n" : "");
        }
    }

    private void append(String text, boolean inLink) {
        words.append(text);
        letterOutsideLinks |= !inLink && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void picture(Node image) {
        picture = true;
        StringBuilder alt = new StringBuilder();
        for (Node node = Walk.next(image, image); node != null; node = Walk.next(node, image)) {
            alt.append(node instanceof Text text ? text.getLiteral() : node instanceof SoftLineBreak ? " " : "");
        }
        if (!Blank.is(alt)) {
            pictures.add(Blank.strip(alt.toString()));
        }
    }
}
