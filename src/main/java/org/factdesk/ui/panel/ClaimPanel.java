package org.factdesk.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.model.DateText;
import org.factdesk.ui.control.EmptyState;
import org.factdesk.ui.control.FocusKeys;
import org.factdesk.ui.control.Sheets;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.session.Zone;

/** The chosen claim, right bottom: its head, and tabs that other features fill. */
public final class ClaimPanel {
    private final WindowContext context;
    private final ClaimHeadModel model;
    private final ClaimHeader header;
    private final StackPane node = new StackPane();
    private final VBox sheet = new VBox();
    private final EmptyState empty;
    private final TabPane tabs = new TabPane();
    private final StackPane aside = new StackPane();
    private final List<PanelTab> given;
    private final BooleanProperty room = new SimpleBooleanProperty();

    public ClaimPanel(OpenCase openCase, WindowContext context, List<PanelTab> given) {
        this.context = context;
        this.given = List.copyOf(given);
        DateText dates = new DateText(context.words().locale());
        model = new ClaimHeadModel(openCase, dates);
        header = new ClaimHeader(model, context, dates);
        empty = new EmptyState(
                context.words().text("panel.empty.title"), context.words().text("panel.empty.text"));
        buildTabs();
        StackPane body = new StackPane(tabs, aside);
        aside.getStyleClass().add("tab-aside");
        aside.setPickOnBounds(false);
        aside.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        StackPane.setAlignment(aside, Pos.TOP_RIGHT);
        VBox.setVgrow(body, Priority.ALWAYS);
        sheet.getChildren().setAll(header, body);
        node.getStyleClass().addAll("sheet", "claim-panel");
        node.getProperties().put(Zone.PROPERTY, Zone.PANEL);
        Sheets.clip(node);
        bind(openCase);
        openCase.addCloser(header::keepAll);
        given.forEach(tab -> tab.room().addListener((observed, before, now) -> updateRoom()));
        node.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                // later: on its way from one node to another the focus may be nowhere
                .addListener((observed, before, now) -> context.tasks().later(this::updateRoom));
        model.changesProperty().addListener((observed, before, now) -> {
            refresh();
            updateRoom();
        });
        refresh();
    }

    /** The panel, in the zone {@link Zone#PANEL}. */
    public Node node() {
        return node;
    }

    /** Whether what is shown needs more room than the panel has by itself. */
    public ReadOnlyBooleanProperty wantsRoomProperty() {
        return room;
    }

    private void buildTabs() {
        CommandText texts = new CommandText(context.words());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        List<Tab> made = new ArrayList<>();
        for (PanelTab tab : given) {
            Tab shown = new Tab(context.words().text(tab.title()));
            shown.setTooltip(new Tooltip(texts.tip(tab.shows())));
            tab.count().ifPresent(count -> {
                Label label = new Label();
                label.getStyleClass().add("count");
                label.textProperty().bind(count.map(value -> value.intValue() == 0 ? "" : String.valueOf(value)));
                shown.setGraphic(label);
            });
            made.add(shown);
        }
        tabs.getTabs().setAll(made);
        tabs.getSelectionModel().selectedIndexProperty().addListener((observed, before, now) -> fill(now.intValue()));
    }

    /** Only the tab that is shown is in the scene: what it costs to lay out is not paid for the others. */
    private void fill(int selected) {
        for (int i = 0; i < given.size(); i++) {
            if (i != selected) {
                tabs.getTabs().get(i).setContent(null);
            }
        }
        tabs.getTabs().get(selected).setContent(given.get(selected).content().get());
        aside.getChildren().clear();
        updateRoom();
        given.get(selected).aside().ifPresent(shown -> aside.getChildren().add(shown.get()));
    }

    /**
     * Room that was taken is given back when the hands leave the panel: the row of tabs would else move under the mouse
     * that goes along it.
     */
    private void updateRoom() {
        boolean wanted =
                given.get(tabs.getSelectionModel().getSelectedIndex()).room().getValue();
        room.set(model.claim().isPresent() && (wanted || room.get() && FocusKeys.isWithin(node)));
    }

    private void bind(OpenCase openCase) {
        for (int i = 0; i < given.size(); i++) {
            int index = i;
            context.commands()
                    .bind(given.get(i).shows(), openCase.chosenClaimProperty().isNotNull(), () -> show(index));
        }
        context.commands().bind(CommandId.FOCUS_PANEL, this::focus);
    }

    private void show(int index) {
        boolean inside = FocusKeys.isWithin(node);
        tabs.getSelectionModel().select(index);
        // a tab pane, and a scroll pane in it, holds its content only once it has its skin, and it gets that with its
        // first style, at the next frame: until then what is in it takes no focus
        tabs.applyCss();
        // later: what had the focus may have left the scene with its tab
        given.get(index)
                .enter()
                .or(() -> inside ? Optional.of(tabs::requestFocus) : Optional.empty())
                .ifPresent(context.tasks()::later);
    }

    private void focus() {
        if (model.claim().isPresent()) {
            tabs.requestFocus();
        } else {
            node.requestFocus();
        }
    }

    private void refresh() {
        boolean chosen = model.claim().isPresent();
        if (chosen) {
            header.refresh();
            if (tabs.getSelectionModel().getSelectedItem().getContent() == null) {
                fill(tabs.getSelectionModel().getSelectedIndex());
            }
        }
        Node shown = chosen ? sheet : empty;
        if (node.getChildren().size() != 1 || node.getChildren().get(0) != shown) {
            node.getChildren().setAll(shown);
        }
    }
}
