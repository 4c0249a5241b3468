package org.factdesk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.Passage;
import org.factdesk.model.WorkState;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;

/** Which claims a report shows, and where their passages stand in the articles as they are now. */
final class Places {
    /** A passage that still stands where it was made, with the claim it makes. */
    record Placed(Claim claim, Passage passage) {}

    private final ReportInput input;
    private final CaseState state;
    private final Map<UUID, int[]> paragraphs = new HashMap<>();

    Places(ReportInput input) {
        this.input = input;
        this.state = input.state();
    }

    /** By number, without those that were dropped. */
    List<Claim> claims() {
        return state.claims().stream()
                .filter(claim -> claim.state() != WorkState.DROPPED)
                .toList();
    }

    int dropped() {
        return state.claims().size() - claims().size();
    }

    List<Document> articles() {
        return state.documents(DocumentRole.ARTICLE);
    }

    BlockText body(Document article) {
        return input.bodies().apply(article.head());
    }

    /** What still stands in that article, by place. */
    List<Placed> in(Document article) {
        BlockText body = body(article);
        List<Placed> placed = new ArrayList<>();
        for (Passage passage : state.passagesIn(article.head())) {
            if (stands(passage, body)) {
                state.claimsAt(passage.id()).stream()
                        .filter(claim -> claim.state() != WorkState.DROPPED)
                        .forEach(claim -> placed.add(new Placed(claim, passage)));
            }
        }
        return placed;
    }

    /** The article in whose present version the passage stands, if it still does. */
    Optional<Document> articleOf(Passage passage) {
        return in(passage, articles());
    }

    /** The source in whose present version the passage stands, if it was made in one and still does. */
    Optional<Document> sourceOf(Passage passage) {
        return in(passage, state.documents(DocumentRole.SOURCE));
    }

    private Optional<Document> in(Passage passage, List<Document> documents) {
        return documents.stream()
                .filter(document -> document.head().equals(passage.version()))
                .filter(document -> stands(passage, body(document)))
                .findFirst();
    }

    /** Which paragraph of the article the passage begins in, from 1; 0 for a heading or when it is in none. */
    int paragraph(Document article, Passage passage) {
        BlockText body = body(article);
        int[] numbers = paragraphs.computeIfAbsent(article.head(), version -> numbered(version, body));
        int first = body.firstEndingAfter(passage.span().start());
        return first < numbers.length && body.blocks().get(first).span().intersects(passage.span())
                ? numbers[first]
                : 0;
    }

    /** For each block the number of the paragraph that it is, 0 for a heading and what is no part of the article. */
    private int[] numbered(UUID version, BlockText body) {
        int[] numbers = new int[body.blocks().size()];
        int paragraph = 0;
        for (int block = 0; block < numbers.length; block++) {
            BlockKind kind = kind(version, block, body);
            numbers[block] = kind.isArticle() && kind != BlockKind.HEADING ? ++paragraph : 0;
        }
        return numbers;
    }

    BlockKind kind(UUID version, int block, BlockText body) {
        return state.kindOf(version, block, body);
    }

    private static boolean stands(Passage passage, BlockText body) {
        return passage.span().end() <= body.text().length()
                && passage.span().of(body.text()).equals(passage.exact());
    }
}
