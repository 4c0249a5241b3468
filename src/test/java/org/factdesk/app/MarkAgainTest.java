package org.factdesk.app;

import static javafx.scene.input.KeyCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.factdesk.model.Claim;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One key, one claim: neither a held key nor a second press makes a claim that nobody meant. */
@ExtendWith(ApplicationExtension.class)
class MarkAgainTest {
    private static final String SHUT = "The bridge was shut in 2019.";

    @TempDir
    Path folder;

    private AWindow window;
    private Analyst analyst;

    @Start
    void start(Stage stage) {
        Path file = folder.resolve("bridge.factcase");
        try (ACase made = ACase.at(file)) {
            made.claimOn(
                    made.article("Bridge shut", SHUT + " It opened again in May. Nobody was hurt."),
                    "It was shut",
                    SHUT);
            made.claim("Another");
        }
        window = new AWindow(folder);
        window.show(stage, Optional.of(file));
        stage.setWidth(1280);
        stage.setHeight(900);
    }

    @BeforeEach
    void sitDown(FxRobot robot) {
        analyst = new Analyst(robot, window);
        analyst.sees(open -> true);
        AWindow.await(() -> analyst.isShown(".claims"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        AWindow.await(window::isClosed);
    }

    @Test
    void aPassageThatIsAClaimIsChosenAndMarkedAgainOnlyWhenThatIsAskedFor() {
        analyst.drag(SHUT, SHUT);
        analyst.press(C);
        AWindow.await(() -> analyst.toast().equals("This passage is claim 1 already."));
        assertEquals(claim(1).id(), window.opened().chosenClaimProperty().get());
        assertEquals(2, window.opened().state().claims().size());

        analyst.click("Make another claim");
        analyst.sees(open -> open.state().claim(3).isPresent());
        assertEquals(claim(1).passages(), claim(3).passages());
    }

    @Test
    void aPassageThatTheClaimHasAlreadyIsSaid() {
        // selected before the claim is chosen: at a chosen claim's passage the mouse would take hold of its ends
        analyst.drag(SHUT, SHUT);
        analyst.click(1, "statement");
        UUID chosen = claim(1).id();
        analyst.press(CONTROL, DIGIT1);
        analyst.press(SHIFT, C);
        AWindow.await(() -> analyst.toast().equals("Claim 1 has this passage already."));

        assertEquals(chosen, window.opened().chosenClaimProperty().get());
        assertEquals(1, claim(1).passages().size());
    }

    @Test
    void aHeldKeyMarksOneClaim(FxRobot robot) {
        analyst.clickInArticle("Nobody was hurt");
        robot.interact(() -> {
            for (int times = 0; times < 5; times++) {
                fire(KeyEvent.KEY_PRESSED);
            }
        });
        AWindow.await(() -> analyst.isEditing("Statement"));
        robot.interact(() -> fire(KeyEvent.KEY_PRESSED));
        robot.interact(() -> fire(KeyEvent.KEY_RELEASED));
        analyst.press(ESCAPE);

        assertEquals(3, window.opened().state().claims().size());
    }

    private void fire(EventType<KeyEvent> type) {
        Node owner = window.scene().getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(type, "", "", KeyCode.C, false, false, false, false));
    }

    private Claim claim(int number) {
        return window.opened().state().claim(number).orElseThrow();
    }
}
