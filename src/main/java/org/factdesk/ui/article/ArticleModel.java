package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.factdesk.model.BlockMark;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Coverage;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Item;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.model.Verdict;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;

/** What the pane shows of one article: its text, its marks, how far it was looked at. Follows the case edit by edit. */
final class ArticleModel {
    /**
     * What an edit changed.
     *
     * @param everything whether the model must be made anew
     * @param rows whether there are other rows now
     * @param blocks those that look different
     */
    record Update(boolean everything, boolean rows, Set<Integer> blocks) {}

    private final CaseState state;
    private final UUID document;
    private final Function<Document, String> byline;
    private final ArticleText text;
    private final ArticleMarks marks;

    /** @param byline puts the lines under a document's headline into words */
    ArticleModel(CaseState state, Document document, BlockText body, Function<Document, String> byline) {
        this.state = state;
        this.document = document.id();
        this.byline = byline;
        this.text = new ArticleText(document, body, byline.apply(document), state);
        this.marks = new ArticleMarks(text, state);
    }

    Document document() {
        return state.get(Document.class, document);
    }

    DocumentVersion version() {
        return state.get(DocumentVersion.class, text.version());
    }

    ArticleText text() {
        return text;
    }

    List<Mark> marksIn(int block) {
        return marks.in(block);
    }

    Coverage.Status status(int block) {
        return marks.status(block);
    }

    int seen() {
        return marks.seen();
    }

    int counted() {
        return marks.counted();
    }

    /** Where the first passage of a claim or note stands in this article. */
    Optional<Span> firstSpanOf(UUID item) {
        Optional<Claim> claim = state.find(Claim.class, item);
        List<UUID> passages = claim.map(Claim::passages)
                .orElseGet(() -> state.find(Note.class, item)
                        .map(note -> List.of(note.passage()))
                        .orElse(List.of()));
        return passages.stream().map(marks::spanOf).flatMap(Optional::stream).findFirst();
    }

    /** The claim of the shortest passage that a place lies in. */
    Optional<UUID> claimAt(Position at) {
        int offset = text.offset(at);
        return marksIn(at.block()).stream()
                .filter(mark -> mark.isClaim() && mark.span().contains(offset))
                .min(Comparator.comparing(mark -> mark.span().length()))
                .map(Mark::item);
    }

    /** The stretches of a span that a claim may be made of: folded furniture inside it is left out. */
    List<Span> readable(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = -1;
        int end = -1;
        int last = text.position(span.end()).block();
        for (int block = text.position(span.start()).block(); block <= last; block++) {
            Span whole = text.block(block).span();
            if (!text.isShown(block)) {
                if (start >= 0) {
                    parts.add(new Span(start, end));
                }
                start = -1;
            } else if (whole.intersects(span)) {
                start = start < 0 ? Math.max(span.start(), whole.start()) : start;
                end = Math.min(span.end(), whole.end());
            }
        }
        if (start >= 0) {
            parts.add(new Span(start, end));
        }
        return parts;
    }

    /** Follows an edit that the state has followed already. */
    Update follow(List<Change> changes) {
        Set<UUID> passages = new HashSet<>();
        Set<Integer> blocks = new HashSet<>();
        boolean rows = false;
        for (Change change : changes) {
            Item item = change.present();
            if (isAllOfIt(change)) {
                return new Update(true, true, Set.of());
            }
            if (item instanceof Document changed && changed.id().equals(document)) {
                text.setHead(changed.title(), byline.apply(changed));
                rows = true;
            } else if (item instanceof BlockMark mark && mark.version().equals(text.version())) {
                rows |= text.refreshKind(state, mark.block());
                blocks.add(mark.block());
            } else {
                addPassages(change.before(), passages);
                addPassages(change.after(), passages);
            }
        }
        if (rows) {
            text.arrange();
        }
        blocks.forEach(marks::refreshStatus);
        passages.forEach(passage -> blocks.addAll(marks.refresh(passage)));
        return new Update(false, rows, blocks);
    }

    private boolean isAllOfIt(Change change) {
        return switch (change.kind()) {
            case CASE_INFO, RATING_SCALE -> true;
            case DOCUMENT ->
                change.id().equals(document)
                        && (!(change.after() instanceof Document after)
                                || !after.head().equals(text.version())
                                || !ArticleText.locale(after).equals(text.locale()));
            default -> false;
        };
    }

    private void addPassages(Item item, Set<UUID> passages) {
        if (item instanceof Passage passage) {
            passages.add(passage.id());
        } else if (item instanceof Claim claim) {
            passages.addAll(claim.passages());
        } else if (item instanceof Note note) {
            passages.add(note.passage());
        } else if (item instanceof Verdict verdict) {
            state.find(Claim.class, verdict.claim()).ifPresent(claim -> passages.addAll(claim.passages()));
        }
    }
}
