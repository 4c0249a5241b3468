package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Labels;
import org.factdesk.text.BlockKind;
import org.jsoup.nodes.Element;

/** Which leaves of a page are its article, and the page put together from that. */
final class Article {
    /** Letters of furniture that are kept; a page may have a hundred times its article around it. */
    private static final int MOST_FURNITURE = 40_000;

    private static final double TAIL_FROM = 0.5;

    private final Page page;
    private final String title;
    private final boolean[] dropped;
    private final boolean[] hidden;
    private final boolean[] chosen;

    private Article(Page page, String title) {
        this.page = page;
        this.title = fold(title);
        this.dropped = new boolean[page.leaves().size()];
        this.hidden = new boolean[page.leaves().size()];
        this.chosen = new boolean[page.leaves().size()];
    }

    static Article of(Page page, String title) {
        Article article = new Article(page, title);
        article.drop();
        article.choose();
        article.cutTail();
        article.addTitle();
        return article;
    }

    /** The page in reading order: the article's blocks, and the rest as furniture. */
    List<Draft> drafts() {
        Iterator<Draft> article = Furniture.mark(chosenDrafts()).iterator();
        List<Draft> drafts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int furniture = 0;
        for (int i = 0; i < chosen.length; i++) {
            Leaf leaf = page.leaves().get(i);
            if (chosen[i]) {
                drafts.add(article.next());
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
        for (Element element : page.elements()) {
            if (Tags.isHidden(element) && page.prose(element) <= Math.max(much, page.shownProse() * 3 / 2)) {
                fill(hidden, element);
                fill(dropped, element);
            } else if (Tags.isAside(element) && proseByMake.get(Tags.make(element)) <= much) {
                fill(dropped, element);
            }
        }
    }

    private void fill(boolean[] flags, Element element) {
        int[] range = page.range(element);
        Arrays.fill(flags, range[0], range[1], true);
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
            case HEADING ->
                (leaf.linkDensity() < 0.8 || headsProse(index)) && !Labels.leadsElsewhere(leaf.text());
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

    /** Behind a line such as "Related" in the second half there is little of the article: then all of it goes. */
    private void cutTail() {
        long all = letters(0, chosen.length);
        long before = 0;
        for (int i = 0; i < chosen.length; i++) {
            Leaf leaf = page.leaves().get(i);
            boolean inArticle = before > 0 && before < all;
            if (inArticle
                    && before > all * TAIL_FROM
                    && Labels.announcesMore(leaf.text())
                    && (leaf.kind() == BlockKind.HEADING || chosen[i] || leaf.linkDensity() < 0.5)) {
                if (all - before < all * 0.2) {
                    Arrays.fill(chosen, i, chosen.length, false);
                    return;
                }
            }
            before += chosen[i] ? leaf.length() : 0;
        }
        trimHeadings();
    }

    /** A heading with nothing of the article behind it heads something else. */
    private void trimHeadings() {
        for (int i = chosen.length - 1; i >= 0; i--) {
            if (chosen[i] && page.leaves().get(i).kind() != BlockKind.HEADING) {
                return;
            }
            chosen[i] = false;
        }
    }

    /** The page's title belongs to the article although it mostly stands above the article's element. */
    private void addTitle() {
        int first = firstChosen();
        for (int i = 0; i < chosen.length && !title.isEmpty(); i++) {
            Leaf leaf = page.leaves().get(i);
            if (leaf.kind() == BlockKind.HEADING
                    && leaf.level() == 1
                    && !hidden[i]
                    && i <= first
                    && fold(leaf.text()).equals(title)) {
                chosen[i] = true;
                return;
            }
        }
    }

    private int firstChosen() {
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                return i;
            }
        }
        return chosen.length;
    }

    private long letters(int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters += chosen[i] ? page.leaves().get(i).length() : 0;
        }
        return letters;
    }

    private static String fold(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
