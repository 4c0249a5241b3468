package org.factdesk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Changing the theme reaches every open window, and leaves no pop-up half-changed. */
@ExtendWith(ApplicationExtension.class)
class ThemesTest {
    private final Themes themes = new Themes(Theme.LIGHT);
    private Button button;
    private Label number;
    private Region other;
    private Stage second;

    @Start
    void start(Stage stage) {
        Fonts.load();
        button = new Button("Export");
        number = new Label("Inter");
        other = new StackPane();
        Scene scene = new Scene(new StackPane(button, number), 300, 200);
        themes.install(scene);
        stage.setScene(scene);
        stage.show();
        second = new Stage();
        second.setScene(new Scene(other, 200, 100));
        themes.install(second.getScene());
        second.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(second::close);
    }

    @Test
    void everyOpenWindowChangesItsGround(FxRobot robot) {
        assertEquals(Color.web("#F3F1ED"), ground(other));
        assertEquals(Color.web("#F3F1ED"), ground((Region) button.getScene().getRoot()));
        robot.interact(() -> themes.set(Theme.DARK));
        robot.interact(() -> {
            assertEquals(Color.web("#131416"), ground(other));
            assertEquals(Color.web("#131416"), ground((Region) button.getScene().getRoot()));
        });
        assertEquals(Theme.DARK, themes.get());
    }

    @Test
    void anOpenMenuIsClosedBeforeTheThemeChanges(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("PDF"));
        try (CssWarnings warnings = new CssWarnings()) {
            robot.interact(() -> menu.show(button, javafx.geometry.Side.BOTTOM, 0, 0));
            robot.interact(() -> themes.set(Theme.DARK));
            assertFalse(menu.isShowing());
            assertEquals(List.of(), warnings.messages());
        }
    }

    @Test
    void textIsSetInTheTypefaceThatComesWithTheProgram() {
        assertEquals("Inter", number.getFont().getFamily());
        assertEquals(13, number.getFont().getSize());
        assertEquals("Inter Medium", button.getFont().getFamily());
    }

    @Test
    void themeKeysReadBack() {
        for (Theme theme : Theme.values()) {
            assertEquals(theme, Theme.of(theme.key()));
            assertEquals(theme, theme.other().other());
        }
    }

    private static Color ground(Region region) {
        return (Color) region.getBackground().getFills().get(0).getFill();
    }
}
