package org.factdesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Passage;
import org.factdesk.model.Verdict;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.theme.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The window that one job is done in, and what the case in it says. */
abstract class JobWindow {
    @TempDir
    Path folder;

    FxRobot robot;
    AWindow window;
    Analyst analyst;
    Path caseFile;

    void show(Stage stage) {
        caseFile = folder.resolve("reservoir.factcase");
        window = new AWindow(folder);
        window.show(stage, Optional.empty());
        size(stage, 1440, 900);
    }

    @AfterEach
    void closeWindow() {
        close();
    }

    void sitDown(FxRobot hands) {
        robot = hands;
        analyst = new Analyst(hands, window);
    }

    void reopen() {
        close();
        robot.interact(() -> {
            window = new AWindow(folder);
            Stage stage = new Stage();
            window.show(stage, Optional.of(caseFile));
            size(stage, 1440, 900);
        });
        analyst.turnTo(window);
        analyst.sees(open -> true);
        AWindow.await(() -> analyst.isShown(".claims"));
    }

    void close() {
        robot.interact(() -> {
            if (!window.isClosed()) {
                window.close();
            }
        });
        AWindow.await(window::isClosed);
    }

    /** All that the claims table and the claims' panel say, in words. */
    List<String> summary() {
        OpenCase open = window.opened();
        return open.state().claims().stream()
                .map(claim -> claim + " " + open.state().verdictOf(claim.id()) + " "
                        + open.state().evidenceOf(claim.id()))
                .toList();
    }

    Claim claim(int number) {
        return window.opened().state().claim(number).orElseThrow();
    }

    List<String> quotes(int number) {
        return window.opened().state().passagesOf(claim(number)).stream()
                .map(Passage::exact)
                .toList();
    }

    List<Evidence> evidence(int number) {
        return window.opened().state().evidenceOf(claim(number).id());
    }

    Optional<Verdict> verdict(int number) {
        return window.opened().state().verdictOf(claim(number).id());
    }

    String rating(int number) {
        return window.opened()
                .state()
                .ratingOf(claim(number).id())
                .orElseThrow()
                .label();
    }

    String coverage() {
        return analyst.words(".coverage-text");
    }

    void picture(String stage) {
        robot.interact(() -> Pictures.write(window.scene(), "job-" + stage));
    }

    private static void size(Stage stage, double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
