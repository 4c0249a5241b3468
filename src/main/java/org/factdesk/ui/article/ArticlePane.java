package org.factdesk.ui.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.ui.control.EmptyState;
import org.factdesk.ui.control.PopOvers;
import org.factdesk.ui.control.Sheets;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.TextSelection;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.session.Zone;
import org.factdesk.ui.theme.SystemFonts;
import org.factdesk.workbench.CaseChange;
import org.factdesk.workbench.Place;

/** The article: reads, selects, marks. Follows the case and the chosen claim. */
public final class ArticlePane {
    private final OpenCase open;
    private final WindowContext window;
    private final ArticleWords words;
    private final ArticleReader reader;
    private final ArticleHead head;
    private final ArticleCommands commands;
    private final SelectionBar bar;
    private final ArticleFaces faces;
    private final MissingFaces missing;
    private final ArticleFind find;
    private final PassageEnds ends;
    private final ArticleNotes notes;
    private final BlockMenu menu;
    private final PopOvers popOvers = new PopOvers();
    private final StackPane body = new StackPane();
    private final VBox sheet = new VBox();
    private final Node empty;
    /** Held here: the preferences outlive the case and keep only a weak hand on it. */
    private final ChangeListener<Object> styled = (observed, before, now) -> renew();

    private boolean choosing;

    /** The claim for which another article was turned to, until it is shown. */
    private UUID turnedFor;

    public ArticlePane(OpenCase open, WindowContext window) {
        this(open, window, SystemFonts.ofThisComputer());
    }

    ArticlePane(OpenCase open, WindowContext window, SystemFonts fonts) {
        this.open = open;
        this.window = window;
        this.words = new ArticleWords(window.words());
        this.reader = new ArticleReader(window, new Host());
        this.commands = new ArticleCommands(open, window, reader);
        this.menu = new BlockMenu(window, commands::as);
        this.bar = new SelectionBar(window, this::showMenu);
        this.head = new ArticleHead(open, window, words, this::showLook, this::showMenu);
        this.ends = new PassageEnds(open, reader);
        this.find = new ArticleFind(window, reader);
        this.faces = new ArticleFaces(
                fonts, window.tasks(), problem -> window.dialogs().problem(problem));
        this.missing = new MissingFaces(window.words());
        this.notes = new ArticleNotes(open, window, reader, sheet, popOvers, () -> bar.setVisible(false));
        this.empty = empty();
        reader.layer().getChildren().add(bar);
        reader.setOnContextMenuRequested(this::showMenu);
        reader.setOnScrolled(this::placeBar);
        sheet.getStyleClass().addAll("sheet", "article");
        sheet.getProperties().put(Zone.PROPERTY, Zone.ARTICLE);
        Sheets.clip(sheet);
        VBox.setVgrow(body, Priority.ALWAYS);
        sheet.getChildren().setAll(head, find.bar(), missing, body);
        commands.bind(() -> commands.inHand().stream().findFirst().ifPresent(notes::add));
        window.commands().bind(CommandId.ARTICLE_FACTS, open.articleProperty().isNotNull(), this::showFacts);
        find.bind(window.commands());
        ends.bind(window.commands());
        listen();
        showArticle();
    }

    public Node node() {
        return sheet;
    }

    /** Takes away what floats over the window: the case closes. */
    void close() {
        popOvers.hide();
        menu.hide();
        reader.scroller().stop();
    }

    private void listen() {
        WeakChangeListener<Object> weak = new WeakChangeListener<>(styled);
        window.preferences().textSizeProperty().addListener(weak);
        window.preferences().lineWidthProperty().addListener(weak);
        window.preferences().sansProperty().addListener(weak);
        open.articleProperty().addListener((observed, before, now) -> showArticle());
        open.chosenClaimProperty().addListener((observed, before, now) -> chosen(before, now));
        open.addListener(this::follow);
        open.addRevealer(this::reveal);
        open.addCloser(this::close);
    }

    private Node empty() {
        CommandText text = new CommandText(window.words());
        EmptyState state = new EmptyState(
                window.words().text("article.empty.title"), window.words().text("article.empty.text"));
        return state.withActions(
                button(text, CommandId.OPEN_ARTICLE, "main"), button(text, CommandId.PASTE_ARTICLE, "outline"));
    }

    private Button button(CommandText text, CommandId id, String kind) {
        Button button = new Button(text.name(id));
        button.getStyleClass().add(kind);
        button.disableProperty().bind(window.commands().enabledProperty(id).not());
        button.setOnAction(event -> window.commands().run(id));
        return button;
    }

    private void showArticle() {
        Optional<Document> document = Optional.ofNullable(open.articleProperty().get())
                .flatMap(id -> open.state().find(Document.class, id));
        document.ifPresentOrElse(
                shown -> open.withBody(shown.head(), text -> {
                    if (shown.id().equals(open.articleProperty().get())) {
                        show(shown, text);
                    }
                }),
                this::showNone);
    }

    private void show(Document document, BlockText text) {
        ArticleModel model = new ArticleModel(open.state(), document, text, words::byline);
        head.setVisible(true);
        body.getChildren().setAll(reader);
        missing.show(List.of());
        reader.show(model);
        find.show(model);
        head.show(model);
        if (turnedFor != null && turnedFor.equals(open.chosenClaimProperty().get())) {
            model.firstSpanOf(turnedFor).ifPresent(reader.scroller()::reveal);
        }
        turnedFor = null;
        faces.look(text, model.text().locale(), found -> {
            if (reader.model() == model) {
                reader.setFaces(found);
                missing.show(found.missing());
            }
        });
    }

    private void showNone() {
        head.setVisible(false);
        missing.show(List.of());
        body.getChildren().setAll(empty);
        reader.show(null);
        find.show(null);
    }

    private void follow(CaseChange change) {
        if (reader.model() == null) {
            return;
        }
        ArticleModel.Update update =
                reader.model().follow(change.recorded().edit().changes());
        if (update.everything()) {
            reader.keepPlace(this::showArticle);
            return;
        }
        reader.follow(update);
        if (update.rows()) {
            head.show(reader.model());
        } else if (!update.blocks().isEmpty()) {
            head.showCoverage(reader.model());
        }
    }

    private void chosen(UUID before, UUID now) {
        if (reader.model() == null) {
            return;
        }
        for (UUID claim : new UUID[] {before, now}) {
            if (claim != null) {
                reader.repaintMarksOf(claim);
            }
        }
        if (now != null && !choosing) {
            reader.model().firstSpanOf(now).ifPresentOrElse(reader.scroller()::reveal, () -> showElsewhere(now));
        }
    }

    /** Turns to the article that a claim stands in, when it is another than the one shown. */
    private void showElsewhere(UUID claim) {
        open.state().find(Claim.class, claim).stream()
                .flatMap(found -> found.passages().stream())
                .flatMap(passage -> open.state().find(Passage.class, passage).stream())
                .flatMap(passage -> open.state().find(DocumentVersion.class, passage.version()).stream())
                .map(DocumentVersion::document)
                .findFirst()
                .filter(document -> !document.equals(open.articleProperty().get()))
                .ifPresent(document -> {
                    turnedFor = claim;
                    open.articleProperty().set(document);
                });
    }

    private void reveal(Place place) {
        if (reader.model() != null && reader.model().text().version().equals(place.version())) {
            reader.scroller().reveal(place.span());
        }
    }

    private void renew() {
        reader.renew();
        placeBar();
    }

    private void placeBar() {
        boolean shown = !reader.isSelecting() && reader.wordsSelectedProperty().get();
        Optional<Bounds> bounds = shown ? reader.selected().flatMap(reader.places()::boundsOf) : Optional.empty();
        bar.place(bounds, reader.getWidth(), reader.getHeight());
    }

    private void showLook(Node beside) {
        popOvers.show(beside, new ReadingLookBox(window));
    }

    private void showFacts() {
        if (reader.model() != null) {
            popOvers.show(
                    head.about(),
                    new FactsBox(open, window.words(), reader.model().document().id()));
        }
    }

    private void showMenu(Node beside) {
        menu.show(beside, commands.kind(), reader.caretThereProperty().get());
    }

    private void showMenu(ContextMenuEvent event) {
        menu.show(
                reader,
                event.getScreenX(),
                event.getScreenY(),
                commands.kind(),
                reader.caretThereProperty().get());
        event.consume();
    }

    /** What the reader asks of this pane. */
    private final class Host implements ArticleReader.Host {
        @Override
        public UUID chosenClaim() {
            return open.chosenClaimProperty().get();
        }

        @Override
        public void choose(UUID item) {
            if (open.state().find(Claim.class, item).isPresent()) {
                choosing = true;
                open.chosenClaimProperty().set(item);
                choosing = false;
            } else {
                open.state().find(Note.class, item).ifPresent(notes::edit);
            }
        }

        @Override
        public void move(UUID passage, Span span) {
            ends.move(passage, span);
        }

        @Override
        public void selected() {
            TextSelection now = reader.selected()
                    .map(span ->
                            new TextSelection(new Place(reader.model().text().version(), span), reader.selectedWords()))
                    .orElse(null);
            if (!reader.isSelecting()
                    && !Objects.equals(now, open.selectionProperty().get())) {
                open.selectionProperty().set(now);
            }
            if (bar != null) {
                placeBar();
            }
        }

        @Override
        public String words(Mark mark) {
            return words.mark(mark, open.state());
        }
    }
}
