package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.factdesk.model.Coverage;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;

/** The head of the sheet: which article it is, how far it was looked at, text size and more. */
final class ArticleHead extends HBox {
    private static final double LONGEST = 190;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final OpenCase open;
    private final WindowContext window;
    private final ArticleWords words;
    private final Label title = new Label();
    private final MenuButton choice = new MenuButton();
    private final Label captured = new Label();
    private final CoverageSquares squares = new CoverageSquares();
    private final Label read = new Label();
    private final Button about;

    /**
     * @param look shows the choice of size, face and line width beside a node
     * @param more shows the menu of everything else beside a node
     */
    ArticleHead(OpenCase open, WindowContext window, ArticleWords words, Consumer<Node> look, Consumer<Node> more) {
        this.open = open;
        this.window = window;
        this.words = words;
        Region space = new Region();
        space.getStyleClass().add("show-below-1120");
        HBox.setHgrow(space, Priority.ALWAYS);
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(LONGEST);
        choice.getStyleClass().addAll("quiet", "sm", "article-choice");
        captured.getStyleClass().addAll("meta", "hide-below-1120");
        captured.setMinWidth(0);
        captured.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(captured, Priority.ALWAYS);
        // Half a date says nothing: it is there in full or not at all.
        captured.widthProperty()
                .addListener((observed, before, now) ->
                        captured.setOpacity(now.doubleValue() >= captured.prefWidth(-1) - 1 ? 1 : 0));
        squares.getStyleClass().add("hide-below-1120");
        squares.setMinWidth(Region.USE_PREF_SIZE);
        read.getStyleClass().add("coverage-text");
        read.setMinWidth(Region.USE_PREF_SIZE);
        Button others = icon(Icons.MORE, window.words().text("article.more"));
        others.setOnAction(event -> more.accept(others));
        about = icon(Icons.ARTICLE, new CommandText(window.words()).tip(CommandId.ARTICLE_FACTS));
        Button size = icon(Icons.TEXT_SIZE, window.words().text("article.look"));
        size.getStyleClass().add("text-size");
        size.setOnAction(event -> look.accept(size));
        getStyleClass().addAll("sheet-head", "article-head");
        getChildren().setAll(about, title, choice, captured, squares, read, space, size, others);
        about.getStyleClass().add("about");
        about.setOnAction(event -> window.commands().run(CommandId.ARTICLE_FACTS));
        setMinWidth(0);
        widthProperty().addListener((observed, before, now) -> fit());
    }

    /** A divider can make the head narrow in a wide window: then the squares go, and the words beside them stay. */
    private void fit() {
        double hidden = squares.isManaged() ? 0 : squares.prefWidth(-1) + getSpacing();
        pseudoClassStateChanged(TIGHT, getWidth() > 0 && computeMinWidth(-1) + hidden > getWidth());
    }

    private static Button icon(Icons icon, String tip) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "icon");
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
        return button;
    }

    /** Beside which the facts of the article are shown. */
    Node about() {
        return about;
    }

    /** Says what article is shown, and which others there are. */
    void show(ArticleModel model) {
        Document document = model.document();
        title.setText(words.source(document, model.version()));
        title.setTooltip(new Tooltip(document.title()));
        captured.setText(
                words.captured(model.version().readAt(), open.savedProperty().get()));
        List<Document> all = open.state().documents(DocumentRole.ARTICLE);
        boolean several = all.size() > 1;
        choice.setVisible(several);
        choice.setManaged(several);
        title.setVisible(!several);
        title.setManaged(!several);
        if (several) {
            choice.setText(title.getText());
            choice.setAccessibleText(window.words().text("article.choose", title.getText()));
            choice.getItems().setAll(all.stream().map(this::item).toList());
        }
        showCoverage(model);
    }

    private MenuItem item(Document document) {
        MenuItem item = new MenuItem(document.title());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.articleProperty().set(document.id()));
        return item;
    }

    void showCoverage(ArticleModel model) {
        List<Coverage.Status> blocks = new ArrayList<>();
        for (int block = 0; block < model.text().count(); block++) {
            blocks.add(model.status(block));
        }
        squares.show(blocks);
        read.setText(window.words().text("article.read", model.seen(), model.counted()));
        squares.setAccessibleText(read.getText());
        fit();
    }
}
