package org.factdesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.factdesk.model.DateText;
import org.factdesk.model.Evidence;
import org.factdesk.model.Source;
import org.factdesk.ui.control.StanceMark;
import org.factdesk.ui.control.TextDirection;
import org.factdesk.ui.control.WeightDots;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The cards, in two columns where there is room for them. */
final class EvidenceCards {
    private static final double ONE_COLUMN = 620;
    private static final String MARKS = "\"“”„«»‘’‚「『";

    private final Words words;
    private final DateText dates;
    private final Consumer<EvidenceFacts> change;
    private final Consumer<EvidenceFacts> remove;
    private final GridPane grid = new GridPane();
    private List<Node> cards = List.of();
    private List<EvidenceFacts> shown = List.of();
    private int columns;

    EvidenceCards(Words words, DateText dates, Consumer<EvidenceFacts> change, Consumer<EvidenceFacts> remove) {
        this.words = words;
        this.dates = dates;
        this.change = change;
        this.remove = remove;
        grid.getStyleClass().add("cards");
        grid.widthProperty().addListener((observed, before, now) -> arrange(false));
    }

    Node node() {
        return grid;
    }

    void show(List<EvidenceFacts> facts) {
        if (!facts.equals(shown)) {
            shown = List.copyOf(facts);
            cards = shown.stream().map(this::card).toList();
            arrange(true);
        }
    }

    private void arrange(boolean anew) {
        int wanted = grid.getWidth() > 0 && grid.getWidth() < ONE_COLUMN ? 1 : 2;
        if (!anew && wanted == columns) {
            return;
        }
        columns = wanted;
        List<ColumnConstraints> shares = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            shares.add(share);
        }
        grid.getColumnConstraints().setAll(shares);
        grid.getChildren().clear();
        for (int i = 0; i < cards.size(); i++) {
            grid.add(cards.get(i), i % columns, i / columns);
        }
    }

    private Node card(EvidenceFacts facts) {
        VBox card = new VBox(head(facts), source(facts));
        card.getStyleClass().add("card");
        Pane byline = byline(facts.source());
        if (!byline.getChildren().isEmpty()) {
            card.getChildren().add(byline);
        }
        if (!facts.source().url().isEmpty()) {
            card.getChildren().add(address(facts.source().url()));
        }
        Evidence evidence = facts.evidence();
        if (!evidence.quote().isEmpty()) {
            Label quote = wrapping(quoted(evidence.quote()), "quote");
            TextDirection.follow(quote, evidence.quote());
            card.getChildren().add(quote);
        }
        if (!evidence.why().isEmpty()) {
            card.getChildren().add(why(evidence.why()));
        }
        GridPane.setValignment(card, VPos.TOP);
        GridPane.setFillHeight(card, true);
        return card;
    }

    private Node head(EvidenceFacts facts) {
        Evidence evidence = facts.evidence();
        Label weight = new Label(words.text("term.weight." + evidence.weight().key()));
        weight.getStyleClass().add("meta");
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox head = new HBox(
                new StanceMark(
                        evidence.stance(),
                        words.text("term.stance." + evidence.stance().key())),
                grow,
                new WeightDots(evidence.weight()),
                weight,
                menu(facts));
        head.getStyleClass().add("card-head");
        return head;
    }

    private Node menu(EvidenceFacts facts) {
        MenuItem edit = new MenuItem(words.text("evidence.edit"), Icons.EDIT.node());
        edit.setOnAction(event -> change.accept(facts));
        MenuItem removal = new MenuItem(words.text("evidence.remove"), Icons.DELETE.node());
        removal.setOnAction(event -> remove.accept(facts));
        MenuButton menu = new MenuButton("", Icons.MORE.node(), edit, removal);
        menu.getStyleClass().addAll("quiet", "icon", "tiny", "card-menu");
        menu.setAccessibleText(words.text("evidence.menu", facts.source().title()));
        menu.setTooltip(new Tooltip(words.text("evidence.menu.tip")));
        return menu;
    }

    private Node source(EvidenceFacts facts) {
        Label title = wrapping(facts.source().title(), "source-title");
        TextDirection.follow(title, facts.source().title());
        title.setMaxWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, Icons.ARTICLE.node("small"), title);
        if (!facts.evidence().locator().isEmpty()) {
            Label locator = new Label(facts.evidence().locator());
            locator.getStyleClass().add("meta");
            locator.setMinWidth(40);
            line.getChildren().add(locator);
        }
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    /** Each part by itself, so that one in Arabic does not change the order of the others. */
    private Pane byline(Source source) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(source.publisher(), source.author())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        if (source.issued() != null) {
            parts.add(dates.show(source.issued()));
        }
        if (source.accessed() != null) {
            parts.add(words.text("evidence.read-on", dates.show(source.accessed())));
        }
        FlowPane byline = new FlowPane();
        byline.setRowValignment(VPos.BASELINE);
        for (String part : parts) {
            if (!byline.getChildren().isEmpty()) {
                byline.getChildren().add(wrapping("  ·  ", "meta"));
            }
            Label label = wrapping(part, "meta");
            TextDirection.follow(label, part);
            byline.getChildren().add(label);
        }
        return byline;
    }

    /** The address as text: the program opens nothing. */
    private Node address(String url) {
        Label address = new Label(url);
        address.getStyleClass().addAll("meta", "address");
        address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        address.setMinWidth(0);
        Button copy = new Button(words.text("evidence.copy"), Icons.COPY.node("small"));
        copy.getStyleClass().addAll("quiet", "sm", "icon", "tiny");
        copy.setTooltip(new Tooltip(words.text("evidence.copy")));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(url);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox line = new HBox(4, address, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node why(String text) {
        Text label = new Text(words.text("evidence.why") + "  ");
        label.getStyleClass().add("why-label");
        Text says = new Text(text);
        says.getStyleClass().add("why-text");
        TextFlow why = new TextFlow(label, says);
        why.getStyleClass().add("why");
        return why;
    }

    /** In quotation marks, unless it brings its own. */
    private String quoted(String quote) {
        return MARKS.indexOf(quote.charAt(0)) >= 0 ? quote : words.text("evidence.quoted", quote);
    }

    private static Label wrapping(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
