package org.factdesk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A mark tells its rating by shape alone, and is redrawn only when the rating changes. */
@ExtendWith(ApplicationExtension.class)
class VerdictMarkTest {
    private final FlowPane pane = new FlowPane();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(pane, 300, 200);
        new Themes(Theme.LIGHT).install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noTwoRatingsShareAShape() {
        Set<String> shapes = new HashSet<>();
        for (RatingRole role : RatingRole.values()) {
            shapes.add(shape(new VerdictMark(role, VerdictMark.TABLE)));
        }
        assertEquals(RatingRole.values().length, shapes.size());
    }

    @Test
    void noTwoStancesShareASign() {
        Set<String> shapes = Stream.of(Stance.values())
                .map(stance -> new StanceSign(stance, 9))
                .map(VerdictMarkTest::shape)
                .collect(Collectors.toSet());
        assertEquals(Stance.values().length, shapes.size());
    }

    @Test
    void everyShapeStaysInItsBox(FxRobot robot) {
        robot.interact(() -> {
            for (RatingRole role : RatingRole.values()) {
                for (double size : List.of(13.0, 14.0, 16.0, 22.0)) {
                    VerdictMark mark = new VerdictMark(role, size);
                    pane.getChildren().setAll(mark);
                    pane.applyCss();
                    pane.layout();
                    for (Node part : mark.getChildrenUnmodifiable()) {
                        var bounds = part.getBoundsInParent();
                        // The pixel of anti-aliasing that JavaFX adds to a stroke's bounds is allowed on each side.
                        assertTrue(bounds.getMinX() >= -1 && bounds.getMaxX() <= size + 1, role + " " + bounds);
                        assertTrue(bounds.getMinY() >= -1 && bounds.getMaxY() <= size + 1, role + " " + bounds);
                    }
                }
            }
        });
    }

    @Test
    void aMarkTakesItsColourFromItsRole(FxRobot robot) {
        VerdictMark mark = new VerdictMark(RatingRole.TRUE, VerdictMark.TABLE);
        robot.interact(() -> pane.getChildren().setAll(mark));
        robot.interact(() -> mark.setRole(RatingRole.FALSE));
        robot.interact(() -> {
            assertEquals(
                    Color.web("#980F22"),
                    ((SVGPath) mark.getChildrenUnmodifiable().get(0)).getFill());
            assertEquals(
                    Color.web("#FFFFFF"),
                    ((SVGPath) mark.getChildrenUnmodifiable().get(1)).getStroke());
            assertEquals(
                    List.of("v-false"),
                    mark.getStyleClass().stream()
                            .filter(name -> name.startsWith("v-"))
                            .toList());
        });
    }

    @Test
    void theSameRatingAgainDrawsNothingAnew() {
        VerdictMark mark = new VerdictMark(RatingRole.TRUE, VerdictMark.TABLE);
        Node before = mark.getChildrenUnmodifiable().get(0);
        mark.setRole(RatingRole.TRUE);
        assertSame(before, mark.getChildrenUnmodifiable().get(0));
    }

    @Test
    void aMarkIsNotMirroredInRightToLeftText(FxRobot robot) {
        VerdictMark mark = new VerdictMark(RatingRole.TRUE, VerdictMark.TABLE);
        robot.interact(() -> {
            pane.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            pane.getChildren().setAll(mark);
        });
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, mark.getEffectiveNodeOrientation());
    }

    private static String shape(javafx.scene.Parent mark) {
        return mark.getChildrenUnmodifiable().stream()
                .map(SVGPath.class::cast)
                .map(path -> path.getContent() + path.getStyleClass() + path.getStrokeDashArray())
                .collect(Collectors.joining());
    }
}
