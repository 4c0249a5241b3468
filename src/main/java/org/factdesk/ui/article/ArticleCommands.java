package org.factdesk.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.factdesk.model.Claim;
import org.factdesk.model.Coverage;
import org.factdesk.text.BlockKind;
import org.factdesk.text.Span;
import org.factdesk.ui.dialog.Dialogs;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.words.Words;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.article.MarkBlocks;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.factdesk.workbench.claims.LinkPassages;

/** What the article answers when the window is asked to do something. */
final class ArticleCommands {
    private final OpenCase open;
    private final Commands commands;
    private final IntegerProperty size;
    private final ArticleReader reader;
    private final Dialogs dialogs;
    private final Words words;

    ArticleCommands(OpenCase open, WindowContext window, ArticleReader reader) {
        this.open = open;
        this.commands = window.commands();
        this.size = window.preferences().textSizeProperty();
        this.reader = reader;
        this.dialogs = window.dialogs();
        this.words = window.words();
    }

    /** @param addNote opens the pop-over for a note on what is in hand */
    void bind(Runnable addNote) {
        ObservableBooleanValue caret = reader.caretThereProperty();
        ObservableBooleanValue selected = reader.wordsSelectedProperty();
        commands.bind(CommandId.MARK_CLAIM, caret, this::markClaim);
        commands.bind(
                CommandId.ADD_PASSAGE,
                Bindings.and(selected, open.chosenClaimProperty().isNotNull()),
                this::addPassage);
        commands.bind(CommandId.NOTHING_TO_CHECK, caret, this::nothingToCheck);
        commands.bind(CommandId.ADD_NOTE, caret, addNote);
        commands.bind(CommandId.TOGGLE_FURNITURE, caret, this::toggleFurniture);
        commands.bind(CommandId.SHOW_FURNITURE, open.articleProperty().isNotNull(), reader::toggleAll);
        commands.bind(CommandId.COPY, selected, this::copy);
        ObservableBooleanValue shown = open.articleProperty().isNotNull();
        commands.bind(CommandId.SELECT_ALL, shown, () -> reader.change(ArticleSelection::selectAll));
        commands.bind(CommandId.WIDEN_SELECTION, caret, reader::widen);
        commands.bind(CommandId.NARROW_SELECTION, selected, reader::narrow);
        commands.bind(CommandId.TEXT_LARGER, size.lessThan(Preferences.LARGEST_TEXT), () -> size.set(size.get() + 1));
        commands.bind(
                CommandId.TEXT_SMALLER, size.greaterThan(Preferences.SMALLEST_TEXT), () -> size.set(size.get() - 1));
        commands.bind(
                CommandId.TEXT_DEFAULT,
                size.isNotEqualTo(Preferences.STANDARD_TEXT),
                () -> size.set(Preferences.STANDARD_TEXT));
        commands.bind(CommandId.FOCUS_ARTICLE, reader::requestFocus);
    }

    /** What is selected, else the sentence at the caret, without furniture that is folded away; none for neither. */
    List<Place> inHand() {
        UUID version = reader.model().text().version();
        Optional<Span> span = reader.selected().or(this::sentence);
        return span.stream()
                .flatMap(found -> reader.model().readable(found).stream())
                .map(part -> new Place(version, part))
                .toList();
    }

    private Optional<Span> sentence() {
        return reader.selection()
                .caret()
                .flatMap(at -> reader.selection()
                        .sentenceAtCaret()
                        .map(span -> span.shift(reader.model().text().offset(new Position(at.block(), 0)))));
    }

    private void markClaim() {
        List<Place> places = inHand();
        if (places.isEmpty()) {
            return;
        }
        open.perform(desk -> new AddClaim(desk).already(places), already -> {
            if (already.isPresent()) {
                open.chosenClaimProperty().set(already.get().id());
                dialogs.done(
                        words.text("article.already.claim", already.get().number()),
                        words.text("article.already.again"),
                        () -> mark(places));
            } else {
                mark(places);
            }
        });
    }

    private void mark(List<Place> places) {
        ClaimDraft draft = new ClaimDraft("", "", null, "", "", places);
        open.perform(desk -> new AddClaim(desk).add(draft), claim -> {
            reader.change(ArticleSelection::collapse);
            open.chosenClaimProperty().set(claim.id());
            commands.run(CommandId.EDIT_CLAIM);
        });
    }

    private void addPassage() {
        UUID claim = open.chosenClaimProperty().get();
        List<Place> places = inHand();
        open.perform(desk -> new LinkPassages(desk).add(claim, places), added -> {
            if (!added) {
                int number = open.state().get(Claim.class, claim).number();
                dialogs.done(words.text("article.already.passage", number), "", null);
            }
            reader.change(ArticleSelection::collapse);
        });
    }

    /** The blocks that are selected, else the one at the caret. */
    private SortedSet<Integer> blocks() {
        SortedSet<Integer> blocks = new TreeSet<>();
        ArticleSelection selection = reader.selection();
        for (int block = selection.start().block(); block <= selection.end().block(); block++) {
            boolean touched = selection.isEmpty() || selection.in(block).isPresent();
            if (touched && reader.model().text().isShown(block)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private void nothingToCheck() {
        UUID version = reader.model().text().version();
        SortedSet<Integer> blocks = new TreeSet<>(blocks());
        blocks.removeIf(block -> !reader.model().text().kind(block).isArticle());
        if (blocks.isEmpty()) {
            return;
        }
        boolean nothing = !blocks.stream()
                .allMatch(block -> open.state()
                        .markOn(version, block)
                        .map(mark -> mark.nothingToCheck())
                        .orElse(false));
        int last = blocks.last();
        open.perform(
                desk -> {
                    new MarkBlocks(desk).nothingToCheck(version, blocks, nothing);
                    return nothing;
                },
                marked -> goOn(marked, version, last));
    }

    /** A block that was marked is done with: the caret moves on. */
    private void goOn(boolean marked, UUID version, int last) {
        if (reader.model() == null || !reader.model().text().version().equals(version)) {
            return;
        }
        int next = nextArticle(last);
        if (marked && next >= 0) {
            reader.change(selection -> selection.place(new Position(next, 0)));
        } else {
            reader.change(ArticleSelection::collapse);
        }
    }

    private int nextArticle(int from) {
        ArticleText text = reader.model().text();
        int next = text.next(from, 1);
        while (next >= 0 && reader.model().status(next) == Coverage.Status.FURNITURE) {
            next = text.next(next, 1);
        }
        return next;
    }

    private void toggleFurniture() {
        boolean article = blocks().stream()
                .anyMatch(block -> reader.model().text().kind(block).isArticle());
        if (article) {
            as(BlockKind.FURNITURE);
        } else {
            UUID version = reader.model().text().version();
            SortedSet<Integer> blocks = blocks();
            open.perform(desk -> new MarkBlocks(desk).asArticle(version, blocks));
        }
    }

    /** What all blocks in hand are taken for; empty without any, or when they are of several kinds. */
    Optional<BlockKind> kind() {
        if (reader.selection() == null || reader.selection().caret().isEmpty()) {
            return Optional.empty();
        }
        List<BlockKind> kinds =
                blocks().stream().map(reader.model().text()::kind).distinct().toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    /** Takes the blocks in hand for another kind. */
    void as(BlockKind kind) {
        UUID version = reader.model().text().version();
        SortedSet<Integer> blocks = blocks();
        open.perform(desk -> new MarkBlocks(desk).as(version, blocks, kind));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(reader.selectedWords());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
