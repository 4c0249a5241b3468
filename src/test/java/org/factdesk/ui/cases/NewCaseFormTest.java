package org.factdesk.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.factdesk.model.RatingScales;
import org.factdesk.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NewCaseFormTest {
    @TempDir
    Path folder;

    private final List<NewCaseForm.Answer> answers = new ArrayList<>();
    private int cancelled;
    private StackPane root;

    @Start
    void start(Stage stage) {
        root = new StackPane();
        stage.setScene(new Scene(root, 800, 600));
        stage.sizeToScene();
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyTextOfTheFormIsInWordsInEachLanguage(String language, FxRobot robot) {
        show(robot, Locale.forLanguageTag(language), "Bridge");

        List<String> texts = robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertTrue(texts.size() >= 10, texts.toString());
        assertTrue(texts.stream().noneMatch(text -> text.isBlank() || text.startsWith("%")), texts.toString());
    }

    @Test
    void enterAnswersWithTheSevenRatingsAndAFreeNameInTheUsualFolder(FxRobot robot) throws IOException {
        Files.createFile(folder.resolve("Bridge.factcase"));
        show(robot, Locale.ENGLISH, "Bridge");
        robot.push(KeyCode.ENTER);

        assertEquals(
                List.of(new NewCaseForm.Answer(folder.resolve("Bridge 2.factcase"), "Bridge", RatingScales.DEFAULT)),
                answers);
    }

    @Test
    void aBlankNameAnswersNothing(FxRobot robot) {
        show(robot, Locale.ENGLISH, "  ");
        robot.push(KeyCode.ENTER);

        assertEquals(List.of(), answers);
    }

    @Test
    void escapeCancels(FxRobot robot) {
        show(robot, Locale.ENGLISH, "Bridge");
        robot.push(KeyCode.ESCAPE);

        assertEquals(1, cancelled);
    }

    @Test
    void noOtherFormWaitsForATest() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            List<String> forms = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".fxml"))
                    .toList();
            assertEquals(List.of("new-case.fxml"), forms);
        }
    }

    private void show(FxRobot robot, Locale language, String suggested) {
        robot.interact(() -> {
            NewCaseForm form = new NewCaseForm(
                    new Words(language), suggested, folder, name -> Optional.empty(), answers::add, () -> cancelled++);
            root.getChildren().setAll(form.node());
            form.focus();
        });
    }
}
