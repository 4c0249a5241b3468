package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FirstCaseTest {
    @TempDir
    Path folder;

    private AWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path noCase = folder.resolve("letter.factcase");
        Files.writeString(noCase, "Dear editor, this is no case at all.");
        window = new AWindow(folder);
        window.show(stage, Optional.of(noCase));
    }

    @Test
    void aFileThatIsNoCaseIsToldAboutOverTheWelcomePage(FxRobot robot) {
        AWindow.await(() -> robot.lookup(".problem").tryQuery().isPresent());

        assertNull(window.opened());
        assertTrue(robot.lookup("#start-new-case").tryQuery().isPresent());
    }
}
