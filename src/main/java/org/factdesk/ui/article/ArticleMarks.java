package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Coverage;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.text.Span;

/** The claims and notes of one article by block, and how far each block was looked at. */
final class ArticleMarks {
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::span).thenComparing(Mark::number).thenComparing(Mark::item);

    private final ArticleText text;
    private final CaseState state;
    private final List<List<Mark>> byBlock = new ArrayList<>();
    private final List<Set<UUID>> passagesByBlock = new ArrayList<>();
    private final Map<UUID, Span> spans = new HashMap<>();
    private final Coverage.Status[] statuses;
    private int seen;
    private int counted;

    ArticleMarks(ArticleText text, CaseState state) {
        this.text = text;
        this.state = state;
        this.statuses = new Coverage.Status[text.count()];
        for (int block = 0; block < text.count(); block++) {
            byBlock.add(List.of());
            passagesByBlock.add(Set.of());
        }
        Set<Integer> touched = new HashSet<>();
        state.passagesIn(text.version()).forEach(passage -> add(passage, touched));
        for (int block = 0; block < text.count(); block++) {
            collect(block, touched.contains(block));
        }
    }

    /** The marks that share a character with the block, by their place. */
    List<Mark> in(int block) {
        return byBlock.get(block);
    }

    Coverage.Status status(int block) {
        return statuses[block];
    }

    /** Article blocks that were looked at. */
    int seen() {
        return seen;
    }

    /** Article blocks. */
    int counted() {
        return counted;
    }

    /** Where a passage of this article stands. */
    Optional<Span> spanOf(UUID passage) {
        return Optional.ofNullable(spans.get(passage));
    }

    /** Takes a passage, its claims and its notes anew from the state; gives the blocks that look different now. */
    Set<Integer> refresh(UUID passageId) {
        Set<Integer> touched = new HashSet<>();
        Span before = spans.remove(passageId);
        if (before != null) {
            for (int block = first(before); block <= last(before); block++) {
                passagesByBlock.get(block).remove(passageId);
                touched.add(block);
            }
        }
        state.find(Passage.class, passageId)
                .filter(passage -> passage.version().equals(text.version()))
                .ifPresent(passage -> add(passage, touched));
        touched.forEach(block -> collect(block, true));
        return touched;
    }

    /** Takes how far a block was looked at anew from the state. */
    void refreshStatus(int block) {
        collect(block, !passagesByBlock.get(block).isEmpty());
    }

    private void add(Passage passage, Set<Integer> touched) {
        spans.put(passage.id(), passage.span());
        for (int block = first(passage.span()); block <= last(passage.span()); block++) {
            if (text.block(block).span().intersects(passage.span())) {
                if (passagesByBlock.get(block).isEmpty()) {
                    passagesByBlock.set(block, new HashSet<>());
                }
                passagesByBlock.get(block).add(passage.id());
                touched.add(block);
            }
        }
    }

    private int first(Span span) {
        return text.position(span.start()).block();
    }

    private int last(Span span) {
        return text.position(span.end() - 1).block();
    }

    private void collect(int block, boolean marked) {
        List<Mark> marks = new ArrayList<>();
        if (marked) {
            // A passage that the same edit takes away is refreshed in its turn.
            passagesByBlock
                    .get(block)
                    .forEach(id -> state.find(Passage.class, id).ifPresent(passage -> collect(passage, marks)));
            marks.sort(ORDER);
        }
        byBlock.set(block, marks.isEmpty() ? List.of() : List.copyOf(marks));
        count(statuses[block], -1);
        statuses[block] = status(block, marks);
        count(statuses[block], 1);
    }

    private void collect(Passage passage, List<Mark> marks) {
        for (Claim claim : state.claimsAt(passage.id())) {
            marks.add(new Mark(claim.id(), passage.id(), passage.span(), claim.number(), state.roleOf(claim.id())));
        }
        for (Note note : state.notesAt(passage.id())) {
            marks.add(new Mark(note.id(), passage.id(), passage.span(), 0, null));
        }
    }

    private Coverage.Status status(int block, List<Mark> marks) {
        boolean claimed = marks.stream().anyMatch(Mark::isClaim);
        boolean nothing = state.markOn(text.version(), block)
                .map(mark -> mark.nothingToCheck())
                .orElse(false);
        return Coverage.Status.of(text.kind(block), claimed, nothing || !marks.isEmpty());
    }

    private void count(Coverage.Status status, int step) {
        if (status != null && status != Coverage.Status.FURNITURE) {
            counted += step;
            seen += status == Coverage.Status.NOT_SEEN ? 0 : step;
        }
    }
}
