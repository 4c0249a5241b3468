package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.factdesk.testing.ACase;
import org.factdesk.text.Scripts;
import org.factdesk.text.Span;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Theme;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writes pictures of the article in eight scripts to target/pictures, for looking at. */
@ExtendWith(ApplicationExtension.class)
class ScriptsLookTest {
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

    @ParameterizedTest
    @EnumSource
    void anArticleOfEachScriptIsCalmInBothThemes(Scripts8 script, FxRobot robot) throws Exception {
        aCase = ACase.in(folder);
        Desk desk = aCase.desk();
        UUID version = script.sample().into(desk, script.title, script.language).head();
        String text = desk.body(version).text();
        claim(
                desk,
                version,
                text.indexOf(script.paragraphs.get(0)),
                script.paragraphs.get(0).length() / 2,
                "mostly-true");
        int second = text.indexOf(script.paragraphs.get(1));
        claim(desk, version, second + 10, script.paragraphs.get(1).length() / 2, "false");
        PaneStage[] shown = new PaneStage[1];
        robot.interact(() -> shown[0] = new PaneStage(stage, aCase, 578, 700));
        robot.interact(() -> shown[0].open
                .chosenClaimProperty()
                .set(shown[0].open.state().claim(2).orElseThrow().id()));
        try (CssWarnings warnings = new CssWarnings()) {
            String name = "script-" + script.language;
            shown[0].picture(name + "-light");
            robot.interact(() -> shown[0].themes.set(Theme.DARK));
            assertTrue(Files.size(shown[0].picture(name + "-dark")) > 10_000);
            assertEquals(List.of(), warnings.messages());
        }
        robot.interact(() -> {
            String words = shown[0].reader().model().text().text(1);
            BlockView view = shown[0].view(1).orElseThrow();
            for (int i = 0; i < words.length(); i++) {
                if (standsAlone(words.charAt(i))) {
                    assertHit(view, i);
                }
            }
            shown[0].pane.close();
        });
    }

    /** Chinese characters, kana, Hebrew letters and digits: no sign belongs to them, and they join no other. */
    private static boolean standsAlone(char c) {
        return Character.isIdeographic(c) || Character.isDigit(c) || Scripts.isKana(c) || c >= 0x5D0 && c <= 0x5EA;
    }

    /** A character that is no part of another is hit on both of its halves. */
    private static void assertHit(BlockView view, int at) {
        Bounds box = view.firstLineInScene(at, at + 1);
        double near = box.getWidth() * 0.3;
        List<Integer> hits = List.of(
                view.hit(new Point2D(box.getMinX() + near, box.getCenterY())),
                view.hit(new Point2D(box.getMaxX() - near, box.getCenterY())));
        assertTrue(hits.contains(at) && hits.contains(at + 1), at + ": " + hits);
    }

    private void claim(Desk desk, UUID version, int start, int length, String rating) {
        Place place = new Place(version, new Span(start, start + length));
        aCase.verdict(new AddClaim(desk).add(ClaimDraft.at(place)), rating, "");
    }
}
