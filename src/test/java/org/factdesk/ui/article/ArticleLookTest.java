package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.stage.Stage;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.testing.ACase;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Theme;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.MarkBlocks;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.factdesk.workbench.notes.EditNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writes pictures of the article to target/pictures, for looking at. */
@ExtendWith(ApplicationExtension.class)
class ArticleLookTest {
    @TempDir
    Path folder;

    private Stage stage;
    private ACase aCase;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() {
        aCase.close();
    }

    @Test
    void anArticleIsCalmInBothThemes(FxRobot robot) throws Exception {
        PaneStage shown = tram(robot, 578, 830);
        try (CssWarnings warnings = new CssWarnings()) {
            shown.picture("article-light");
            robot.interact(() -> shown.themes.set(Theme.DARK));
            assertTrue(Files.size(shown.picture("article-dark")) > 10_000);
            assertEquals(List.of(), warnings.messages());
        }
    }

    @Test
    void aSelectionCarriesItsBar(FxRobot robot) throws Exception {
        PaneStage shown = tram(robot, 578, 830);
        shown.drag(robot, "Bus drivers welcomed", "replacement route");
        shown.picture("article-selection");
        robot.interact(() -> shown.reader()
                .toggle((Row.Fold) shown.reader().model().text().rows().get(2)));
        robot.interact(() -> shown.preferences.textSizeProperty().set(20));
        assertTrue(Files.size(shown.picture("article-larger")) > 10_000);
    }

    @Test
    void aNarrowPaneAndAWideOne(FxRobot robot) throws Exception {
        PaneStage shown = tram(robot, 452, 700);
        robot.interact(shown::narrow);
        shown.picture("article-narrow");
        robot.interact(() -> stage.setWidth(1200));
        assertTrue(Files.size(shown.picture("article-wide")) > 10_000);
    }

    @Test
    void anArabicArticleIsMirrored(FxRobot robot) throws Exception {
        aCase = ACase.in(folder);
        Desk desk = aCase.desk();
        Document document = Sample.clinic().into(desk, "عيادة الميناء", "ar");
        UUID version = document.head();
        claim(desk, version, "القسم الجديد سيقلّص متوسط الانتظار من ثلاث ساعات إلى ساعة واحدة", "unproven");
        claim(desk, version, "كلفة المشروع بلغت 38 مليوناً، أي أقل من الميزانية المقرّرة", "mostly-false");
        new MarkBlocks(desk).nothingToCheck(version, List.of(0, 1), true);
        PaneStage[] shown = new PaneStage[1];
        robot.interact(() -> shown[0] = new PaneStage(stage, aCase, 578, 700));
        robot.interact(() -> shown[0].open
                .chosenClaimProperty()
                .set(shown[0].open.state().claim(1).orElseThrow().id()));
        assertTrue(Files.size(shown[0].picture("article-arabic")) > 10_000);
    }

    @Test
    void aCaseWithoutAnArticleSaysWhatToDo(FxRobot robot) throws Exception {
        aCase = ACase.in(folder);
        PaneStage[] shown = new PaneStage[1];
        robot.interact(() -> shown[0] = new PaneStage(stage, aCase, 578, 700));
        assertTrue(Files.size(shown[0].picture("article-none")) > 5_000);
    }

    private PaneStage tram(FxRobot robot, double width, double height) {
        aCase = ACase.in(folder);
        Desk desk = aCase.desk();
        Document document = Sample.tram().into(desk, "New tram line", "en");
        UUID version = document.head();
        claim(
                desk,
                version,
                "The line cost 212 million, less than the budget this council voted in 2021",
                "mostly-false");
        claim(
                desk,
                version,
                "the trams will carry 41,000 passengers a day, more than any other line in the region",
                "half-true");
        claim(desk, version, "collisions on the replacement route doubled while the road was closed", "mostly-true");
        claim(desk, version, "No worker was injured during the twenty-four months of building", null);
        claim(desk, version, "nobody was ever asked to work at night", "false");
        new EditNotes(desk).add(Sample.place(desk, version, "took no questions"), "Ask her office.");
        new MarkBlocks(desk).nothingToCheck(version, List.of(0, 3), true);
        PaneStage[] shown = new PaneStage[1];
        robot.interact(() -> shown[0] = new PaneStage(stage, aCase, width, height));
        robot.interact(() -> shown[0].open
                .chosenClaimProperty()
                .set(shown[0].open.state().claim(2).orElseThrow().id()));
        return shown[0];
    }

    private void claim(Desk desk, UUID version, String quote, String rating) {
        Claim claim = new AddClaim(desk).add(ClaimDraft.at(Sample.place(desk, version, quote)));
        if (rating != null) {
            aCase.verdict(claim, rating, "");
        }
    }
}
