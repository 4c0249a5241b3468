package org.factdesk.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Preferences;
import org.factdesk.workbench.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Finding, ordering and choosing claims in the window. */
@ExtendWith(ApplicationExtension.class)
class ClaimsListTest {
    @TempDir
    static Path folder;

    private static int files;

    private final Preferences preferences = new Preferences();
    private Stage stage;
    private ClaimsWindow window;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        ACase file = ACase.at(folder.resolve(files++ + ".factcase"));
        SampleClaims.write(file);
        window = new ClaimsWindow(stage, file, preferences);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void typingFiltersAndTheChosenClaimComesBackWithTheOthers(FxRobot robot) throws Exception {
        window.select(robot, 7);
        robot.interact(() -> window.commands.run(CommandId.FILTER_CLAIMS));
        robot.write("pier");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.shown().equals(List.of(3, 4)));
        assertNull(window.table().getSelectionModel().getSelectedItem());
        assertEquals(
                window.openCase.state().claim(7).orElseThrow().id(),
                window.openCase.chosenClaimProperty().get());

        robot.push(KeyCode.ESCAPE);
        assertEquals(9, window.shown().size());
        assertEquals(7, selected());
    }

    @Test
    void aChipShowsOneState(FxRobot robot) {
        robot.clickOn("Done");
        assertEquals(List.of(3, 4, 7), window.shown());

        robot.clickOn("All");
        assertEquals(9, window.shown().size());
    }

    @Test
    void aClickOnAHeadSortsAndKeepsTheChosenClaimInView(FxRobot robot) {
        window.select(robot, 9);
        robot.clickOn(".column-header.col-rating");
        assertEquals(List.of(7, 3, 2, 1, 4, 8, 6, 5, 9), window.shown());
        assertEquals(9, selected());
        robot.clickOn(".column-header.col-rating");
        assertEquals(List.of(5, 9, 6, 8, 4, 1, 2, 3, 7), window.shown());
        assertEquals(9, selected());
        assertEquals("-rating", preferences.claimsOrderProperty().get());
    }

    @Test
    void hiddenColumnsWidthsAndOrderAreThereInTheNextWindow(FxRobot robot) {
        robot.clickOn("#claims-columns");
        assertTrue(robot.lookup("Passages").tryQuery().isPresent());
        robot.clickOn("Passages");
        robot.interact(() -> {
            column("claimant").setPrefWidth(150);
            window.table().getSortOrder().setAll(List.of(column("state")));
        });
        assertEquals(Set.of("passages"), Set.copyOf(preferences.hiddenColumns()));
        assertEquals(150, preferences.columnWidths().get("claimant"));

        robot.interact(() -> window = new ClaimsWindow(stage, again(), preferences));
        assertFalse(column("passages").isVisible());
        assertEquals(150, column("claimant").getWidth());
        assertEquals(List.of(5, 9, 2, 6, 1, 8, 3, 4, 7), window.shown());
    }

    @Test
    void stepsMoveInTheOrderShownAndTheTableFollowsTheChosenClaim(FxRobot robot) {
        window.select(robot, 8);
        robot.push(KeyCode.J);
        window.settle();
        assertEquals(9, selected());
        robot.push(KeyCode.K);
        robot.push(KeyCode.K);
        window.settle();
        assertEquals(7, selected());

        robot.interact(() -> window.openCase
                .chosenClaimProperty()
                .set(window.openCase.state().claim(2).orElseThrow().id()));
        assertEquals(2, selected());
    }

    @Test
    void enterOnANoteShowsItsPassage(FxRobot robot) {
        List<Place> revealed = new ArrayList<>();
        robot.interact(() -> {
            window.openCase.addRevealer(revealed::add);
            window.commands.run(CommandId.SHOW_NOTES);
        });
        robot.push(KeyCode.ENTER);

        assertEquals(1, revealed.size());
    }

    @Test
    void commandsAreGoneWithTheSheet(FxRobot robot) {
        window.select(robot, 2);
        assertTrue(window.commands.enabledProperty(CommandId.EDIT_CLAIM).get());
        assertTrue(window.commands.enabledProperty(CommandId.UNRATE).get());

        robot.interact(() -> window.window.showWelcome(new Region()));
        assertFalse(window.commands.enabledProperty(CommandId.EDIT_CLAIM).get());
        assertFalse(window.commands.enabledProperty(CommandId.UNRATE).get());
    }

    @Test
    void theRowTellsWhatANarrowSheetHides(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1000));
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(window.cell(2, ClaimColumn.STATEMENT));
        WaitForAsyncUtils.waitForFxEvents();
        TableRow<?> row = (TableRow<?>) window.cell(2, ClaimColumn.STATEMENT).getParent();

        assertEquals(
                "Claimant: Ida Falk\nPassages: 2\nState: In progress\nPriority: High",
                row.getTooltip().getText());
    }

    private ACase again() {
        ACase file = ACase.at(folder.resolve(files++ + ".factcase"));
        SampleClaims.write(file);
        return file;
    }

    private TableColumn<ClaimRow, ?> column(String key) {
        TableView<ClaimRow> table = window.table();
        return table.getColumns().stream()
                .filter(column -> column.getId().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private int selected() {
        return window.table().getSelectionModel().getSelectedItem().claim().number();
    }
}
