package org.factdesk.app;

import static javafx.scene.input.KeyCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Note;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Passage;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.ui.theme.CssWarnings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One article from its file to the signed report, at the real window with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class WholeJobTest extends JobWindow {
    private static final String FIRST = "The reservoir holds water for ninety days";
    private static final String SPOKESPERSON = "A spokesperson for the water board";

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void anArticleBecomesASignedReportByMouseAndKeys(FxRobot robot) throws IOException {
        sitDown(robot);
        try (CssWarnings warnings = new CssWarnings()) {
            openTheArticle();
            markTheFirstClaim();
            markFourMore();
            noteAPassage();
            markAParagraphAsHoldingNothing();
            linkEvidence();
            giveVerdicts();
            editInTheTable();
            sortAndFilter();
            changeFiveRowsAtOnce();
            takeBackReopenAndRedo();
            verify();
            exportAndReadBack();
            assertEquals(List.of(), warnings.messages());
        } catch (AssertionError failed) {
            picture("failed");
            throw failed;
        }
        assertFalse(analyst.isShown(".problem-bar"), "nothing went wrong on the way");
    }

    private void openTheArticle() throws IOException {
        window.answerWith(Story.in(folder), caseFile);
        analyst.press(CONTROL, SHIFT, O);
        AWindow.await(() -> robot.lookup("Change…").tryQuery().isPresent());
        analyst.click("Change…");
        picture("0-new-case");
        analyst.click("Create case");
        analyst.sees(open -> open.articleProperty().get() != null);
        AWindow.await(() -> robot.lookup(".coverage-text").tryQuery().isPresent());

        assertEquals(caseFile, window.opened().file());
        assertEquals("0 of 7 read", coverage());
        assertFalse(analyst.isInSight(Story.CAPTION), "the doubled caption is folded away");
        picture("1-article");
    }

    private void markTheFirstClaim() {
        analyst.drag(Story.NINETY_DAYS, Story.NINETY_DAYS);
        picture("2-selected");
        mark(FIRST, SPOKESPERSON, 1);

        assertEquals(List.of(Story.NINETY_DAYS), quotes(1));
        assertEquals(FIRST, claim(1).statement());
        assertEquals(SPOKESPERSON, claim(1).claimant());
        assertEquals("1 of 7 read", coverage());
        picture("3-claim");
    }

    private void markFourMore() {
        analyst.drag(Story.NO_DEARER, Story.NO_DEARER);
        mark("No household pays more for water", SPOKESPERSON, 2);
        analyst.drag(Story.UNDER_BUDGET, Story.UNDER_BUDGET);
        mark("The dam cost 3 million crowns less than planned", "The article", 3);
        analyst.drag(Story.LOST_A_THIRD, Story.LOST_A_THIRD);
        mark("The old basin leaked for eleven years and the board knew", "Engineers", 4);
        analyst.drag(Story.DENIED, Story.DENIED);
        analyst.press(SHIFT, C);
        analyst.sees(open -> quotes(4).size() == 2);
        analyst.drag(Story.NO_HOUSE, Story.NO_HOUSE);
        mark("No house was pulled down for the dam", "Ole Tindal", 5);

        assertEquals(List.of(Story.UNDER_BUDGET), quotes(3), "half a sentence");
        assertEquals(List.of(Story.LOST_A_THIRD, Story.DENIED), quotes(4));
        assertEquals(5, analyst.rows());
        picture("4-five-claims");
    }

    /** C, the statement, Tab, the claimant, Enter: and the hands are back at the article. */
    private void mark(String statement, String claimant, int number) {
        analyst.press(C);
        analyst.sees(open -> open.state().claim(number).isPresent());
        AWindow.await(() -> analyst.isEditing("Statement"));
        analyst.type(statement);
        if (number == 1) {
            picture("2-statement");
        }
        analyst.press(TAB);
        AWindow.await(() -> analyst.isEditing("Claimant"));
        analyst.type(claimant);
        analyst.press(ENTER);
        analyst.sees(open -> claim(number).claimant().equals(claimant));
        assertTrue(analyst.isIn("article"), "the focus goes back to the article");
    }

    private void noteAPassage() {
        analyst.drag(Story.CROWD, Story.CROWD);
        analyst.press(A);
        AWindow.await(analyst::isInPopOver);
        analyst.type("Ask the police for their count");
        picture("5-note");
        analyst.press(CONTROL, ENTER);
        analyst.sees(open -> !open.state().all(Note.class).isEmpty());

        Note note = window.opened().state().all(Note.class).iterator().next();
        assertEquals("Ask the police for their count", note.text());
        assertEquals(
                Story.CROWD,
                window.opened().state().get(Passage.class, note.passage()).exact());
    }

    private void markAParagraphAsHoldingNothing() {
        String before = coverage();
        analyst.clickInArticle(Story.BAND);
        analyst.press(N);
        AWindow.await(() -> !coverage().equals(before));

        assertEquals("6 of 7 read", coverage());
        picture("6-covered");
    }

    private void linkEvidence() {
        analyst.press(CONTROL, DIGIT2);
        analyst.click(1, "statement");
        link(1, "Yield survey 2024", "Office for Water", "https://water.example/yield", "2024-11", 0);
        Source source = window.opened().state().all(Source.class).iterator().next();
        Evidence evidence = evidence(1).get(0);
        assertEquals("Yield survey 2024", source.title());
        assertEquals("Office for Water", source.publisher());
        assertEquals("https://water.example/yield", source.url());
        assertEquals(new PartialDate("2024-11"), source.issued());
        assertEquals("It says so.", evidence.quote());
        assertEquals(Stance.SUPPORTS, evidence.stance());
        assertEquals(Weight.STRONG, evidence.weight());
        assertEquals("An official count.", evidence.why());
        picture("8-evidence");
        analyst.press(J);
        link(2, "Tariff of 2025", "Harwick town hall", "https://harwick.example/tariff", "2025-01-01", 1);
        assertEquals(Stance.REFUTES, evidence(2).get(0).stance());
        link(2, "Minutes of the board", "Water board", "https://harwick.example/minutes", "2024", 3);
        assertEquals(2, evidence(2).size());
        analyst.press(J);
        link(3, "Final account", "Audit office", "https://audit.example/dam", "2025-02", 2);
    }

    private void link(int number, String title, String publisher, String url, String date, int stance) {
        int had = evidence(number).size();
        analyst.press(CONTROL, L);
        AWindow.await(() -> analyst.isEditing("Source"));
        analyst.type(title);
        tab(1);
        analyst.type(publisher);
        tab(2);
        analyst.type(url);
        tab(1);
        analyst.type(date);
        tab(2);
        analyst.type("It says so.");
        tab(2);
        for (int step = 0; step < stance; step++) {
            analyst.press(RIGHT);
        }
        tab(1);
        analyst.press(LEFT);
        tab(1);
        analyst.type("An official count.");
        if (number == 1) {
            picture("7-form");
        }
        analyst.press(CONTROL, ENTER);
        analyst.sees(open -> evidence(number).size() == had + 1);
        assertTrue(analyst.isIn("claim-panel"));
        assertFalse(analyst.isTyping(), "letters are keys again");
    }

    private void tab(int times) {
        for (int i = 0; i < times; i++) {
            analyst.press(TAB);
        }
    }

    private void giveVerdicts() {
        analyst.press(CONTROL, DIGIT2);
        analyst.click(1, "statement");
        analyst.press(V);
        AWindow.await(() -> analyst.isIn("scale"));
        rate(1, DIGIT3, "half-true", "Ninety days hold only if nobody waters a garden [1].");
        picture("9-verdict");
        next();
        rate(2, DIGIT5, "false", "The tariff rose by a tenth in January [1].");
        next();
        rate(3, DIGIT2, "mostly-true", "The account says 2.8 million.");
        next();
        rate(4, DIGIT6, "misleading", "It leaked, but nobody knew before 2019.");
        next();
        rate(5, DIGIT7, "unproven", "The land register could not be seen.");
    }

    private void next() {
        analyst.press(J);
    }

    private void rate(int number, KeyCode digit, String rating, String conclusion) {
        analyst.sees(
                open -> claim(number).id().equals(open.chosenClaimProperty().get()));
        analyst.press(digit);
        AWindow.await(() -> analyst.isEditing("Conclusion"));
        analyst.type(conclusion);
        analyst.press(CONTROL, ENTER);
        analyst.sees(open -> verdict(number)
                .filter(given ->
                        rating.equals(given.rating()) && given.conclusion().equals(conclusion))
                .isPresent());
        AWindow.await(() -> !analyst.isTyping());
    }

    private void editInTheTable() {
        analyst.press(E);
        analyst.doubleClick(2, "statement");
        analyst.typeOver("No household will pay more for its water");
        analyst.press(ENTER);
        analyst.sees(open -> claim(2).statement().equals("No household will pay more for its water"));
        analyst.doubleClick(3, "claimant");
        analyst.typeOver("Water board");
        analyst.press(ENTER);
        analyst.sees(open -> claim(3).claimant().equals("Water board"));
        analyst.doubleClick(4, "state");
        analyst.press(DIGIT2);
        analyst.sees(open -> claim(4).state() == WorkState.IN_PROGRESS);
        analyst.doubleClick(1, "rating");
        picture("10-rating");
        analyst.press(DIGIT2);
        AWindow.await(analyst::isInPopOver);
        analyst.type("Gardens are watered from the river");
        picture("11-reason");
        analyst.press(ENTER);
        analyst.sees(open -> verdict(1).orElseThrow().rating().equals("mostly-true"));

        assertEquals(
                "Gardens are watered from the river", verdict(1).orElseThrow().reason());
        assertEquals("Mostly true", analyst.shown(1, "rating"));
    }

    private void sortAndFilter() {
        analyst.clickHeader("statement");
        assertEquals(List.of("5", "2", "3", "4", "1"), analyst.numbers());
        analyst.press(CONTROL, SHIFT, L);
        analyst.type("board");
        AWindow.await(() -> analyst.rows() < 5);
        assertEquals(List.of("2", "3", "4", "1"), analyst.numbers());
        picture("12-filtered");
        analyst.press(ESCAPE);
        AWindow.await(() -> analyst.rows() == 5);
        assertTrue(analyst.isIn("claims"));
    }

    private void changeFiveRowsAtOnce() {
        long edits = window.opened().revisionProperty().get();
        analyst.selectRows(5, 1);
        picture("13-five-rows");
        analyst.press(S);
        analyst.press(DIGIT5);
        analyst.sees(open -> open.state().claims().stream().allMatch(claim -> claim.state() == WorkState.DONE));

        assertEquals(edits + 1, window.opened().revisionProperty().get(), "five rows, one edit");
        picture("14-done");
    }

    private void takeBackReopenAndRedo() throws IOException {
        List<String> last = summary();
        List<String> names = List.of(
                "Undo: Change the state of 5 claims",
                "Undo: Rate claim 1 Mostly true",
                "Undo: Change the state of claim 4",
                "Undo: Change the claimant of claim 3",
                "Undo: Change the statement of claim 2",
                "Undo: Rate claim 5 Unproven");
        for (String name : names) {
            takeBack(name);
        }
        assertTrue(verdict(5).isEmpty());
        List<String> sixBack = summary();

        reopen();
        assertEquals(sixBack, summary());
        takeBack("Undo: Rate claim 4 Misleading");
        takeBack("Undo: Rate claim 3 Mostly true");
        assertTrue(verdict(3).isEmpty());
        picture("15-taken-back");
        for (int step = 0; step < 8; step++) {
            long before = window.opened().revisionProperty().get();
            analyst.press(CONTROL, SHIFT, Z);
            analyst.sees(open -> open.revisionProperty().get() > before);
        }
        assertEquals(last, summary());
        assertEquals("Redo", analyst.menuItem("Redo"), "there is nothing more to bring back");
    }

    private void takeBack(String name) {
        AWindow.await(() -> analyst.menuItem("Undo").equals(name));
        long before = window.opened().revisionProperty().get();
        analyst.press(CONTROL, Z);
        analyst.sees(open -> open.revisionProperty().get() > before);
    }

    private void verify() {
        analyst.click("File");
        analyst.click("Verify the case");
        AWindow.await(() -> analyst.toast().startsWith("All is as recorded"));
    }

    private void exportAndReadBack() throws IOException {
        Path pdf = folder.resolve("reservoir.pdf");
        Path html = folder.resolve("reservoir.html");
        Path markdown = folder.resolve("reservoir.md");
        analyst.press(CONTROL, E);
        AWindow.await(() -> analyst.isShown("#export-formats"));
        picture("16-export");
        export(pdf);
        analyst.press(DOWN);
        export(html);
        analyst.press(DOWN);
        export(markdown);
        analyst.press(ESCAPE);
        AWindow.await(() -> analyst.isShown(".claims"));

        for (String report : Stream.of(Report.pdf(pdf), Report.html(html), Report.markdown(markdown))
                .toList()) {
            Report.says(report, Story.TITLE);
            for (Claim claim : window.opened().state().claims()) {
                Report.says(report, claim.statement());
                Report.says(report, verdict(claim.number()).orElseThrow().conclusion());
                Report.says(report, rating(claim.number()));
                quotes(claim.number()).forEach(quote -> Report.says(report, quote));
            }
            Report.says(report, "Yield survey 2024");
            Report.says(report, "Gardens are watered from the river");
        }
    }

    private void export(Path file) {
        window.answerWith(file);
        analyst.press(CONTROL, ENTER);
        AWindow.await(() -> analyst.toast().contains(file.getFileName().toString()) && Files.exists(file));
    }
}
