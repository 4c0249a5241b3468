package org.factdesk.report.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes texts so that every reader of Markdown sees just their characters. The library's own way leaves holes: a text
 * that begins with a plus sign, a cell that ends in a backslash, entities, and what GitHub makes links and formulas of.
 */
final class MarkdownText implements NodeRenderer {
    /** Its writer is the library's, so a text in a table cell gets its pipes escaped there. */
    static final MarkdownNodeRendererFactory FACTORY = new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MarkdownText(context.getWriter());
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    };

    private static final String SPECIAL = "`*_[]<>~$&";
    private static final String SPECIAL_FIRST = "#+-=:";
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");
    /** A colon that begins its text is escaped already. */
    private static final Pattern WEB = Pattern.compile("(?i)(www)\\.|(?<!\\\\)(://)");

    private final MarkdownWriter writer;

    private MarkdownText(MarkdownWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        String text = ((Text) node).getLiteral();
        boolean first = node.getPrevious() == null || node.getPrevious() instanceof HardLineBreak;
        boolean last = node.getNext() == null || node.getNext() instanceof HardLineBreak;
        writer.raw(escape(text, first, last, inCell(node)));
    }

    private static boolean inCell(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof TableCell) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param first whether it begins a line
     * @param last whether it ends one
     * @param cell whether it stands in a table, whose writer escapes pipes itself
     */
    static String escape(String text, boolean first, boolean last, boolean cell) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEdge = (first && i == 0) || (last && i == text.length() - 1);
            if (c == '\\') {
                // In a cell a backslash before the pipe that ends it would swallow the pipe.
                out.append(cell ? "&#92;" : "\\\\");
            } else if (c == ' ' && atEdge) {
                out.append("&#32;");
            } else if (c == '\n' || c == '\r') {
                out.append(' ');
            } else {
                boolean special = SPECIAL.indexOf(c) >= 0
                        || (c == '|' && !cell)
                        || (i == 0 && SPECIAL_FIRST.indexOf(c) >= 0)
                        || (c == '#' && atEdge);
                out.append(special ? "\\" + c : String.valueOf(c));
            }
        }
        return noLink(noNumber(out.toString()));
    }

    private static String noNumber(String text) {
        return NUMBERED.matcher(text).replaceFirst("$1\\\\$2");
    }

    /** GitHub makes links of what looks like an address; ours are made where they are meant. */
    private static String noLink(String text) {
        Matcher web = WEB.matcher(text);
        return web.replaceAll(found -> found.group(1) == null ? "\\\\://" : found.group(1) + "\\\\.");
    }
}
