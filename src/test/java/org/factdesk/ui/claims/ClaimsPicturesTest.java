package org.factdesk.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws the sheet as it may come to look; the pictures lie under target/pictures. No sheet may complain. */
@ExtendWith(ApplicationExtension.class)
class ClaimsPicturesTest {
    @TempDir
    Path folder;

    private Stage stage;
    private ClaimsWindow window;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void theTableShowsInBothThemes(FxRobot robot) {
        try (CssWarnings warnings = new CssWarnings()) {
            open(robot, SampleClaims::write, 1440, 900);
            window.select(robot, 2);
            draw(robot, "claims-light");
            robot.interact(() -> window.themes.set(Theme.DARK));
            draw(robot, "claims-dark");
            assertEquals(List.of(), warnings.messages());
        }
    }

    @Test
    void aNarrowSheetKeepsStatementEvidenceAndRating(FxRobot robot) {
        open(robot, SampleClaims::write, 1024, 700);
        window.select(robot, 2);
        draw(robot, "claims-narrow");

        assertEquals(
                List.of("number", "statement", "evidence", "rating"),
                window.table().getVisibleLeafColumns().stream()
                        .map(column -> column.getId())
                        .toList());
    }

    @Test
    void anEmptySheetSaysHowToBegin(FxRobot robot) {
        open(robot, file -> {}, 1440, 900);
        draw(robot, "claims-empty");

        assertFalse(window.table().isVisible());
        assertTrue(robot.lookup("Type a claim").tryQuery().isPresent());
    }

    @Test
    void longWordsAndArabicKeepTheirPlaces(FxRobot robot) {
        open(robot, ClaimsPicturesTest::manyScripts, 1440, 900);
        window.select(robot, 2);
        draw(robot, "claims-scripts");
        robot.interact(() -> window.themes.set(Theme.DARK));
        draw(robot, "claims-scripts-dark");

        assertEquals(52, window.table().getFixedCellSize());
    }

    @Test
    void theNotesShowWithTheirQuotes(FxRobot robot) {
        open(robot, SampleClaims::write, 1440, 900);
        robot.interact(() -> window.commands.run(CommandId.SHOW_NOTES));
        draw(robot, "claims-notes");

        assertFalse(window.table().isVisible() && window.table().getParent().isVisible());
    }

    @Test
    void whatIsAskedAndEditedStandsAtItsCell(FxRobot robot) {
        open(robot, SampleClaims::write, 1440, 900);
        window.select(robot, 3);
        robot.interact(() -> window.commands.run(CommandId.EDIT_CLAIM));
        draw(robot, "claims-editor");
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
        robot.interact(() -> window.commands.run(CommandId.rate(5)));
        draw(robot, "claims-reason");
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
        robot.interact(() -> window.commands.run(CommandId.CLAIM_STATE));
        draw(robot, "claims-menu");
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
        robot.doubleClickOn(window.cell(4, ClaimColumn.RATING));
        draw(robot, "claims-rating-menu");
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
        window.select(robot, 3, 4, 5);
        draw(robot, "claims-bulk");
        robot.clickOn(".claims-filter").write("toll");
        robot.push(javafx.scene.input.KeyCode.ENTER);
        draw(robot, "claims-nomatch");

        assertFalse(window.table().isVisible());
    }

    private void open(FxRobot robot, Consumer<ACase> fill, double width, double height) {
        ACase file = ACase.in(folder);
        fill.accept(file);
        Preferences preferences = new Preferences();
        preferences.windowWidthProperty().set(width);
        preferences.windowHeightProperty().set(height);
        robot.interact(() -> window = new ClaimsWindow(stage, file, preferences));
        window.settle();
    }

    private void draw(FxRobot robot, String name) {
        window.settle();
        robot.interact(() -> Pictures.write(window.window.scene(), name));
    }

    private static void manyScripts(ACase file) {
        var article = file.article("Rindfleisch", "Ein Absatz.");
        SampleClaims.claim(
                file,
                article,
                "Das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz galt bis 2013 in ganz Mecklenburg-Vorpommern.",
                "Landwirtschaftsministerium Mecklenburg-Vorpommern",
                WorkState.NEEDS_SOURCE,
                Priority.HIGH);
        SampleClaims.claim(
                file,
                article,
                "يقلّص القسم الجديد في المستشفى متوسط الانتظار من أربع ساعات إلى ساعتين في كل أيام الأسبوع.",
                "ليلى منصور",
                WorkState.IN_PROGRESS,
                Priority.NORMAL);
        SampleClaims.claim(
                file,
                article,
                "بلغت كلفة المشروع 42 مليوناً، أي أقل من الميزانية.",
                "مجلس المدينة",
                WorkState.DROPPED,
                Priority.LOW);
        SampleClaims.claim(
                file,
                article,
                "The council said so, and said it again, and then the minutes of that meeting were lost, so that nobody can say today who said it first or whether anyone said it at all.",
                "The clerk of the council’s committee for the lake, the pier and the boats",
                WorkState.IN_REVIEW,
                Priority.NORMAL);
        SampleClaims.claim(file, article, "Short.", "", WorkState.DONE, Priority.NORMAL);
        SampleClaims.claim(file, article, "Another one to be checked.", "", WorkState.TO_CHECK, Priority.NORMAL);
    }
}
