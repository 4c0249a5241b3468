package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The elements that hold a page's article: the best by the prose in it, and its siblings of the same make. */
final class Roots {
    /** How many elements around a paragraph are given a part of its worth. */
    private static final int HIGHEST = 4;

    private final Page page;
    private final boolean[] dropped;
    /** In the order of the page: of two that rank alike the first is taken, in every run the same. */
    private final Map<Element, Double> scores = new LinkedHashMap<>();

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
    static List<Element> of(Page page, boolean[] dropped) {
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
        Element at = isContainer(leaf.owner()) ? leaf.owner() : leaf.owner().parent();
        for (int level = 1; level <= HIGHEST && at != null && !at.normalName().equals("html"); at = at.parent()) {
            scores.merge(at, worth / level, Double::sum);
            level++;
        }
    }

    private boolean isContainer(Element owner) {
        int[] range = page.range(owner);
        return !owner.normalName().equals("p") && range[1] - range[0] > 1;
    }

    private Optional<Element> best() {
        return scores.keySet().stream().max(Comparator.comparingDouble(this::rank));
    }

    private double rank(Element element) {
        double bonus =
                switch (element.normalName()) {
                    case "article" -> 10;
                    case "div", "main", "section" -> 5;
                    case "ul", "ol", "dl", "form", "li", "td" -> -3;
                    default -> 0;
                };
        return (scores.get(element) + bonus + Tags.weight(element)) * (1 - linkDensity(element));
    }

    private double linkDensity(Element element) {
        int[] range = page.range(element);
        double all = letters(element);
        return all == 0 ? 0 : (linked[range[1]] - linked[range[0]]) / all;
    }

    private double prose(Element element) {
        int[] range = page.range(element);
        return prose[range[1]] - prose[range[0]];
    }

    /** Climbs while the element around holds clearly more of the same, then takes the siblings that are alike. */
    private List<Element> widen(Element best) {
        Element root = best;
        Element child = best;
        for (Element around = best.parent();
                around != null && !around.normalName().equals("html"); ) {
            if (prose(around) > prose(root) * 1.2) {
                if (!holdsMoreOfIt(root, child, around)) {
                    break;
                }
                root = around;
            }
            child = around;
            around = around.parent();
        }
        List<Element> roots = new ArrayList<>(List.of(root));
        if (root.parent() != null) {
            for (Element sibling : root.parent().children()) {
                if (!sibling.equals(root)
                        && isAlike(sibling, root)
                        && prose(sibling) > 0
                        && linkDensity(sibling) < 0.3) {
                    roots.add(sibling);
                }
            }
        }
        return roots;
    }

    private boolean holdsMoreOfIt(Element root, Element child, Element around) {
        if (linkDensity(around) >= 0.3) {
            return false;
        }
        return child.equals(root)
                ? alikeHoldMost(root, around) || onlyProseIsAdded(root, around)
                : kinHoldMost(root, around);
    }

    /** Whether what the element around has more stands in elements like this one, or in bare paragraphs. */
    private boolean alikeHoldMost(Element root, Element around) {
        double alike = 0;
        for (Element child : around.children()) {
            if (!child.equals(root)
                    && (isAlike(child, root) || child.normalName().equals("p"))) {
                alike += prose(child);
            }
        }
        return alike > (prose(around) - prose(root)) * 0.5;
    }

    /**
     * Whether what an element further out has more stands in parts of the same make, as when pictures part a story. A
     * second title among them means a second story.
     */
    private boolean kinHoldMost(Element root, Element around) {
        if (root.className().isBlank() || root.normalName().equals("article")) {
            return false;
        }
        int[] own = page.range(root);
        int[] wide = page.range(around);
        double kin = 0;
        int first = own[0];
        int reached = wide[0];
        for (Element element : page.elements(Tags.make(root))) {
            int[] range = page.range(element);
            if (range[0] >= reached && range[1] <= wide[1] && (range[1] <= own[0] || range[0] >= own[1])) {
                kin += prose(element);
                first = Math.min(first, range[0]);
                reached = range[1];
            }
        }
        return kin > (prose(around) - prose(root)) * 0.8 && !holdsTitle(first, wide[1]);
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
    private boolean onlyProseIsAdded(Element root, Element around) {
        double added = prose(around) - prose(root);
        double paragraphs = paragraphs(around) - paragraphs(root);
        return !root.normalName().equals("article")
                && added > (letters(around) - letters(root)) * 0.8
                && added / paragraphs > 0.75 * prose(root) / paragraphs(root);
    }

    private double paragraphs(Element element) {
        int[] range = page.range(element);
        return paragraphs[range[1]] - paragraphs[range[0]];
    }

    private double letters(Element element) {
        int[] range = page.range(element);
        return letters[range[1]] - letters[range[0]];
    }

    private static boolean isAlike(Element one, Element other) {
        return Tags.make(one).equals(Tags.make(other));
    }

    private static long commas(String text) {
        return text.chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،')
                .count();
    }
}
