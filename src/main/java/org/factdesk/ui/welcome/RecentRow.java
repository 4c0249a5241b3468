package org.factdesk.ui.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.model.DateText;
import org.factdesk.model.PartialDate;
import org.factdesk.ui.session.RecentCase;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** One case opened before: its name and folder, how much of it is done, and when it was open. */
final class RecentRow extends HBox {
    private static final double BAR = 104;

    private final Words words;
    private final Clock clock;
    private final Label title = new Label();
    private final Label path = new Label();
    private final Label done = new Label();
    private final Region doneBar = new Region();
    private final VBox progress;
    private final Label when = new Label();
    private final Button locate;
    private final FontIcon icon = Icons.CASE.node();
    private RecentCase shown;

    RecentRow(Words words, Clock clock, Consumer<RecentCase> locateIt) {
        super(12);
        this.words = words;
        this.clock = clock;
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("recent-title");
        path.getStyleClass().add("recent-path");
        VBox name = new VBox(title, path);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        done.setMinWidth(Region.USE_PREF_SIZE);
        doneBar.getStyleClass().add("done");
        StackPane bar = new StackPane(doneBar);
        bar.getStyleClass().add("done-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(BAR);
        bar.setMinWidth(BAR);
        progress = new VBox(4, done, bar);
        progress.setAlignment(Pos.CENTER_RIGHT);
        when.getStyleClass().add("meta");
        when.setMinWidth(92);
        when.setAlignment(Pos.CENTER_RIGHT);
        locate = new Button(words.text("welcome.recent.locate-button"));
        locate.getStyleClass().addAll("outline", "sm");
        locate.setMinWidth(Region.USE_PREF_SIZE);
        locate.setOnAction(event -> locateIt.accept(shown));
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(icon, name, progress, locate, when);
    }

    void show(RecentCase known, boolean missing) {
        shown = known;
        title.setText(known.title());
        Path folder = known.file().getParent();
        path.setText(missing ? words.text("welcome.recent.missing") : String.valueOf(folder));
        done.setText(words.text("welcome.recent.done", known.claims(), known.done()));
        double part = known.claims() == 0 ? 0 : (double) known.done() / known.claims();
        doneBar.setMaxWidth(part * BAR);
        doneBar.setMinWidth(part * BAR);
        when.setText(day(known));
        (missing ? Icons.NEEDS_A_LOOK : Icons.CASE).show(icon);
        for (Region side : new Region[] {progress, locate}) {
            boolean visible = (side == locate) == missing;
            side.setVisible(visible);
            side.setManaged(visible);
        }
    }

    private String day(RecentCase known) {
        DateText dates = new DateText(words.locale());
        LocalDateTime opened = LocalDateTime.ofInstant(known.opened(), clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (opened.toLocalDate().equals(today)) {
            return words.text("welcome.recent.today", dates.time(known.opened(), clock.getZone()));
        }
        if (opened.toLocalDate().equals(today.minusDays(1))) {
            return words.text("welcome.recent.yesterday");
        }
        return dates.show(new PartialDate(opened.toLocalDate().toString()));
    }
}
