package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.model.Passage;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An Arabic article: what is drawn, what is hit and what is selected are the same words. */
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {
    private static final Pattern LAM_ALEF = Pattern.compile("ل[اأإآ]");

    @TempDir
    Path folder;

    private ACase aCase;
    private PaneStage shown;

    @Start
    void start(Stage stage) {
        aCase = ACase.in(folder);
        Sample.clinic().into(aCase.desk(), "عيادة الميناء", "ar");
        shown = new PaneStage(stage, aCase, 578, 700);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shown.pane::close);
        aCase.close();
    }

    @Test
    void thePaneIsMirrored() {
        BlockView view = shown.view(1).orElseThrow();
        Bounds first = WaitForAsyncUtils.waitForAsyncFx(1_000, () -> view.caretInScene(0));
        Bounds whole = view.localToScene(view.getLayoutBounds());

        assertTrue(whole.getMaxX() - first.getMinX() < 90, "the text begins beside the gutter on the right");
    }

    @Test
    void eachCharacterIsHitWhereItIsDrawn() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int block : List.of(0, 1, 2, 3)) {
            BlockView view = shown.view(block).orElseThrow();
            String text = shown.reader().model().text().text(block);
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i)) && !isLigature(text, i)) {
                    List<Integer> hits = hitsIn(view, i);
                    assertTrue(hits.contains(i) && hits.contains(after(text, i)), i + " in " + block + ": " + hits);
                }
            }
        }
    }

    /** Lam and alef are drawn as one shape, in which there is no place between them. */
    private static boolean isLigature(String text, int at) {
        return LAM_ALEF.matcher(text.substring(Math.max(0, at - 1), Math.min(text.length(), at + 2)))
                .find();
    }

    /** Where the letter ends with the signs over and under it. */
    private static int after(String text, int letter) {
        int end = letter + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static List<Integer> hitsIn(BlockView view, int offset) {
        return WaitForAsyncUtils.waitForAsyncFx(1_000, () -> {
            Bounds box = view.firstLineInScene(offset, offset + 1);
            return List.of(
                    view.hit(new Point2D(box.getMinX() + box.getWidth() * 0.3, box.getCenterY())),
                    view.hit(new Point2D(box.getMaxX() - box.getWidth() * 0.3, box.getCenterY())));
        });
    }

    @Test
    void wordsDraggedOverMakeAClaimWithTheirExactQuote(FxRobot robot) {
        shown.drag(robot, "القسم الجديد سيقلّص", "ساعة واحدة");

        robot.push(KeyCode.C);

        Passage passage = shown.open
                .state()
                .passagesOf(shown.open.state().claim(1).orElseThrow())
                .get(0);
        assertTrue(passage.exact().startsWith("القسم الجديد"), passage.exact());
        assertTrue(passage.exact().endsWith("ساعة واحدة"), passage.exact());
        assertTrue(passage.exact().indexOf('\n') < 0, "no line end of ours is part of the quote");
    }

    @Test
    void theLeftArrowGoesOnInTheText(FxRobot robot) {
        robot.interact(() -> {
            shown.reader().requestFocus();
            shown.reader().change(selection -> selection.place(new Position(1, 3)));
        });

        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);

        assertEquals(new Position(1, 5), shown.reader().selection().caret().orElseThrow());
        assertEquals(4, shown.reader().queryAccessibleAttribute(AccessibleAttribute.SELECTION_START));
        assertEquals(5, shown.reader().queryAccessibleAttribute(AccessibleAttribute.SELECTION_END));
        assertEquals(
                shown.reader().model().text().text(1),
                shown.reader().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
