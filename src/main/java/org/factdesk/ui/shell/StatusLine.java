package org.factdesk.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.factdesk.model.Claim;
import org.factdesk.model.DateText;
import org.factdesk.model.Source;
import org.factdesk.model.WorkState;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Running;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The line at the bottom: that the case is saved and where, what runs for longer than half a second, what there is. */
final class StatusLine extends HBox {
    private static final double LONGEST_NAME = 420;

    private final WindowContext context;
    private final ZoneId zone;
    private final Label saved = new Label();
    private final Label path = new Label();
    private final HBox busy = new HBox(8);
    private final Label claims = new Label();
    private final Label sources = new Label();
    private final Label offline = new Label();
    private Running shownTask;
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));

    StatusLine(WindowContext context, ZoneId zone) {
        this.context = context;
        this.zone = zone;
        getStyleClass().add("status-line");
        Words words = context.words();
        saved.setGraphic(Icons.DONE.node());
        path.setGraphic(Icons.CASE_PATH.node());
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMinWidth(60);
        offline.setGraphic(Icons.OFFLINE.node());
        offline.setText(words.text("shell.offline"));
        offline.setTooltip(new Tooltip(words.text("shell.offline.tip")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        busy.setVisible(false);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.managedProperty().bind(busy.visibleProperty());
        for (Label fixed : new Label[] {saved, claims, sources, offline}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().setAll(saved, path, gap, busy, claims, sources, offline);
        context.tasks().running().addListener((InvalidationListener) changed -> {
            if (context.tasks().running().isEmpty()) {
                patience.stop();
                busy.setVisible(false);
            } else {
                patience.play();
            }
        });
        patience.setOnFinished(event -> showBusy());
        showNoCase();
    }

    /** Follows a case from now on. */
    void show(OpenCase opened) {
        setCaseVisible(true);
        Path file = opened.file();
        path.setText(file.toString());
        path.setTooltip(new Tooltip(file.toString()));
        update(opened);
        opened.addListener(change -> update(opened));
    }

    void showNoCase() {
        setCaseVisible(false);
    }

    private void update(OpenCase opened) {
        Words words = context.words();
        DateText dates = new DateText(words.locale());
        Instant at = opened.savedProperty().get();
        saved.setText(words.text("shell.saved", dates.time(at, zone)));
        saved.setTooltip(new Tooltip(words.text("shell.saved", dates.show(at, zone))));
        long done = opened.state().claims().stream()
                .filter(claim -> claim.state() == WorkState.DONE)
                .count();
        claims.setText(
                words.text("shell.claims", opened.state().all(Claim.class).size(), done));
        sources.setText(
                words.text("shell.sources", opened.state().all(Source.class).size()));
    }

    private void showBusy() {
        Words words = context.words();
        context.tasks().running().stream()
                .filter(task -> !task.name().isEmpty() && !task.isCancelled())
                .findFirst()
                .ifPresentOrElse(task -> showBusy(words, task), () -> busy.setVisible(false));
    }

    /** One that is shown stays as it is, so that nobody clicks on a button that has just been replaced. */
    private void showBusy(Words words, Running task) {
        if (task == shownTask) {
            busy.setVisible(true);
            return;
        }
        shownTask = task;
        Label name = new Label();
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(LONGEST_NAME);
        name.textProperty().bind(task.nameProperty());
        busy.getChildren().setAll(name, bar(task));
        if (task.isCancellable()) {
            busy.getChildren().add(cancel(words, task));
        }
        busy.setVisible(true);
    }

    private static ProgressBar bar(Running task) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(90);
        bar.progressProperty().bind(task.partProperty());
        return bar;
    }

    private Button cancel(Words words, Running task) {
        Button cancel = new Button(words.text("dialog.cancel"));
        cancel.getStyleClass().addAll("quiet", "tiny");
        cancel.setOnAction(event -> {
            task.cancel();
            busy.setVisible(false);
        });
        return cancel;
    }

    private void setCaseVisible(boolean visible) {
        for (Label label : new Label[] {saved, path, claims, sources}) {
            label.setVisible(visible);
            label.setManaged(visible);
        }
    }
}
