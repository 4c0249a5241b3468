package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Labels;
import org.factdesk.text.BlockKind;
import org.jsoup.nodes.Element;

/** Which leaves of a page are its article, and the page put together from that. */
final class Article {
    /** Letters of furniture that are kept; a page may have a hundred times its article around it. */
    private static final int MOST_FURNITURE = 40_000;

    private final Page page;
    private final boolean[] dropped;
    private final boolean[] hidden;
    private final boolean[] chosen;

    private Article(Page page) {
        this.page = page;
        this.dropped = new boolean[page.leaves().size()];
        this.hidden = new boolean[page.leaves().size()];
        this.chosen = new boolean[page.leaves().size()];
    }

    static Article of(Page page) {
        Article article = new Article(page);
        article.drop();
        article.choose();
        Edges.trim(page, article.chosen);
        return article;
    }

    /** The page in reading order: the article's blocks, and the rest as furniture. */
    List<Draft> drafts() {
        Iterator<Draft> article = Furniture.mark(chosenDrafts()).iterator();
        List<Draft> drafts = new ArrayList<>();
        Set<String> captions = new HashSet<>();
        Set<String> seen = new HashSet<>();
        int furniture = 0;
        for (int i = 0; i < chosen.length; i++) {
            Leaf leaf = page.leaves().get(i);
            if (chosen[i]) {
                Draft draft = article.next();
                boolean again = draft.kind() == BlockKind.CAPTION && !captions.add(fold(draft.text()));
                drafts.add(again ? draft.as(BlockKind.FURNITURE) : draft);
            } else if (!hidden[i] && furniture < MOST_FURNITURE && seen.add(leaf.text())) {
                furniture += leaf.length();
                drafts.add(Draft.of(BlockKind.FURNITURE, leaf.text()));
            }
        }
        return drafts;
    }

    private List<Draft> chosenDrafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                Leaf leaf = page.leaves().get(i);
                drafts.add(new Draft(leaf.kind(), leaf.level(), leaf.text()));
            }
        }
        return drafts;
    }

    /**
     * Drops by name, role and state, unless a quarter of the page's prose goes with it, or with all elements of the same
     * make: then the name lies.
     */
    private void drop() {
        long much = page.prose() / 4;
        Map<String, Long> proseByMake = new HashMap<>();
        page.elements().forEach(element -> proseByMake.merge(Tags.make(element), page.prose(element), Long::sum));
        int[] hide = new int[hidden.length + 1];
        int[] drop = new int[hidden.length + 1];
        for (Element element : page.elements()) {
            if (Tags.isHidden(element) && page.prose(element) <= Math.max(much, page.shownProse() * 3 / 2)) {
                mark(hide, element);
            } else if (Tags.isAside(element) && proseByMake.get(Tags.make(element)) <= much) {
                mark(drop, element);
            }
        }
        int hiding = 0;
        int dropping = 0;
        for (int i = 0; i < hidden.length; i++) {
            hiding += hide[i];
            dropping += drop[i];
            hidden[i] = hiding > 0;
            dropped[i] = hidden[i] || dropping > 0;
        }
    }

    /** Counts up where the element begins and down where it ends: nested ones cost no more than others. */
    private void mark(int[] edges, Element element) {
        int[] range = page.range(element);
        edges[range[0]]++;
        edges[range[1]]--;
    }

    private void choose() {
        List<Element> roots = Roots.of(page, dropped);
        for (Element root : roots) {
            int[] range = page.range(root);
            for (int i = range[0]; i < range[1]; i++) {
                chosen[i] = !dropped[i] && belongs(i);
            }
        }
        if (roots.isEmpty()) {
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = !dropped[i] && page.leaves().get(i).linkDensity() < 0.5;
            }
        }
    }

    private boolean belongs(int index) {
        Leaf leaf = page.leaves().get(index);
        return switch (leaf.kind()) {
            case HEADING -> (leaf.linkDensity() < 0.8 || headsProse(index)) && !Labels.leadsElsewhere(leaf.text());
            case CAPTION, TABLE_ROW -> true;
            case LIST_ITEM -> leaf.linkDensity() < 0.5 || leaf.isProse();
            default -> (leaf.linkDensity() < 0.6 || leaf.isProse()) && !Labels.leadsElsewhere(leaf.text());
        };
    }

    /** Whether a heading that is all link stands in the run of the text: a paragraph beside it comes next, and one before. */
    private boolean headsProse(int index) {
        Element beside = page.leaves().get(index).owner().parent();
        return isProseIn(beside, index + 1) && isProseIn(beside, index - 1);
    }

    private boolean isProseIn(Element parent, int index) {
        if (index < 0 || index >= chosen.length || dropped[index]) {
            return false;
        }
        Leaf leaf = page.leaves().get(index);
        return leaf.isProse() && leaf.owner().parent() == parent;
    }

    /** The page's title belongs to the article although it mostly stands above the article's element. */
    void addTitles(List<String> titles) {
        Set<String> folded = titles.stream().map(Article::fold).collect(Collectors.toSet());
        int first = start();
        for (int i = 0; i < chosen.length && i <= first; i++) {
            Leaf leaf = page.leaves().get(i);
            String words = fold(leaf.text());
            if (leaf.level() == 1 && !hidden[i] && !words.isEmpty() && folded.contains(words)) {
                chosen[i] = true;
                return;
            }
        }
    }

    /** The first leaf of the article; the number of leaves when there is none. */
    int start() {
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                return i;
            }
        }
        return chosen.length;
    }

    private static String fold(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
