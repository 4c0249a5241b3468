package org.factdesk.ingest.html;

import org.jsoup.nodes.Element;

/** An element of a page: what it is by name and state, and which leaves stand in it. */
final class Part {
    private final Part parent;
    private final Element element;
    private final int names;
    private final boolean page;
    private final boolean hidden;
    private final boolean data;
    private final int index;
    private final int from;
    private int to;
    private int lastInside;

    /**
     * @param parent the part around it, or null
     * @param names what {@link Names} says of it
     * @param data whether it is a table of data
     */
    Part(Part parent, Element element, int names, boolean data, int index, int from) {
        this.parent = parent;
        this.element = element;
        this.names = names;
        this.page = Tags.isPage(element);
        this.hidden = Tags.isHidden(element);
        this.data = data;
        this.index = index;
        this.from = from;
        this.to = from;
    }

    /** All in it has been read: so many leaves, so many parts of the page. */
    void end(int leaves, int parts) {
        to = leaves;
        lastInside = parts - 1;
    }

    /** The part around it; null for the body. */
    Part parent() {
        return parent;
    }

    /** Its own index among the parts of the page. */
    int index() {
        return index;
    }

    /** The index of the last part inside it, or its own. */
    int lastInside() {
        return lastInside;
    }

    String tag() {
        return element.normalName();
    }

    /** What elements of one make have in common. */
    String make() {
        return tag() + " " + element.className();
    }

    Element element() {
        return element;
    }

    /** The first leaf inside. */
    int from() {
        return from;
    }

    /** The first leaf after it. */
    int to() {
        return to;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isDataTable() {
        return data;
    }

    boolean isCaption() {
        return !page && (names & Names.CAPTION) != 0;
    }

    /** Named like what holds the name of an author. */
    boolean isNamedAuthor() {
        return (names & Names.AUTHOR) != 0;
    }

    /** Named like what holds a post of somebody. */
    boolean isEmbed() {
        return (names & Names.EMBED) != 0;
    }

    boolean isNamedAside() {
        return !page && (names & Names.ASIDE) != 0;
    }

    /** Whether its tag or its role is that of something beside an article. */
    boolean isAside() {
        return Tags.isAside(element);
    }

    /** 25 for a name that articles have, less 25 for one that asides have. */
    int weight() {
        return ((names & Names.MAIN) != 0 ? 25 : 0) - ((names & Names.ASIDE) != 0 ? 25 : 0);
    }

    boolean isLike(Part other) {
        return make().equals(other.make());
    }
}
