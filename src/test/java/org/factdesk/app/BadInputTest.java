package org.factdesk.app;

import static javafx.scene.input.KeyCode.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.stage.Stage;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What cannot be opened is said in two sentences, and the case that is open stays as it is. */
@ExtendWith(ApplicationExtension.class)
class BadInputTest {
    /** Where a SQLite file keeps the version of what is in it. */
    private static final int USER_VERSION = 60;

    private final Words words = new Words(java.util.Locale.ENGLISH);

    @TempDir
    Path folder;

    private Path present;
    private Stage first;
    private AWindow window;
    private Analyst analyst;
    private OpenCase opened;

    @Start
    void start(Stage stage) {
        first = stage;
        present = aCase("present.factcase");
        window = new AWindow(folder);
        window.show(stage, Optional.of(present));
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    @BeforeEach
    void open(FxRobot robot) {
        analyst = new Analyst(robot, window);
        analyst.sees(open -> true);
        AWindow.await(() -> analyst.isShown(".claims"));
        opened = window.opened();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        AWindow.await(window::isClosed);
    }

    @Test
    void aFileThatIsNoCaseIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.factcase"), "Dear editor, ".repeat(99));

        refusesCase(letter, ProblemCode.NOT_A_CASE);
    }

    @Test
    void aCaseOfANewerProgramIsRefused() throws IOException {
        Path newer = aCase("newer.factcase");
        try (RandomAccessFile file = new RandomAccessFile(newer.toFile(), "rw")) {
            file.seek(USER_VERSION);
            file.writeInt(4711);
        }

        refusesCase(newer, ProblemCode.CASE_NEWER);
    }

    @Test
    void aBinaryFileIsNoArticle() throws IOException {
        byte[] noise = new byte[9_000];
        new Random(5).nextBytes(noise);
        Path picture = Files.write(folder.resolve("picture.txt"), noise);
        window.answerWith(picture);
        analyst.press(CONTROL, SHIFT, O);

        saysAndStays(window, new Problem(ProblemCode.FILE_BINARY, picture.getFileName()));
        assertArrayEquals(noise, Files.readAllBytes(picture));
    }

    @Test
    void anEmptyFileIsNoArticle() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        window.answerWith(empty);
        analyst.press(CONTROL, SHIFT, O);

        saysAndStays(window, new Problem(ProblemCode.FILE_EMPTY, empty));
    }

    @Test
    void aSecondWindowOnTheSameCaseIsRefusedAndTheFirstWorksOn(FxRobot robot) {
        AWindow second = new AWindow(folder);
        robot.interact(() -> second.show(new Stage(), Optional.of(present)));
        analyst.turnTo(second);

        says(second, new Problem(ProblemCode.CASE_IN_USE, present));
        robot.interact(second::close);
        AWindow.await(second::isClosed);
        robot.interact(first::requestFocus);
        analyst.turnTo(window);
        staysAndWorks();
    }

    private void refusesCase(Path file, ProblemCode code) throws IOException {
        byte[] before = Files.readAllBytes(file);
        window.answerWith(file);
        analyst.press(CONTROL, O);

        saysAndStays(window, new Problem(code, file));
        assertArrayEquals(before, Files.readAllBytes(file), "the file is left alone");
    }

    private void saysAndStays(AWindow where, Problem problem) {
        says(where, problem);
        staysAndWorks();
    }

    private void says(AWindow where, Problem problem) {
        AWindow.await(() -> !where.problems().isEmpty());

        assertEquals(List.of(words.what(problem), words.todo(problem)), where.problems());
    }

    private void staysAndWorks() {
        assertSame(opened, window.opened());
        analyst.click(1, "statement");
        analyst.press(F2);
        AWindow.await(() -> analyst.isEditing("Statement"));
        analyst.typeOver("The bridge was shut for a year");
        analyst.press(ENTER);
        analyst.sees(open -> open.state().claim(1).orElseThrow().statement().equals("The bridge was shut for a year"));
        assertTrue(analyst.isIn("claims"));
    }

    private Path aCase(String name) {
        try (ACase made = ACase.at(folder.resolve(name))) {
            made.claimOn(made.article("Bridge shut", "The bridge was shut in 2019."), "It was shut", "shut in 2019");
            return made.file();
        }
    }
}
