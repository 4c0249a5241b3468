package org.factdesk.ui.control;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.ui.theme.Icons;

/** Windows of sample content made of the shared controls and style classes, to be looked at in both themes. */
final class Gallery {
    record Row(String number, String statement, String claimant, RatingRole role, String state, String priority) {}

    private static final List<Row> ROWS = List.of(
            row(
                    1,
                    "The ferry pier cost 18.4 million, less than the budget the council voted in 2023.",
                    RatingRole.MOSTLY_FALSE),
            row(
                    2,
                    "The pier carries 31,000 passengers a day, more than any other pier in the county.",
                    RatingRole.HALF_TRUE),
            row(3, "Ship collisions in the channel doubled while the pier was closed.", RatingRole.MOSTLY_TRUE),
            row(4, "Nobody inspected the piles between 2016 and 2022.", RatingRole.FALSE),
            row(5, "No worker was hurt during the fourteen months of repairs.", RatingRole.UNCHECKED),
            row(6, "The new piles will last eighty years.", RatingRole.UNPROVEN),
            row(7, "The detour added 22 minutes to the average journey.", RatingRole.TRUE),
            row(8, "Response times on the north bank “hardly changed” during the closure.", RatingRole.MISLEADING));

    private Gallery() {}

    private static Row row(int number, String statement, RatingRole role) {
        return new Row(
                String.valueOf(number),
                statement,
                number % 3 == 0 ? "Harbour Pilots’ Association" : "Tomas Reyl",
                role,
                number % 2 == 0 ? "In progress" : "In review",
                number % 2 == 0 ? "High" : "Normal");
    }

    static String word(RatingRole role) {
        String words = role.key().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Parent desk() {
        SplitPane right = new SplitPane(claims(), panel());
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.56);
        SplitPane sides = new SplitPane(everyPart(), right);
        sides.setDividerPositions(0.39);
        StackPane desk = new StackPane(sides);
        desk.getStyleClass().add("desk");
        BorderPane frame = new BorderPane(desk);
        frame.setTop(new VBox(menus(), tools()));
        frame.setBottom(status());
        return frame;
    }

    static MenuBar menus() {
        MenuBar bar = new MenuBar();
        for (String name : List.of("File", "Edit", "Article", "Claim", "Source", "View", "Help")) {
            MenuItem off = new MenuItem("Undo");
            off.setDisable(true);
            bar.getMenus().add(new Menu(name, null, new MenuItem("Open case…"), off));
        }
        return bar;
    }

    private static HBox tools() {
        MenuButton name = new MenuButton("Kestrel Pier reopening", new AppMark(18));
        name.getStyleClass().addAll("quiet", "case-name");
        CustomTextField search = field("Search this case", Icons.SEARCH, "Ctrl Shift F");
        search.setPrefWidth(290);
        search.getStyleClass().add("hide-below-1280");
        Button searchIcon = button("Search", Icons.SEARCH, "quiet", "icon", "show-below-1280");
        Button redo = button("Redo", Icons.REDO, "quiet", "icon");
        redo.setDisable(true);
        Button preFlight = button("Pre-flight", Icons.PRE_FLIGHT, "quiet", "words");
        Label badge = new Label("4");
        badge.getStyleClass().add("badge");
        HBox tools = new HBox(
                name,
                button("Open article", Icons.OPEN_ARTICLE, "quiet", "words"),
                button("Add source", Icons.ADD_SOURCE, "quiet", "words"),
                button("Undo", Icons.UNDO, "quiet", "icon"),
                redo,
                grow(),
                search,
                searchIcon,
                preFlight,
                badge,
                button("Export", Icons.EXPORT, "outline"));
        tools.getStyleClass().add("tools");
        return tools;
    }

    private static HBox status() {
        HBox line = new HBox(
                new Label("Saved 16:42", Icons.DONE.node()),
                new Label("/home/mo/Cases/kestrel-pier.factcase", Icons.CASE_PATH.node()),
                grow(),
                new Label("9 claims, 3 done"),
                new Label("Offline", Icons.OFFLINE.node()));
        line.getStyleClass().add("status-line");
        return line;
    }

    private static VBox claims() {
        ToggleGroup group = new ToggleGroup();
        List<Chip> chips = new ArrayList<>();
        for (String text : List.of("All", "To check", "In progress", "In review", "Done")) {
            Chip chip = new Chip(text);
            chip.setCount(String.valueOf(chips.isEmpty() ? 9 : 2));
            chips.add(chip);
        }
        OneTabStop.install(group, chips);
        group.selectToggle(chips.get(0));
        HBox row = new HBox();
        row.getStyleClass().addAll("chips", "hide-below-1120");
        row.getChildren().addAll(chips);
        CustomTextField filter = field("Filter claims", Icons.FILTER, null);
        filter.getStyleClass().add("sm");
        filter.setPrefWidth(200);
        HBox head = new HBox(
                filter,
                row,
                grow(),
                button("Columns", Icons.COLUMNS, "quiet", "icon"),
                button("Claim", Icons.NEW, "quiet"));
        head.getStyleClass().add("sheet-head");
        TableView<Row> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        return sheet(head, table);
    }

    private static TableView<Row> table() {
        TableView<Row> table = new TableView<>(FXCollections.observableArrayList(ROWS));
        table.getStyleClass().add("claims");
        table.setFixedCellSize(45);
        table.getColumns().add(text("No.", "col-number", 46, row -> row.number()));
        table.getColumns().add(text("Statement", "col-statement", 270, row -> row.statement()));
        table.getColumns().add(text("Claimant", "col-claimant", 128, row -> row.claimant()));
        TableColumn<Row, Row> evidence = column("Evidence", "col-evidence", 120);
        evidence.setCellFactory(column -> new GraphicCell(row -> counts()));
        table.getColumns().add(evidence);
        TableColumn<Row, Row> rating = column("Rating", "col-rating", 122);
        rating.setCellFactory(column -> new GraphicCell(row -> {
            Label label = new Label(word(row.role()), new VerdictMark(row.role(), VerdictMark.TABLE));
            label.getStyleClass().add("medium");
            return label;
        }));
        table.getColumns().add(rating);
        table.getColumns().add(text("State", "col-state", 92, row -> row.state()));
        table.getSelectionModel().select(1);
        return table;
    }

    private static final class GraphicCell extends TableCell<Row, Row> {
        private final java.util.function.Function<Row, Node> graphic;

        GraphicCell(java.util.function.Function<Row, Node> graphic) {
            this.graphic = graphic;
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : graphic.apply(row));
        }
    }

    private static HBox counts() {
        HBox counts = new HBox();
        counts.getStyleClass().add("evidence-counts");
        for (Stance stance : Stance.values()) {
            Label count = new Label("1", new StanceSign(stance, 8));
            Roles.scope(count, stance);
            counts.getChildren().add(count);
        }
        return counts;
    }

    private static TableColumn<Row, Row> column(String title, String styleClass, double width) {
        TableColumn<Row, Row> column = new TableColumn<>(title);
        column.getStyleClass().add(styleClass);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }

    private static TableColumn<Row, String> text(
            String title, String styleClass, double width, java.util.function.Function<Row, String> words) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.getStyleClass().add(styleClass);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    private static VBox panel() {
        Label number = label("Claim 2", "claim-number");
        StrengthBars bars = new StrengthBars();
        bars.setLevel(2);
        HBox facts = new HBox(
                number,
                label("·  Tomas Reyl, deputy mayor  ·  said 13 March 2025", "meta"),
                grow(),
                Pill.verdict(RatingRole.HALF_TRUE, "Half true"),
                new Pill("Strength: moderate", bars));
        facts.getStyleClass().add("facts");
        VBox head = new VBox(facts, label(ROWS.get(1).statement(), "claim-statement"));
        head.getStyleClass().add("claim-head");
        TabPane tabs =
                new TabPane(tab("Evidence", "3", cards()), tab("Verdict", null, verdict()), tab("History", "6", null));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Button link = button("Link evidence", Icons.LINK_EVIDENCE, "quiet", "sm");
        StackPane over = new StackPane(tabs, link);
        StackPane.setAlignment(link, Pos.TOP_RIGHT);
        VBox.setVgrow(over, Priority.ALWAYS);
        return sheet(head, over);
    }

    private static Tab tab(String name, String count, Node content) {
        Tab tab = new Tab(name, content);
        if (count != null) {
            tab.setGraphic(label(count, "count"));
        }
        return tab;
    }

    private static GridPane cards() {
        GridPane cards = new GridPane();
        cards.getStyleClass().add("cards");
        cards.addRow(
                0, card(Stance.SUPPORTS, "Supports", Weight.STRONG), card(Stance.REFUTES, "Refutes", Weight.MODERATE));
        return cards;
    }

    private static VBox card(Stance stance, String word, Weight weight) {
        HBox head = new HBox(
                new StanceMark(stance, word),
                grow(),
                new WeightDots(weight),
                label("Strong", "meta"),
                button("More", Icons.MORE, "quiet", "sm", "icon", "tiny"));
        head.getStyleClass().add("card-head");
        Label quote = label("“Kestrel Pier, weekday mean for 2023: 31,240 passengers in both directions.”", "quote");
        quote.setMinHeight(Region.USE_PREF_SIZE);
        Text whyLabel = new Text("Why ");
        whyLabel.getStyleClass().add("why-label");
        TextFlow why = new TextFlow(whyLabel, new Text("Official count for the last full year before the closure."));
        why.getStyleClass().add("why");
        VBox card = new VBox(
                head,
                new HBox(6, Icons.ARTICLE.node("small"), new Hyperlink("County traffic survey 2024")),
                quote,
                why);
        card.getStyleClass().add("card");
        GridPane.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(380);
        return card;
    }

    static VBox verdict() {
        HBox scale = new HBox();
        scale.getStyleClass().add("scale");
        List<ToggleButton> all = new ArrayList<>();
        for (List<RatingRole> roles : List.of(
                List.of(
                        RatingRole.TRUE,
                        RatingRole.MOSTLY_TRUE,
                        RatingRole.HALF_TRUE,
                        RatingRole.MOSTLY_FALSE,
                        RatingRole.FALSE),
                List.of(RatingRole.MISLEADING, RatingRole.UNPROVEN),
                List.of(RatingRole.UNCHECKED))) {
            HBox group = new HBox();
            group.getStyleClass().add("scale-group");
            for (RatingRole role : roles) {
                ToggleButton button = new ToggleButton(word(role), new VerdictMark(role, VerdictMark.SCALE));
                Roles.scope(button, role);
                button.setSelected(role == RatingRole.HALF_TRUE);
                all.add(button);
                group.getChildren().add(button);
            }
            scale.getChildren().add(group);
        }
        OneTabStop.install(new ToggleGroup(), all);
        all.get(2).setSelected(true);
        TextArea conclusion =
                new TextArea("The figure of 31,000 is right: the county counted 31,240 on a weekday in 2023 [1].");
        conclusion.getStyleClass().add("conclusion");
        conclusion.setWrapText(true);
        conclusion.setPrefRowCount(3);
        Button save = button("Save verdict", null, "main");
        save.setGraphic(new KeyCap("Ctrl Enter"));
        save.setContentDisplay(ContentDisplay.RIGHT);
        VBox form = new VBox(
                scale,
                label("Conclusion", "field-label"),
                conclusion,
                new HBox(8, save, button("Ask for review", null, "outline"), button("Discard changes", null, "quiet")));
        form.getStyleClass().add("verdict-form");
        return form;
    }

    private static VBox everyPart() {
        HBox head = new HBox(
                Icons.ARTICLE.node(),
                label("The Averell Tide", "title"),
                label("captured 14 March", "meta"),
                grow(),
                coverage());
        head.getStyleClass().add("sheet-head");
        VBox parts = new VBox(12);
        parts.setStyle("-fx-padding: 16px;");
        for (double size :
                List.of(VerdictMark.GUTTER, VerdictMark.TABLE, VerdictMark.REPORT, VerdictMark.SCALE, 64.0)) {
            HBox marks = new HBox(12);
            for (RatingRole role : RatingRole.values()) {
                marks.getChildren().add(new VerdictMark(role, size));
            }
            parts.getChildren().add(marks);
        }
        HBox stances = new HBox(16);
        for (Stance stance : Stance.values()) {
            stances.getChildren().add(new StanceMark(stance, stance.key()));
        }
        Segmented<Stance> seg =
                new Segmented<>(List.of(Stance.values()), Stance::key, stance -> new StanceSign(stance, 8));
        for (Stance stance : Stance.values()) {
            Roles.scope(seg.button(stance), stance);
        }
        seg.setValue(Stance.SUPPORTS);
        TextField off = new TextField();
        off.setPromptText("Disabled");
        off.setDisable(true);
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("Strong", "Weak"));
        combo.getSelectionModel().select(0);
        CheckBox check = new CheckBox("Show furniture");
        check.setSelected(true);
        HBox pills = new HBox(6);
        for (RatingRole role :
                List.of(RatingRole.TRUE, RatingRole.MOSTLY_FALSE, RatingRole.MISLEADING, RatingRole.UNCHECKED)) {
            pills.getChildren().add(Pill.verdict(role, word(role)));
        }
        parts.getChildren()
                .addAll(
                        stances,
                        seg,
                        off,
                        new HBox(8, combo, check, new CheckBox("Notes")),
                        pills,
                        buttons(),
                        gutter(),
                        new AppMark(40));
        return sheet(head, parts);
    }

    private static HBox buttons() {
        Button main = button("Mark as claim", Icons.NEW, "main", "sm");
        Button disabled = button("Link", null, "main");
        disabled.setDisable(true);
        HBox bar = new HBox(
                main,
                button("Nothing to check", Icons.DONE, "quiet", "sm"),
                button("Copy", Icons.COPY, "quiet", "sm", "icon"));
        bar.getStyleClass().add("selection-bar");
        return new HBox(8, bar, disabled);
    }

    private static HBox gutter() {
        HBox mark = new HBox(new VerdictMark(RatingRole.HALF_TRUE, VerdictMark.GUTTER), new Label("2"));
        mark.getStyleClass().add("gutter-mark");
        Roles.scope(mark, RatingRole.HALF_TRUE);
        mark.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), true);
        Label sample = label("31,000 passengers a day", "sample-passage");
        Roles.scope(sample, RatingRole.HALF_TRUE);
        return new HBox(16, mark, sample);
    }

    private static HBox coverage() {
        HBox squares = new HBox();
        squares.getStyleClass().add("coverage");
        for (String kind : List.of("read", "read", "claimed", "claimed", "none", "claimed")) {
            Region square = new Region();
            square.getStyleClass().addAll("square", kind);
            squares.getChildren().add(square);
        }
        return squares;
    }

    static Parent emptyDesk() {
        Button type = button("Type a claim", null, "outline");
        type.setGraphic(new KeyCap("Ctrl Shift M"));
        type.setContentDisplay(ContentDisplay.RIGHT);
        EmptyState empty = new EmptyState(
                        "No claims yet",
                        "Select a sentence in the article that can be checked, then press " + KeyText.KEY
                                + ". A good claim says one thing, and someone said it.",
                        "C")
                .withPicture(new ClaimPicture())
                .withActions(type, new Hyperlink("Open the sample case"));
        VBox sheet = sheet(empty);
        VBox.setVgrow(empty, Priority.ALWAYS);
        Toasts toasts = new Toasts();
        toasts.setReducedMotion(true);
        toasts.show("Claim 8 deleted.", "Undo", () -> {});
        StackPane all = new StackPane(sheet, toasts);
        all.setStyle("-fx-padding: 8px;");
        return all;
    }

    static Parent welcome() {
        HBox name = new HBox(
                14,
                new AppMark(40),
                new VBox(
                        label("Factdesk", "welcome-name"),
                        label("Check what an article says, claim by claim.", "welcome-line")));
        VBox starts = new VBox(
                4,
                start("New case", "Start empty, add articles later", Icons.NEW, "Ctrl N", true),
                start(
                        "Open article",
                        "From a PDF, a saved web page or pasted text",
                        Icons.OPEN_ARTICLE,
                        "Ctrl Shift O",
                        false),
                start("Open case", "A case file on this computer", Icons.CASE, "Ctrl O", false));
        starts.setPrefWidth(352);
        VBox recent = sheet(label("Kestrel Pier reopening", "recent-title"), label("/home/mo/Cases", "recent-path"));
        recent.getStyleClass().add("recent");
        HBox.setHgrow(recent, Priority.ALWAYS);
        HBox promise = new HBox(
                Icons.OFFLINE.node(),
                label("Nothing leaves this computer.", "semibold"),
                label("No account, no upload.", "muted"));
        promise.getStyleClass().add("promise");
        VBox page = new VBox(name, new HBox(40, starts, recent), promise);
        page.getStyleClass().add("welcome-page");
        StackPane all = new StackPane(page);
        all.getStyleClass().add("welcome");
        return new BorderPane(all, menus(), null, null, null);
    }

    private static Button start(String title, String hint, Icons icon, String keys, boolean main) {
        VBox words = new VBox(1, label(title, "start-title"), label(hint, "start-hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(14, icon.node("large"), words, new KeyCap(keys));
        row.setPrefWidth(328);
        Button button = new Button(null, row);
        button.getStyleClass().add("start");
        if (main) {
            button.getStyleClass().add("main");
        }
        return button;
    }

    static VBox sheet(Node... parts) {
        VBox sheet = new VBox(parts);
        sheet.getStyleClass().add("sheet");
        Sheets.clip(sheet);
        return sheet;
    }

    static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static Button button(String text, Icons icon, String... classes) {
        Button button = new Button(text, icon == null ? null : icon.node());
        button.getStyleClass().addAll(classes);
        return button;
    }

    private static CustomTextField field(String prompt, Icons icon, String keys) {
        CustomTextField field = new CustomTextField();
        field.setPromptText(prompt);
        field.setLeft(icon.node());
        if (keys != null) {
            field.setRight(new KeyCap(keys));
        }
        return field;
    }

    private static Region grow() {
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        return grow;
    }
}
