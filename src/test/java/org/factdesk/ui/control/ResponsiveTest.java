package org.factdesk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The states that the sheets ask for, and the words that controls take. */
@ExtendWith(ApplicationExtension.class)
class ResponsiveTest {
    private Stage stage;
    private Scene scene;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        scene = new Scene(new StackPane(), 1400, 400);
        Responsive.install(scene);
        stage.setScene(scene);
        // The stage is shared by all window tests of a run, and keeps the size that one of them gave it.
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void theRootSaysHowNarrowTheWindowIs(FxRobot robot) {
        assertEquals(List.of(), states());
        robot.interact(() -> stage.setWidth(1150));
        assertEquals(List.of("below-1180", "below-1280"), states());
        robot.interact(() -> stage.setWidth(900));
        assertEquals(List.of("below-1120", "below-1180", "below-1280", "below-960"), states());
        robot.interact(() -> scene.setRoot(new StackPane()));
        assertEquals(List.of("below-1120", "below-1180", "below-1280", "below-960"), states());
        robot.interact(() -> stage.setWidth(1300));
        assertEquals(List.of(), states());
    }

    @Test
    void aKeyTextPutsEachKeyInItsPlaceAndReadsAloudAsOneSentence() {
        KeyText text = new KeyText("Select a quote and press " + KeyText.KEY + ".", "Ctrl L");
        assertEquals("Select a quote and press Ctrl L.", text.getAccessibleText());
        assertEquals(3, text.getChildren().size());
        assertThrows(IllegalArgumentException.class, () -> new KeyText("Press nothing.", "C"));
    }

    @Test
    void aScopeIsExchangedNotAdded() {
        StackPane node = new StackPane();
        Roles.scope(node, RatingRole.TRUE);
        Roles.scope(node, RatingRole.HALF_TRUE);
        Roles.scope(node, Stance.REFUTES);
        assertEquals(List.of("v-half-true", "s-refutes"), node.getStyleClass());
        Roles.scope(node, (RatingRole) null);
        assertEquals(List.of("s-refutes"), node.getStyleClass());
    }

    @Test
    void aStrengthOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StrengthBars().setLevel(5));
        assertThrows(IllegalArgumentException.class, () -> new StrengthBars().setLevel(-1));
    }

    private List<String> states() {
        TreeSet<String> names = new TreeSet<>();
        scene.getRoot().getPseudoClassStates().forEach(state -> names.add(state.getPseudoClassName()));
        names.removeIf(name -> !name.startsWith("below-"));
        return List.copyOf(names);
    }
}
