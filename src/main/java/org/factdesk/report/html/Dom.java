package org.factdesk.report.html;

import java.util.Locale;
import org.factdesk.model.RatingRole;
import org.factdesk.report.ReportContent.Rated;
import org.factdesk.report.WebAddress;
import org.factdesk.text.Direction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the pieces that all sections are put together from. Text goes in through the tree alone, never as markup. */
final class Dom {
    private final Medium medium;

    Dom(Medium medium) {
        this.medium = medium;
    }

    Medium medium() {
        return medium;
    }

    boolean isPrint() {
        return medium == Medium.PRINT;
    }

    static Element add(Element parent, String tag, String classes) {
        Element child = parent.appendElement(tag);
        if (!classes.isEmpty()) {
            child.attr("class", classes);
        }
        return child;
    }

    /** A new element with that text, which runs the way its letters do. */
    static Element say(Element parent, String tag, String classes, String text) {
        Element child = add(parent, tag, classes);
        lines(child, text);
        direct(child, text);
        return child;
    }

    /**
     * Makes an element run the way that text does. Where a line holds more than the text, give it the block: the PDF
     * engine takes no notice of the direction of a part of a line.
     */
    static void direct(Element element, String text) {
        if (Direction.isRightToLeft(text)) {
            element.attr("dir", "rtl").addClass("rtl");
        }
    }

    /** Adds a text to an element, its line ends as line breaks. */
    static void lines(Element parent, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendElement("br");
            }
            // The PDF engine fails on an empty text.
            if (!lines[i].isEmpty()) {
                parent.appendChild(new TextNode(lines[i]));
            }
        }
    }

    static Element link(Element parent, String classes, String target, String text) {
        Element link = say(parent, "a", classes, text);
        link.attr("href", "#" + target);
        return link;
    }

    /** A web address, as a link if it is one that a browser may open. */
    static void address(Element parent, String classes, String url) {
        if (url.isEmpty()) {
            return;
        }
        if (WebAddress.isLinkable(url)) {
            Element link = add(parent, "a", classes);
            link.attr("href", url).attr("rel", "noreferrer").attr("dir", "ltr");
            link.appendChild(new TextNode(url));
        } else {
            say(parent, "span", classes, url);
        }
    }

    /** A rating's mark and word. */
    Element rated(Element parent, String tag, String classes, Rated rating) {
        Element tagged = add(parent, tag, (classes + " rated " + inkClass(rating.role())).strip());
        sign(tagged, "m", Sign.of(rating.role()), fillClass(rating.role()));
        say(tagged, "span", "word", rating.label());
        return tagged;
    }

    /** A sign, painted in the colour of the class. It says nothing that the word beside it does not. */
    void sign(Element parent, String size, Sign sign, String colourClass) {
        if (isPrint()) {
            add(parent, "object", "sign " + size)
                    .attr("type", "image/x-factdesk-sign")
                    .attr("data-sign", sign.name())
                    .attr("data-colour", colourClass);
        } else {
            Element svg = add(parent, "svg", ("sign " + size + " " + colourClass).strip());
            svg.attr("viewBox", "0 0 20 20").attr("aria-hidden", "true");
            svg.appendElement("use").attr("href", "#" + sign.name());
        }
    }

    static String inkClass(RatingRole role) {
        return "k-" + role.key();
    }

    static String fillClass(RatingRole role) {
        return "p-" + role.key();
    }

    static String squareClass(RatingRole role) {
        return "f-" + role.key();
    }

    static String tintClass(RatingRole role) {
        return "h-" + role.key();
    }

    static String groups(String hash, int size) {
        return hash.toLowerCase(Locale.ROOT).replaceAll("(.{" + size + "})(?!$)", "$1 ");
    }
}
