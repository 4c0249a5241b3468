package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.Stage;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The program started with a file that cannot be opened as a case. */
@ExtendWith(ApplicationExtension.class)
class FirstCaseTest {
    @TempDir
    Path folder;

    private AWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new AWindow(folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        AWindow.await(window::isClosed);
    }

    @Test
    void aFileThatIsNoCaseIsToldAboutOverTheWelcomePage(FxRobot robot) throws IOException {
        Path noCase = folder.resolve("letter.factcase");
        Files.writeString(noCase, "Dear editor, this is no case at all.");

        isToldAboutOverTheWelcomePage(robot, noCase);
    }

    @Test
    void aFileThatIsNotThereIsToldAboutOverTheWelcomePage(FxRobot robot) {
        isToldAboutOverTheWelcomePage(robot, folder.resolve("gone.factcase"));
    }

    @Test
    void aDamagedCaseIsToldAboutOverTheWelcomePage(FxRobot robot) throws IOException {
        Path damaged = folder.resolve("damaged.factcase");
        try (ACase made = ACase.at(damaged)) {
            made.claim("One.");
        }
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, 1024, bytes.length, (byte) 7);
        Files.write(damaged, bytes);

        isToldAboutOverTheWelcomePage(robot, damaged);
    }

    @Test
    void aCaseThatIsOpenElsewhereIsToldAboutOverTheWelcomePage(FxRobot robot) {
        Path shared = folder.resolve("shared.factcase");
        try (ACase elsewhere = ACase.at(shared)) {
            elsewhere.claim("One.");
            isToldAboutOverTheWelcomePage(robot, shared);
        }
    }

    private void isToldAboutOverTheWelcomePage(FxRobot robot, Path file) {
        robot.interact(() -> window.show(stage, Optional.of(file)));
        AWindow.await(() -> robot.lookup(".problem").tryQuery().isPresent());

        assertNull(window.opened());
        assertFalse(window.problems().isEmpty());
        assertTrue(robot.lookup("#start-new-case").tryQuery().isPresent());
    }
}
