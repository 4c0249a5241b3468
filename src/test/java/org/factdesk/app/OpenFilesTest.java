package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Opening files in the window: several, a folder, pasted, cancelled, again, in other words, and parts of one. */
@ExtendWith(ApplicationExtension.class)
class OpenFilesTest {
    @TempDir
    Path folder;

    private AWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new AWindow(folder);
        window.show(shown, Optional.empty());
    }

    @AfterEach
    void endTheReading() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::close);
        AWindow.await(window::isClosed);
    }

    @Test
    void severalFilesAreOpenedTogetherTheBadOnesAreListedAndUndoTakesOneAfterTheOther(FxRobot robot)
            throws IOException {
        newCase(robot);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path program = Files.write(folder.resolve("tool.txt"), new byte[] {0, 1, 2, 0, 0, 7, 0, 0});
        window.answerWithAll(text("One"), empty, text("Two"), program, text("Three"));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> titles().size() == 3 && said("2 files of 5 could not be opened."));
        assertEquals(List.of("Story One", "Story Two", "Story Three"), titles());
        look("open-failures", 1440, 900);
        robot.clickOn("Show list");
        String list = robot.lookup("#import-failures").<TextInputControl>query().getText();
        assertTrue(list.contains("empty.txt is empty") && list.contains("tool.txt"), list);
        look("open-failures-list", 1440, 900);
        robot.clickOn("Copy list");
        assertEquals(list, onFx(() -> Clipboard.getSystemClipboard().getString()));
        robot.push(KeyCode.ESCAPE);
        for (int left = 2; left >= 0; left--) {
            int expected = left;
            window.run(CommandId.UNDO);
            AWindow.await(() -> titles().size() == expected);
        }
    }

    @Test
    void aFolderIsOpenedIntoANewCaseNamedAfterIt(FxRobot robot) throws IOException {
        Path pile = Files.createDirectory(folder.resolve("Harbour"));
        for (int i = 0; i < 30; i++) {
            Files.writeString(pile.resolve(i + ".txt"), words("Story " + i));
        }
        window.answerWith(pile);
        window.run(CommandId.OPEN_FOLDER);
        robot.push(KeyCode.ENTER);
        AWindow.await(() -> window.opened() != null && titles().size() == 30);
        assertEquals("Harbour", window.opened().state().info().title());
        AWindow.await(() -> shows(robot, "30 articles opened."));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes in folders")
    void readingThatTakesLongShowsHowFarItIsAndCancelEndsIt(FxRobot robot) throws Exception {
        newCase(robot);
        Path pipe = folder.resolve("pipe.txt");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        window.answerWithAll(text("One"), pipe, text("Two"));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> shows(robot, "2 of 3: pipe.txt"));
        look("open-progress", 1440, 900);
        robot.clickOn("Cancel");
        AWindow.await(() -> shows(robot, "Stopped; 1 article was opened before."));
        assertEquals(List.of("Story One"), titles());
        window.answerWith(text("Three"));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> titles().equals(List.of("Story One", "Story Three")));
    }

    @Test
    void theSameBytesAreRecognisedAndTheSameAddressInOtherWordsIsAsked(FxRobot robot) throws IOException {
        newCase(robot);
        Path first = page("first.html", "The repair cost 18.4 million.");
        window.answerWith(first, first, page("second.html", "The repair cost 21 million."));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> titles().size() == 1);
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> shows(robot, "“Kestrel Bridge” is in the case already."));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(
                () -> said("“Kestrel Bridge” has the same address as “Kestrel Bridge” in this case, in other words."));
        assertEquals(1, titles().size());
        look("open-version", 1440, 900);
        robot.clickOn("New version");
        AWindow.await(() -> versions() == 2);
        assertEquals(1, titles().size());
        assertEquals(List.of(), window.problems());
        window.run(CommandId.UNDO);
        AWindow.await(() -> versions() == 1);
    }

    @Test
    void aDocumentOfItsOwnIsTheOtherAnswer(FxRobot robot) throws IOException {
        newCase(robot);
        window.answerWith(page("a.html", "It cost 18.4 million."), page("b.html", "It cost 21 million."));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> titles().size() == 1);
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> !window.problems().isEmpty());
        robot.clickOn("Document of its own");
        AWindow.await(() -> titles().size() == 2);
    }

    @Test
    void aPageOnTheClipboardIsReadAsAPageAndFilesOnItAreOpened(FxRobot robot) throws IOException {
        newCase(robot);
        String html =
                "<h1>Harbour toll</h1><p>The toll rose by <b>nine percent</b> in 2025, the harbour office said.</p>";
        clipboard(robot, Map.of(DataFormat.HTML, html, DataFormat.PLAIN_TEXT, "Harbour toll The toll rose"));
        window.run(CommandId.PASTE_ARTICLE);
        AWindow.await(() -> titles().equals(List.of("Harbour toll")));
        clipboard(
                robot,
                Map.of(
                        DataFormat.FILES,
                        List.of(text("One").toFile(), text("Two").toFile())));
        window.run(CommandId.PASTE_ARTICLE);
        AWindow.await(() -> titles().equals(List.of("Harbour toll", "Story One", "Story Two")));
    }

    @Test
    void ofAFileThatHoldsSeveralDocumentsAPersonChooses(FxRobot robot) throws IOException {
        newCase(robot);
        String mails = mail("Toll", "The toll rose by nine percent in 2025, the harbour office said.")
                + mail("Bridge", "The bridge carries 31,000 vehicles a day, the council said.")
                + mail("Quay", "The quay will be closed in June for three weeks, the council said.");
        window.answerWith(Files.writeString(folder.resolve("box.mbox"), mails));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> robot.lookup("#parts").tryQuery().isPresent());
        ListView<?> parts = robot.lookup("#parts").query();
        assertEquals(3, parts.getItems().size());
        look("open-parts", 1440, 900);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Open 2 documents", robot.lookup("#parts-open").<Labeled>query().getText());
        robot.push(KeyCode.ENTER);
        AWindow.await(() -> titles().equals(List.of("Toll", "Quay")));
        window.run(CommandId.DARK_THEME);
        window.answerWith(folder.resolve("box.mbox"));
        window.run(CommandId.OPEN_ARTICLE);
        AWindow.await(() -> robot.lookup("#parts").tryQuery().isPresent());
        robot.clickOn("#parts-all");
        look("open-parts-dark", 1440, 900);
        robot.clickOn("#parts-open");
        AWindow.await(() -> titles().equals(List.of("Toll", "Quay", "Bridge")));
    }

    @Test
    void filesDraggedOverTheWindowShowThatTheyMayBeDroppedAndAreOpened(FxRobot robot) throws IOException {
        newCase(robot);
        List<File> dragged = List.of(text("One").toFile(), text("Two").toFile());
        Node root = stage.getScene().getRoot();
        robot.interact(() -> stage.getScene().addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(dragged);
            root.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        }));
        Node place = robot.lookup(".drop-place").query();
        robot.moveTo("No claim chosen")
                .press(MouseButton.PRIMARY)
                .moveBy(-60, -40)
                .moveBy(-20, -10);
        AWindow.await(place::isVisible);
        look("open-drop", 1440, 900);
        robot.release(MouseButton.PRIMARY);
        AWindow.await(() -> titles().equals(List.of("Story One", "Story Two")));
        AWindow.await(() -> !place.isVisible());
    }

    private void newCase(FxRobot robot) {
        window.run(CommandId.NEW_CASE);
        robot.write("Harbour");
        robot.push(KeyCode.ENTER);
        AWindow.await(() -> window.opened() != null);
    }

    private List<String> titles() {
        return window.opened().state().documents(DocumentRole.ARTICLE).stream()
                .map(Document::title)
                .toList();
    }

    private int versions() {
        Document document =
                window.opened().state().documents(DocumentRole.ARTICLE).get(0);
        return window.opened().state().versionsOf(document.id()).size();
    }

    private boolean said(String sentence) {
        return window.problems().contains(sentence);
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup((Labeled labeled) -> labeled.isVisible() && text.equals(labeled.getText()))
                .tryQuery()
                .isPresent();
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    private static void clipboard(FxRobot robot, Map<DataFormat, Object> content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private Path text(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), words("Story " + name));
    }

    private static String words(String title) {
        return title + "\n\nThe toll of “" + title + "” rose by nine percent in 2025, the harbour office said.\n";
    }

    private Path page(String name, String words) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "<html><head><title>Kestrel Bridge</title>"
                        + "<link rel=canonical href='https://news.example/bridge'></head><body><article><h1>Kestrel Bridge</h1><p>"
                        + words
                        + " So the council said on Thursday.</p><p>Port Averell has waited for its bridge since the "
                        + "spring, said Tomas Reyl, who runs the ferry.</p></article></body></html>");
    }

    private static String mail(String subject, String words) {
        return "From ada@news.example Tue Mar  3 10:15:30 2026\nFrom: Ada <ada@news.example>\nTo: desk@news.example\n"
                + "Subject: " + subject + "\nDate: Tue, 3 Mar 2026 10:15:30 +0000\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + words + "\n\n";
    }

    private void look(String name, int width, int height) {
        // The stage stands where the class before left it; wider there, it would reach beyond the screen and its
        // clicks.
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> Pictures.write(stage.getScene(), name));
    }
}
