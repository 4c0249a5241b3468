package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Labels;
import org.factdesk.text.BlockKind;

/** Which leaves of a page are its article, and the page put together from that. */
final class Article {
    /** Letters of furniture that are kept; a page may have a hundred times its article around it. */
    private static final int MOST_FURNITURE = 40_000;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        List<Part> asides = page.parts().stream().filter(this::isAside).toList();
        asides.forEach(part -> proseByMake.merge(part.make(), page.prose(part), Long::sum));
        int[] hide = new int[hidden.length + 1];
        int[] drop = new int[hidden.length + 1];
        for (Part part : page.parts()) {
            if (part.isHidden() && page.prose(part) <= Math.max(much, page.shownProse() * 3 / 2)) {
                mark(hide, part);
            }
        }
        for (Part part : asides) {
            if (proseByMake.get(part.make()) <= much) {
                mark(drop, part);
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

    /** By tag, role or name; but what is named like a sharing box may hold a post that the story quotes. */
    private boolean isAside(Part part) {
        return part.isAside() || (part.isNamedAside() && !(part.isEmbed() && page.holdsQuotation(part)));
    }

    /** Counts up where the element begins and down where it ends: nested ones cost no more than others. */
    private static void mark(int[] edges, Part part) {
        edges[part.from()]++;
        edges[part.to()]--;
    }

    private void choose() {
        List<Part> roots = Roots.of(page, dropped);
        for (Part root : roots) {
            for (int i = root.from(); i < root.to(); i++) {
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
        Part beside = page.leaves().get(index).owner().parent();
        return isProseIn(beside, index + 1) && isProseIn(beside, index - 1);
    }

    private boolean isProseIn(Part parent, int index) {
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
            if (leaf.level() == 1 && !hidden[i] && isIn(folded, fold(leaf.text()))) {
                chosen[i] = true;
                return;
            }
        }
    }

    private static boolean isIn(Set<String> titles, String words) {
        return !words.isEmpty() && titles.contains(words);
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
        return NO_LETTERS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
