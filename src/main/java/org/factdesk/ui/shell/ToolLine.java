package org.factdesk.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.factdesk.ui.control.AppMark;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The line under the menus: the case, opening an article, undo and redo, and the way to the report. */
final class ToolLine extends HBox {
    private final Words words;
    private final Commands commands;
    private final CommandText text;
    private final MenuButton caseName = new MenuButton();
    private final Label openPoints = new Label();

    ToolLine(Words words, Commands commands) {
        this.words = words;
        this.commands = commands;
        this.text = new CommandText(words);
        getStyleClass().add("tools");
        caseName.getStyleClass().addAll("case-name", "quiet");
        caseName.setGraphic(new AppMark(18));
        for (CommandId id : new CommandId[] {CommandId.RENAME_CASE, CommandId.VERIFY, CommandId.CLOSE_CASE}) {
            MenuItem item = new MenuItem(text.name(id));
            item.setOnAction(event -> commands.run(id));
            caseName.getItems().add(item);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        openPoints.getStyleClass().add("badge");
        openPoints.setVisible(false);
        openPoints.managedProperty().bind(openPoints.visibleProperty());
        Button preflight = button(CommandId.PREFLIGHT, Icons.PRE_FLIGHT, "quiet");
        HBox preflightBox = new HBox(preflight, openPoints);
        preflightBox.getStyleClass().add("chips");
        getChildren()
                .setAll(
                        caseName,
                        button(CommandId.OPEN_ARTICLE, Icons.OPEN_ARTICLE, "quiet", "words"),
                        button(CommandId.PASTE_ARTICLE, Icons.PASTE, "quiet", "words"),
                        button(CommandId.UNDO, Icons.UNDO, "quiet", "icon"),
                        button(CommandId.REDO, Icons.REDO, "quiet", "icon"),
                        gap,
                        preflightBox,
                        button(CommandId.EXPORT, Icons.EXPORT, "outline"));
    }

    /** @param openPoints what a reader of the report would miss, counted; 0 shows nothing */
    void show(ObservableValue<String> title, ObservableValue<Number> openPointCount) {
        caseName.textProperty().bind(title);
        openPoints.textProperty().bind(openPointCount.map(String::valueOf));
        openPoints.visibleProperty().bind(openPointCount.map(count -> count.intValue() > 0));
    }

    private Button button(CommandId id, Icons icon, String... styles) {
        Button button = new Button(text.name(id), icon.node());
        button.setId("tool-" + id.key());
        button.getStyleClass().addAll(styles);
        button.disableProperty().bind(commands.enabledProperty(id).not());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(commands.detailProperty(id).map(detail -> tip(id, detail)));
        button.setTooltip(tip);
        button.setOnAction(event -> commands.run(id));
        return button;
    }

    private String tip(CommandId id, String detail) {
        return detail.isEmpty() ? text.tip(id) : words.text("shell.menu.detail", text.tip(id), detail);
    }
}
