package org.factdesk.ingest.epub;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ingest.Charsets;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Story;
import org.factdesk.text.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes the blocks of one chapter. jsoup walks the tree without recursion. */
final class Chapter implements NodeFilter {
    private static final int LOOKED_AT = 1024;

    /** Each costs memory many times its size; no chapter has so many. */
    private static final int MOST_TAGS = 500_000;

    private static final int LONGEST_MARK = 4;
    private static final Pattern CHARSET = Pattern.compile("encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "img", "br", "math", "mi", "mo", "mn", "mrow", "msup", "msub",
            "mfrac", "mtext");
    private static final Set<String> SILENT = Set.of(
            "head",
            "script",
            "style",
            "template",
            "svg",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "rt",
            "rp",
            "annotation",
            "annotation-xml");

    private final Story story;
    private final Set<String> leftOut;
    private final boolean furniture;
    private final StringBuilder words = new StringBuilder();
    private int heading;
    private int quotes;
    private int captions;
    private int items;
    private int asides;
    private int verbatim;
    private int notes;

    /** @param furniture whether all of it is */
    Chapter(Story story, Set<String> leftOut, boolean furniture) {
        this.story = story;
        this.leftOut = leftOut;
        this.furniture = furniture;
    }

    void read(byte[] bytes) {
        String text = decode(bytes);
        String cut = cut(text);
        if (cut.length() < text.length()) {
            leftOut.add("ingest.leftout.rest");
        }
        NodeTraversor.filter(this, tree(cut));
        flush();
    }

    /** The tree of a page, cut where it is too large. */
    static Document parse(byte[] bytes) {
        return tree(cut(decode(bytes)));
    }

    private static String decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return Charsets.decode(bytes, charset.find() ? charset.group(1) : "").text();
    }

    /** Read as HTML, an empty title or script written the XML way would swallow the whole chapter. */
    private static Document tree(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        boolean xml = head.contains("<?xml") || head.contains("http://www.w3.org/1999/xhtml");
        return (xml ? Parser.xmlParser() : Parser.htmlParser()).parseInput(withoutDeclarations(text), "");
    }

    private static String cut(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                return text.substring(0, at);
            }
        }
        return text;
    }

    /** Without what a document type declares in brackets, which jsoup would take for text. */
    private static String withoutDeclarations(String text) {
        int type = text.indexOf("<!DOCTYPE");
        int bracket = text.indexOf('[', Math.max(0, type));
        int end = text.indexOf('>', Math.max(0, type));
        if (type < 0 || type > LOOKED_AT || bracket < 0 || bracket > end) {
            return text;
        }
        int close = text.indexOf("]>", bracket);
        return close < 0 ? text : text.substring(0, type) + text.substring(close + 2);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (story.isFull()) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag) || isHidden(element) || isWayBack(element)) {
            leftOutOf(tag);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            words.append('\n');
        } else if (tag.equals("img")) {
            leftOut.add("ingest.leftout.pictures");
        } else if (isMark(element)) {
            words.append('[');
        } else if (!INLINE.contains(tag)) {
            flush();
            count(tag, 1);
            notes += isNote(element) ? 1 : 0;
            table(tag, true);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (isMark(element)) {
                words.append(notes > 0 ? "] " : "]");
            } else if (!INLINE.contains(tag)) {
                flush();
                count(tag, -1);
                notes -= isNote(element) ? 1 : 0;
                table(tag, false);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void count(String tag, int by) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = by > 0 ? tag.charAt(1) - '0' : 0;
            case "blockquote" -> quotes += by;
            case "figcaption", "caption" -> captions += by;
            case "li", "dt", "dd" -> items += by;
            case "nav" -> asides += by;
            case "pre" -> verbatim += by;
            default -> {}
        }
    }

    private void table(String tag, boolean opens) {
        switch (tag) {
            case "table" -> {
                if (opens) {
                    story.openTable();
                } else {
                    story.closeTable();
                }
            }
            case "tr" -> {
                if (opens) {
                    story.openRow();
                }
            }
            case "td", "th" -> {
                if (opens) {
                    story.openCell();
                }
            }
            default -> {}
        }
    }

    private void leftOutOf(String tag) {
        if (tag.equals("svg")) {
            leftOut.add("ingest.leftout.pictures");
        } else if (tag.equals("object") || tag.equals("iframe") || tag.equals("audio") || tag.equals("video")) {
            leftOut.add("ingest.leftout.embedded");
        }
    }

    /** What is hidden, and the numbers of the printed book's pages in the middle of the text. */
    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || is(element, "pagebreak")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static boolean isNote(Element element) {
        return is(element, "footnote") || is(element, "endnote") || is(element, "rearnote");
    }

    /** The number of a note, where it is cited and before its words. */
    private boolean isMark(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String text = element.text().strip();
        boolean before = notes > 0 && element.attr("href").indexOf('#') >= 0 && text.length() <= LONGEST_MARK;
        return (before || is(element, "noteref")) && !text.startsWith("[");
    }

    /** An arrow that leads from a note back to the text. */
    private boolean isWayBack(Element element) {
        return notes > 0
                && element.normalName().equals("a")
                && element.text().codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*');
    }

    private static boolean is(Element element, String type) {
        return (" " + element.attr("epub:type") + " ").contains(" " + type + " ")
                || element.attr("role").equals("doc-" + type);
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space || verbatim > 0) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) > ' ') {
                words.append(' ');
            }
        }
    }

    private void flush() {
        story.add(draft(words.toString()));
        words.setLength(0);
    }

    private Draft draft(String text) {
        if (furniture || asides > 0) {
            return Draft.of(BlockKind.FURNITURE, text);
        }
        if (captions > 0) {
            return Draft.of(BlockKind.CAPTION, text);
        }
        if (heading > 0) {
            return Draft.heading(heading, text);
        }
        if (quotes > 0) {
            return Draft.of(BlockKind.QUOTATION, text);
        }
        return Draft.of(items > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, text);
    }
}
