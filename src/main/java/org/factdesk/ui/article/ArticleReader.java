package org.factdesk.ui.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.factdesk.text.Span;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.ScriptFaces;

/** The text with its caret and selection: what has the focus when the article is worked on. */
final class ArticleReader extends StackPane implements BlockContext {
    /** What the reader asks of the pane around it. */
    interface Host {
        UUID chosenClaim();

        /** A claim or note was clicked. */
        void choose(UUID item);

        /** An end of a passage of the chosen claim was dragged: that is its place now. */
        void move(UUID passage, Span span);

        /** Another stretch is selected, or none. */
        void selected();

        String words(Mark mark);
    }

    private final WindowContext window;
    private final Host host;
    private final ArticleFlow flow = new ArticleFlow(this);
    private final Pane layer = new Pane();
    private final ArticleScroller scroller = new ArticleScroller(flow, this);
    private final ReaderPlaces places = new ReaderPlaces(this, flow);
    private final ReaderKeys keys;
    private final ReadOnlyBooleanWrapper caretThere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wordsSelected = new ReadOnlyBooleanWrapper();
    private ArticleModel model;
    private final ReaderLook look;
    private ArticleSelection selection;
    private Widening widening;
    private boolean selecting;
    private Found found = Found.NOTHING;
    private UUID held;

    ArticleReader(WindowContext window, Host host) {
        this.window = window;
        this.host = host;
        look = new ReaderLook(window.preferences());
        layer.setPickOnBounds(false);
        getChildren().setAll(flow, layer);
        getStyleClass().add("article-reader");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(window.words().text("article.accessible"));
        keys = new ReaderKeys(this, flow, window.commands());
        new ReaderMouse(this, flow);
        focusedProperty().addListener((observed, before, now) -> {
            if (selection != null) {
                selection.caret().ifPresent(at -> repaint(at, at));
            }
        });
        widthProperty().addListener((observed, before, now) -> {
            if (ReaderLook.isNarrow(before.doubleValue()) != ReaderLook.isNarrow(now.doubleValue())) {
                renew();
            }
        });
    }

    /** Is called whenever the text has moved under what is laid over it. */
    void setOnScrolled(Runnable moved) {
        flow.positionProperty().addListener((observed, before, now) -> moved.run());
        heightProperty().addListener((observed, before, now) -> moved.run());
    }

    /** Shows an article from its beginning; null for none. */
    void show(ArticleModel newModel) {
        scroller.stop();
        model = newModel;
        look.setFaces(new ScriptFaces());
        look.renew(getWidth());
        selection = model == null
                ? null
                : new ArticleSelection(model.text(), model.text().locale());
        widening = model == null ? null : new Widening(model.text(), selection);
        flow.setNodeOrientation(
                model != null && model.text().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        flow.begin(model == null ? 0 : model.text().rows().size());
        publish();
    }

    /** Sets all words anew as they are preferred now; what is read stays where it is. */
    void renew() {
        HeldPlace held = HeldPlace.of(this, flow);
        look.renew(getWidth());
        if (model != null) {
            flow.renew(model.text().rows().size());
            held.restore();
        }
    }

    /** Shows the article anew by that; the same text stays where it is, with its caret. */
    void keepPlace(Runnable show) {
        ArticleModel before = model;
        Optional<Position> caret = selection.caret();
        HeldPlace place = HeldPlace.of(this, flow);
        show.run();
        if (before != null
                && model != null
                && model != before
                && model.text().body().equals(before.text().body())) {
            caret.filter(at -> model.text().isShown(at.block())).ifPresent(selection::place);
            flow.layout();
            place.restore();
            publish();
        }
    }

    /** Sets the words in these faces from now on. */
    void setFaces(ScriptFaces newFaces) {
        look.setFaces(newFaces);
        renew();
    }

    /** Shows what an edit changed. */
    void follow(ArticleModel.Update update) {
        update.blocks().forEach(look.heights()::forget);
        if (update.rows()) {
            selection.leaveHidden();
            flow.renew(model.text().rows().size());
            publish();
        } else {
            flow.eachInSight(view -> {
                if (update.blocks().contains(view.block())) {
                    view.repaint();
                }
            });
        }
    }

    @Override
    public ArticleModel model() {
        return model;
    }

    @Override
    public Typography typography() {
        return look.typography();
    }

    @Override
    public Heights heights() {
        return look.heights();
    }

    ArticleSelection selection() {
        return selection;
    }

    /** What was found in the text, marked in it. */
    Found found() {
        return found;
    }

    void setFound(Found newFound) {
        found = newFound;
        if (model != null) {
            flow.eachInSight(BlockView::repaint);
        }
    }

    /** The passage whose ends show that they can be dragged; null for none. */
    UUID held() {
        return held;
    }

    void setHeld(UUID passage) {
        if (!Objects.equals(held, passage)) {
            held = passage;
            flow.eachInSight(BlockView::repaint);
        }
    }

    void move(UUID passage, Span span) {
        host.move(passage, span);
    }

    ArticleScroller scroller() {
        return scroller;
    }

    ReaderPlaces places() {
        return places;
    }

    /** Where bars and notes are laid over the text. */
    Pane layer() {
        return layer;
    }

    ReadOnlyBooleanProperty caretThereProperty() {
        return caretThere.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty wordsSelectedProperty() {
        return wordsSelected.getReadOnlyProperty();
    }

    /** Whether the mouse is still selecting. */
    boolean isSelecting() {
        return selecting;
    }

    void setSelecting(boolean now) {
        selecting = now;
        if (!now) {
            host.selected();
        }
    }

    /** Changes the selection, and everything that shows it; nothing while no article is shown. */
    void change(Consumer<ArticleSelection> change) {
        if (selection == null) {
            return;
        }
        Position start = selection.start();
        Position end = selection.end();
        keys.forgetColumn();
        change.accept(selection);
        repaint(start, end);
        repaint(selection.start(), selection.end());
        if (!selecting) {
            selection.caret().ifPresent(scroller::follow);
        }
        publish();
    }

    void widen() {
        change(selected -> widening.widen());
    }

    void narrow() {
        change(selected -> widening.narrow());
    }

    private void publish() {
        caretThere.set(selection != null && selection.caret().isPresent());
        wordsSelected.set(selection != null && !selection.isEmpty());
        host.selected();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What is selected, in units of the whole text. */
    Optional<Span> selected() {
        if (selection == null || selection.isEmpty()) {
            return Optional.empty();
        }
        ArticleText text = model.text();
        return Optional.of(new Span(text.offset(selection.start()), text.offset(selection.end())));
    }

    /** The words that are selected: what is folded away is left out, blocks stand apart by an empty line. */
    String selectedWords() {
        return selection.words();
    }

    /** Chooses the claim the caret stands in. */
    void chooseAtCaret() {
        selection.caret().flatMap(model::claimAt).ifPresent(this::choose);
    }

    @Override
    public List<Decoration> decorations(int block) {
        return BlockDecorations.of(this, block);
    }

    @Override
    public Optional<Integer> caretIn(int block) {
        return isFocused() && selection.isEmpty()
                ? selection.caret().filter(at -> at.block() == block).map(Position::offset)
                : Optional.empty();
    }

    @Override
    public boolean isChosen(UUID item) {
        return item.equals(host.chosenClaim());
    }

    @Override
    public String words(Mark mark) {
        return host.words(mark);
    }

    @Override
    public String words(Row.Fold fold) {
        return fold.open()
                ? window.words().text("article.fold.open", fold.lines())
                : window.words().text("article.fold.closed", fold.lines());
    }

    @Override
    public void choose(UUID item) {
        host.choose(item);
    }

    @Override
    public void toggle(Row.Fold fold) {
        unfold(text -> text.toggle(fold));
    }

    /** Opens all furniture, or folds it. */
    void toggleAll() {
        unfold(ArticleText::toggleAll);
    }

    /** Opens the furniture that a block lies in. */
    void open(int block) {
        model.text().open(block);
        flow.renew(model.text().rows().size());
    }

    private void unfold(Consumer<ArticleText> change) {
        HeldPlace place = HeldPlace.of(this, flow);
        change.accept(model.text());
        selection.leaveHidden();
        flow.renew(model.text().rows().size());
        place.restore();
        publish();
    }

    /** Draws the marks anew that another chosen claim changes. */
    void repaintMarksOf(UUID item) {
        flow.eachInSight(view -> {
            if (view.block() >= 0
                    && model.marksIn(view.block()).stream()
                            .anyMatch(mark -> mark.item().equals(item))) {
                view.repaint();
            }
        });
    }

    void repaint(Span span) {
        if (span != null) {
            repaint(model.text().position(span.start()), model.text().position(span.end()));
        }
    }

    private void repaint(Position start, Position end) {
        if (start != null) {
            flow.eachInSight(view -> {
                if (view.block() >= start.block() && view.block() <= end.block()) {
                    view.repaint();
                }
            });
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return ReaderAccess.answer(model, selection, attribute)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }
}
