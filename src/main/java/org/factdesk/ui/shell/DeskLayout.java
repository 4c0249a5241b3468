package org.factdesk.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.ui.session.Preferences;

/** Article left, claims right, under them the chosen claim; below 960 pixels the two sides become tabs. */
final class DeskLayout extends StackPane {
    private static final double NARROW = 960;
    private static final double ACROSS = 0.39;
    private static final double DOWN = 0.56;
    private static final double THREE_ROWS = 218;

    private final Pane article;
    private final Pane claims;
    private final SharedSplit down;
    private final SharedSplit across;
    private final ToggleGroup tabs = new ToggleGroup();
    private boolean narrow;

    DeskLayout(Pane article, Pane claims, Pane panel, Preferences preferences) {
        this.article = article;
        this.claims = claims;
        getStyleClass().add("desk");
        minimum(article.node(), 380, 0);
        minimum(claims.node(), 380, 165);
        minimum(panel.node(), 380, 200);
        down = new SharedSplit(Orientation.VERTICAL, preferences.downDividerProperty(), DOWN);
        across = new SharedSplit(Orientation.HORIZONTAL, preferences.acrossDividerProperty(), ACROSS);
        down.setParts(claims.node(), panel.node());
        layOut();
        widthProperty().addListener((observed, before, now) -> {
            if ((now.doubleValue() < NARROW) != narrow && now.doubleValue() > 0) {
                narrow = !narrow;
                layOut();
            }
        });
    }

    /** Shows the side on which the node stands, when only one has room. */
    void bringForward(Node node) {
        if (narrow) {
            tabs.selectToggle(tabs.getToggles().get(isInside(node, article.node()) ? 0 : 1));
        }
    }

    /** Leaves the claims three rows while the chosen claim needs the room. */
    void lower(boolean low) {
        down.hold(low ? THREE_ROWS : 0);
    }

    private void layOut() {
        across.removeParts();
        getChildren().clear();
        article.node().setVisible(true);
        down.setVisible(true);
        if (narrow) {
            getChildren().setAll(tabbed());
        } else {
            across.setParts(article.node(), down);
            getChildren().setAll(across);
        }
    }

    private Node tabbed() {
        StackPane shown = new StackPane(article.node(), down);
        tabs.getToggles().clear();
        HBox chips = new HBox(tab(article.title(), article.node()), tab(claims.title(), down));
        chips.getStyleClass().add("chips");
        tabs.selectToggle(tabs.getToggles().get(0));
        VBox box = new VBox(4, chips, shown);
        VBox.setVgrow(shown, Priority.ALWAYS);
        return box;
    }

    private ToggleButton tab(String title, Node side) {
        ToggleButton button = new ToggleButton(title) {
            @Override
            public void fire() {
                if (!isSelected()) {
                    super.fire();
                }
            }
        };
        button.getStyleClass().add("chip");
        button.setToggleGroup(tabs);
        side.setVisible(false);
        button.selectedProperty().addListener((observed, before, now) -> side.setVisible(now));
        return button;
    }

    private static void minimum(Node node, double width, double height) {
        if (node instanceof Region region) {
            region.setMinSize(width, height);
        }
    }

    private static boolean isInside(Node node, Node parent) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == parent) {
                return true;
            }
        }
        return false;
    }

    /** The nodes in the order that F6 visits them. */
    List<Node> order() {
        return List.of(article.node(), down.getItems().get(0), down.getItems().get(1));
    }
}
