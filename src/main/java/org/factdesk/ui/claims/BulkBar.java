package org.factdesk.ui.claims;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.factdesk.ui.session.OpenCase;

/** Acts on several claims at once: a row of menus, and one menu that holds the same in less room. */
final class BulkBar {
    private final ClaimWords words;
    private final ChoiceMenus menus;
    private final ClaimActions actions;
    private final OpenCase openCase;
    private final Label count = new Label();
    private final HBox bar = new HBox();
    private final MenuButton menu = new MenuButton();

    BulkBar(OpenCase openCase, ClaimWords words, ChoiceMenus menus, ClaimActions actions) {
        this.openCase = openCase;
        this.words = words;
        this.menus = menus;
        this.actions = actions;
        bar.getStyleClass().add("claims-bulk");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button claimant = button(words.text("claims.bulk.claimant"));
        claimant.setOnAction(event -> actions.claimant(claimant));
        Button delete = button(words.text("claims.bulk.delete"));
        delete.setOnAction(event -> actions.delete());
        MenuButton rating = menuButton(words.column(ClaimColumn.RATING));
        rating.setOnShowing(event -> rating.getItems().setAll(ratings(rating)));
        rating.getItems().setAll(ratings(rating));
        MenuButton state = menuButton(words.column(ClaimColumn.STATE));
        state.getItems().setAll(menus.states(actions::state));
        MenuButton priority = menuButton(words.column(ClaimColumn.PRIORITY));
        priority.getItems().setAll(menus.priorities(actions::priority));
        bar.getChildren().addAll(count, rating, state, priority, claimant, delete);
        menu.getStyleClass().addAll("outline", "sm");
        menu.setMinWidth(Region.USE_PREF_SIZE);
    }

    HBox bar() {
        return bar;
    }

    MenuButton menu() {
        return menu;
    }

    void show(int claims) {
        String says = words.text("claims.bulk.count", claims);
        count.setText(says);
        menu.setText(says);
        menu.getItems()
                .setAll(
                        submenu(words.column(ClaimColumn.RATING), ratings(menu)),
                        submenu(words.column(ClaimColumn.STATE), menus.states(actions::state)),
                        submenu(words.column(ClaimColumn.PRIORITY), menus.priorities(actions::priority)),
                        item(words.text("claims.bulk.claimant"), () -> actions.claimant(menu)),
                        item(words.text("claims.bulk.delete"), actions::delete));
    }

    private List<MenuItem> ratings(Node beside) {
        return menus.ratings(openCase.state().scale(), rating -> actions.rate(rating, beside));
    }

    private static Menu submenu(String text, List<MenuItem> items) {
        Menu submenu = new Menu(text);
        submenu.getItems().setAll(items);
        return submenu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.getStyleClass().addAll("outline", "sm");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static MenuButton menuButton(String text) {
        MenuButton button = new MenuButton(text);
        button.getStyleClass().addAll("outline", "sm");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
