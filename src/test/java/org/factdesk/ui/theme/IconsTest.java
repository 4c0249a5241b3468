package org.factdesk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every icon we name is in the font, and the sheets give it its size. */
@ExtendWith(ApplicationExtension.class)
class IconsTest {
    private List<FontIcon> small;

    @Start
    void start(Stage stage) {
        small = Stream.of(Icons.values()).map(icon -> icon.node("small")).toList();
        FlowPane pane = new FlowPane();
        pane.getChildren().setAll(small);
        Scene scene = new Scene(pane, 300, 200);
        new Themes(Theme.LIGHT).install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyIconIsOneGlyphOfTheFeatherFont() {
        for (FontIcon icon : small) {
            assertEquals("feathericons", icon.getFont().getName().toLowerCase(Locale.ROOT), icon.getIconLiteral());
            assertEquals(13, icon.getFont().getSize(), icon.getIconLiteral());
            assertEquals(1, icon.getText().codePointCount(0, icon.getText().length()), icon.getIconLiteral());
        }
    }

    @Test
    void anIconCanBecomeAnother() {
        FontIcon icon = Icons.FOLDED.node();
        Icons.UNFOLDED.show(icon);
        assertSame(Icons.UNFOLDED.node().getIconCode(), icon.getIconCode());
    }
}
