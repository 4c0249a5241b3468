package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.text.Span;
import org.factdesk.ui.control.Roles;

/** Puts together what is drawn under the words of one block: marks, what flashes, what is selected. */
final class BlockDecorations {
    private BlockDecorations() {}

    /** What is drawn under the words of a block. */
    static List<Decoration> of(ArticleReader reader, int block) {
        ArticleText text = reader.model().text();
        List<Decoration> decorations = new ArrayList<>();
        for (Mark mark : reader.model().marksIn(block)) {
            Span local = ReaderPlaces.local(text, mark.span(), block);
            addMark(mark, local, reader.isChosen(mark.item()), decorations);
            if (mark.passage().equals(reader.held()) && reader.isChosen(mark.item())) {
                addHandles(mark, text.block(block).span(), local, decorations);
            }
        }
        reader.scroller()
                .flashed()
                .filter(span -> text.block(block).span().intersects(span))
                .ifPresent(span -> addFlash(reader, span, block, decorations));
        for (Span hit : reader.found().in(text.block(block).span())) {
            Span local = ReaderPlaces.local(text, hit, block);
            boolean current = hit.equals(reader.found().span());
            decorations.add(new Decoration(Decoration.Kind.FIND, local.start(), local.end(), "", current, 1));
        }
        reader.selection()
                .in(block)
                .ifPresent(span -> decorations.add(
                        new Decoration(Decoration.Kind.SELECTION, span.start(), span.end(), "", false, 1)));
        return decorations;
    }

    /** A place flashes in the colours of what stands there. */
    private static void addFlash(ArticleReader reader, Span span, int block, List<Decoration> decorations) {
        String scope = reader.model().marksIn(block).stream()
                .filter(mark -> mark.isClaim() && mark.span().equals(span))
                .map(mark -> Roles.styleClass(mark.role()))
                .findFirst()
                .orElse("");
        Span local = ReaderPlaces.local(reader.model().text(), span, block);
        decorations.add(new Decoration(
                Decoration.Kind.FLASH,
                local.start(),
                local.end(),
                scope,
                false,
                reader.scroller().flashOpacity()));
    }

    /** What shows that the ends of the passage can be dragged. */
    private static void addHandles(Mark mark, Span block, Span local, List<Decoration> decorations) {
        String scope = Roles.styleClass(mark.role());
        if (block.start() <= mark.span().start()) {
            decorations.add(new Decoration(Decoration.Kind.START, local.start(), local.end(), scope, true, 1));
        }
        if (mark.span().end() <= block.end()) {
            decorations.add(new Decoration(Decoration.Kind.END, local.start(), local.end(), scope, true, 1));
        }
    }

    private static void addMark(Mark mark, Span local, boolean chosen, List<Decoration> decorations) {
        if (mark.isClaim()) {
            String scope = Roles.styleClass(mark.role());
            decorations.add(new Decoration(Decoration.Kind.TINT, local.start(), local.end(), scope, chosen, 1));
            decorations.add(new Decoration(Decoration.Kind.UNDERLINE, local.start(), local.end(), scope, chosen, 1));
        } else {
            decorations.add(new Decoration(Decoration.Kind.NOTE_LINE, local.start(), local.end(), "", false, 1));
        }
    }
}
