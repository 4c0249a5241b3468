package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Theme;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Finding words in the article, by keys. */
@ExtendWith(ApplicationExtension.class)
class ArticleFindTest {
    @TempDir
    Path folder;

    private ACase aCase;
    private PaneStage shown;

    @Start
    void start(Stage stage) {
        aCase = ACase.in(folder);
        var version = Sample.tram().into(aCase.desk(), "New tram line", "en").head();
        aCase.verdict(
                new AddClaim(aCase.desk())
                        .add(ClaimDraft.at(Sample.place(aCase.desk(), version, "The line cost 212 million"))),
                "half-true",
                "");
        shown = new PaneStage(stage, aCase, 578, 830);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shown.pane::close);
        aCase.close();
    }

    private void find(FxRobot robot, String words) {
        robot.interact(() -> {
            shown.commands.run(CommandId.FIND);
            ((TextField) shown.find(".text-field", ".find-bar")).setText(words);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String count() {
        return ((Label) shown.find(".meta", ".find-bar")).getText();
    }

    private String current() {
        return shown.reader()
                .found()
                .span()
                .of(shown.reader().model().text().body().text());
    }

    @Test
    void typingCountsAndEnterGoesRound(FxRobot robot) {
        find(robot, "LINE");
        assertEquals("1 of 6", count());
        robot.push(KeyCode.ENTER);
        assertEquals("2 of 6", count());
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("6 of 6", count());
        robot.push(KeyCode.ENTER);
        assertEquals("1 of 6", count());
        assertEquals("line", current());
    }

    @Test
    void searchingBeginsAtTheCaret(FxRobot robot) {
        robot.clickOn(shown.point("Ms Voss said the trams", false));
        find(robot, "voss");
        assertEquals("2 of 3", count());
    }

    @Test
    void escapeClosesAndLeavesTheCaretAtTheMatch(FxRobot robot) {
        find(robot, "depot");
        robot.push(KeyCode.ESCAPE);
        assertTrue(shown.reader().isFocused());
        ArticleText text = shown.reader().model().text();
        Position caret = shown.reader().selection().caret().orElseThrow();
        assertEquals(text.body().text().indexOf("depot"), text.offset(caret));
        assertEquals(List.of(), shown.reader().found().hits());
        assertFalse(shown.commands.enabledProperty(CommandId.FIND_NEXT).get());
    }

    @Test
    void aMatchInFoldedFurnitureOpensIt(FxRobot robot) {
        assertFalse(shown.reader().model().text().isShown(6));
        find(robot, "newsletter");
        assertTrue(shown.reader().model().text().isShown(6));
        assertEquals("1 of 1", count());
    }

    @Test
    void whatIsNowhereIsSaid(FxRobot robot) {
        find(robot, "zeppelin");
        assertEquals("No matches", count());
        find(robot, "");
        assertEquals("", count());
    }

    @Test
    void selectedWordsAreLookedForAtOnce(FxRobot robot) {
        shown.drag(robot, "Ms Voss", "Ms Voss");
        robot.interact(() -> shown.commands.run(CommandId.FIND));
        assertEquals("Ms Voss", ((TextField) shown.find(".text-field", ".find-bar")).getText());
        assertEquals("1 of 2", count());
    }

    @Test
    void foundWordsLookLikeNoVerdictInBothThemes(FxRobot robot) throws Exception {
        try (CssWarnings warnings = new CssWarnings()) {
            find(robot, "line");
            robot.push(KeyCode.ENTER);
            shown.picture("article-find-light");
            robot.interact(() -> shown.themes.set(Theme.DARK));
            assertTrue(Files.size(shown.picture("article-find-dark")) > 10_000);
            assertEquals(List.of(), warnings.messages());
        }
    }
}
