package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements that hold a page's article: the best by the prose in it, and its siblings of the same make. */
final class Roots {
    /** How many elements around a paragraph are given a part of its worth. */
    private static final int HIGHEST = 4;

    private final Page page;
    private final boolean[] dropped;
    /** In the order of the page: of two that rank alike the first is taken, in every run the same. */
    private final Map<Part, Double> scores = new LinkedHashMap<>();

    private final double[] prose;
    private final double[] linked;
    private final double[] letters;
    private final int[] paragraphs;

    private Roots(Page page, boolean[] dropped) {
        this.page = page;
        this.dropped = dropped;
        int size = page.leaves().size();
        this.prose = new double[size + 1];
        this.linked = new double[size + 1];
        this.letters = new double[size + 1];
        this.paragraphs = new int[size + 1];
    }

    /** Empty when the page holds no prose. */
    static List<Part> of(Page page, boolean[] dropped) {
        Roots roots = new Roots(page, dropped);
        roots.score();
        return roots.best().map(roots::widen).orElse(List.of());
    }

    private void score() {
        for (int i = 0; i < page.leaves().size(); i++) {
            Leaf leaf = page.leaves().get(i);
            boolean counts = !dropped[i];
            prose[i + 1] = prose[i] + (counts && leaf.isProse() ? leaf.length() : 0);
            paragraphs[i + 1] = paragraphs[i] + (counts && leaf.isProse() ? 1 : 0);
            letters[i + 1] = letters[i] + (counts ? leaf.length() : 0);
            linked[i + 1] = linked[i] + (counts ? leaf.linked() : 0);
            if (counts && leaf.isProse()) {
                give(leaf);
            }
        }
    }

    /** A paragraph's worth goes to the element around it, and less of it to those around that. */
    private void give(Leaf leaf) {
        double worth = 1 + commas(leaf.text()) + Math.min(leaf.length() / 100.0, 3);
        Part at = isContainer(leaf.owner()) ? leaf.owner() : leaf.owner().parent();
        for (int level = 1; level <= HIGHEST && at != null && !at.tag().equals("html"); at = at.parent()) {
            scores.merge(at, worth / level, Double::sum);
            level++;
        }
    }

    private boolean isContainer(Part owner) {
        return !owner.tag().equals("p") && owner.to() - owner.from() > 1;
    }

    private Optional<Part> best() {
        return scores.keySet().stream().max(Comparator.comparingDouble(this::rank));
    }

    private double rank(Part part) {
        double bonus =
                switch (part.tag()) {
                    case "article" -> 10;
                    case "div", "main", "section" -> 5;
                    case "ul", "ol", "dl", "form", "li", "td" -> -3;
                    default -> 0;
                };
        return (scores.get(part) + bonus + part.weight()) * (1 - linkDensity(part));
    }

    private double linkDensity(Part part) {
        double all = letters(part);
        return all == 0 ? 0 : (linked[part.to()] - linked[part.from()]) / all;
    }

    private double prose(Part part) {
        return prose[part.to()] - prose[part.from()];
    }

    /** Climbs while the element around holds clearly more of the same, then takes the siblings that are alike. */
    private List<Part> widen(Part best) {
        Part root = best;
        Part child = best;
        for (Part around = best.parent(); around != null && !around.tag().equals("html"); ) {
            if (prose(around) > prose(root) * 1.2) {
                if (!holdsMoreOfIt(root, child, around)) {
                    break;
                }
                root = around;
            }
            child = around;
            around = around.parent();
        }
        List<Part> roots = new ArrayList<>(List.of(root));
        if (root.parent() != null) {
            for (Part sibling : page.children(root.parent())) {
                if (!sibling.equals(root) && sibling.isLike(root) && prose(sibling) > 0 && linkDensity(sibling) < 0.3) {
                    roots.add(sibling);
                }
            }
        }
        return roots;
    }

    private boolean holdsMoreOfIt(Part root, Part child, Part around) {
        if (linkDensity(around) >= 0.3) {
            return false;
        }
        return child.equals(root)
                ? alikeHoldMost(root, around) || onlyProseIsAdded(root, around)
                : kinHoldMost(root, around);
    }

    /** Whether what the element around has more stands in elements like this one, or in bare paragraphs. */
    private boolean alikeHoldMost(Part root, Part around) {
        double alike = 0;
        for (Part child : page.children(around)) {
            if (!child.equals(root) && (child.isLike(root) || child.tag().equals("p"))) {
                alike += prose(child);
            }
        }
        return alike > (prose(around) - prose(root)) * 0.5;
    }

    /**
     * Whether what an element further out has more stands in parts of the same make, as when pictures part a story. A
     * second title among them means a second story.
     */
    private boolean kinHoldMost(Part root, Part around) {
        if (root.element().className().isBlank() || root.tag().equals("article")) {
            return false;
        }
        double kin = 0;
        int first = root.from();
        int reached = around.from();
        for (Part part : page.parts().subList(around.index() + 1, around.lastInside() + 1)) {
            boolean apart = part.to() <= root.from() || part.from() >= root.to();
            if (apart && part.from() >= reached && part.isLike(root)) {
                kin += prose(part);
                first = Math.min(first, part.from());
                reached = part.to();
            }
        }
        return kin > (prose(around) - prose(root)) * 0.8 && !holdsTitle(first, around.to());
    }

    private boolean holdsTitle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!dropped[i] && page.leaves().get(i).level() == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether what comes in is prose through and through, in paragraphs about as long, and no second article. */
    private boolean onlyProseIsAdded(Part root, Part around) {
        double added = prose(around) - prose(root);
        double paragraphs = paragraphs(around) - paragraphs(root);
        return !root.tag().equals("article")
                && added > (letters(around) - letters(root)) * 0.8
                && added / paragraphs > 0.75 * prose(root) / paragraphs(root);
    }

    private double paragraphs(Part part) {
        return paragraphs[part.to()] - paragraphs[part.from()];
    }

    private double letters(Part part) {
        return letters[part.to()] - letters[part.from()];
    }

    private static long commas(String text) {
        return text.chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،')
                .count();
    }
}
