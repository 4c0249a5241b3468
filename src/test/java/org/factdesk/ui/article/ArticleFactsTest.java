package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.ImportDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a file says of its article is corrected and taken back in the head's pop-over. */
@ExtendWith(ApplicationExtension.class)
class ArticleFactsTest {
    @TempDir
    Path folder;

    private ACase aCase;
    private PaneStage shown;

    @Start
    void start(Stage stage) {
        aCase = ACase.in(folder);
        Metadata metadata = Metadata.builder()
                .add(MetadataField.TITLE, "New tram line: the mayor speaks", Origin.LINKED_DATA)
                .add(MetadataField.TITLE, "New tram line", Origin.VISIBLE)
                .add(MetadataField.BYLINE, "Jonas Hellman", Origin.META_TAG)
                .add(MetadataField.LANGUAGE, "en", Origin.GUESSED)
                .build();
        Sample sample = Sample.tram();
        Reading reading =
                new Reading("article.html", metadata, "text/html", "UTF-8", "html/1", "1", sample.body(), List.of());
        byte[] bytes = sample.body().text().getBytes(StandardCharsets.UTF_8);
        new ImportDocument(aCase.desk()).add(reading, bytes, DocumentRole.ARTICLE, "Untitled");
        shown = new PaneStage(stage, aCase, 578, 830);
        shown.commands.run(CommandId.ARTICLE_FACTS);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shown.pane::close);
        aCase.close();
    }

    private Document document() {
        return shown.open.state().documents(DocumentRole.ARTICLE).get(0);
    }

    private static Set<Node> all(String selector) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".facts-box").stream())
                .findFirst()
                .orElseThrow()
                .lookupAll(selector);
    }

    private static Node one(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return all(selector).iterator().next();
    }

    private static List<String> lines() {
        WaitForAsyncUtils.waitForFxEvents();
        return all(".fact-sources .meta").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextField input = (TextField) one(field);
            input.requestFocus();
            input.setText(text);
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCorrectedValueStandsBesideWhatWasReadAndIsTakenBack(FxRobot robot) throws Exception {
        assertTrue(lines().contains("Read from meta data of the page"), lines().toString());
        type(robot, ".fact-byline", "Jonas Hellmann");

        assertEquals("Jonas Hellmann", document().byline());
        assertTrue(lines().contains("meta data of the page: “Jonas Hellman”"), lines().toString());
        assertTrue(Files.size(picture("article-facts")) > 5_000);
        robot.interact(() -> all(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getAccessibleText().endsWith("Jonas Hellman"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals("Jonas Hellman", document().byline());
        robot.interact(() -> shown.open.perform(Desk::undo));
        assertEquals("Jonas Hellmann", document().byline());
    }

    @Test
    void whatTheFileSaysElsewhereCanBeUsed(FxRobot robot) {
        robot.interact(() -> all(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("Use this"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals("New tram line", document().title());
    }

    @Test
    void theLanguageIsChosenAndDecidesTheSentences(FxRobot robot) {
        robot.interact(() -> shown.reader().change(selection -> selection.place(new Position(9, 4))));
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> languages = (ComboBox<String>) one(".fact-language");
            languages.setValue("de");
        });
        assertEquals("de", document().language());
        assertEquals(Locale.GERMAN, shown.reader().model().text().locale());
        assertEquals(new Position(9, 4), shown.reader().selection().caret().orElseThrow());
    }

    @Test
    void escapeGivesUpWhatIsTypedInTheField(FxRobot robot) {
        robot.interact(() -> {
            TextField input = (TextField) one(".fact-publisher");
            input.requestFocus();
            input.setText("Nobody’s Gazette");
        });
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", document().publisher());
    }

    @Test
    void anEditElsewhereLeavesWhatIsBeingTyped(FxRobot robot) {
        TextField typed = (TextField) one(".fact-publisher");
        robot.interact(() -> {
            typed.requestFocus();
            typed.setText("Harbour Ne");
            @SuppressWarnings("unchecked")
            ComboBox<String> languages = (ComboBox<String>) one(".fact-language");
            languages.setValue("de");
        });
        assertEquals("de", document().language());
        assertEquals("Harbour Ne", typed.getText());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Harbour Ne", document().publisher());
    }

    private static Path picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Pictures.write(one(".facts-box").getScene(), name));
    }
}
