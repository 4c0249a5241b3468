package org.factdesk.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.util.Duration;
import org.factdesk.problem.Problem;
import org.factdesk.settings.RecentFile;
import org.factdesk.settings.Settings;
import org.factdesk.settings.SettingsFile;
import org.factdesk.ui.session.LineWidth;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.RecentCase;
import org.factdesk.ui.task.Lane;
import org.factdesk.ui.task.Tasks;

/** The window's live preferences over the settings on disk: what changes is saved a second after the last change. */
final class StoredPreferences {
    private final SettingsFile file;
    private final Settings first;
    private final Preferences preferences = new Preferences();
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private volatile String analyst;

    StoredPreferences(SettingsFile file, Settings settings) {
        this.file = file;
        this.first = settings;
        preferences.nameProperty().set(settings.name());
        preferences.darkProperty().set(settings.dark());
        preferences.textSizeProperty().set(settings.textSize());
        preferences.lineWidthProperty().set(LineWidth.of(settings.lineWidth()));
        preferences.sansProperty().set(settings.sans());
        preferences.windowWidthProperty().set(settings.windowWidth());
        preferences.windowHeightProperty().set(settings.windowHeight());
        preferences.maximizedProperty().set(settings.maximized());
        preferences.acrossDividerProperty().set(settings.acrossDivider());
        preferences.downDividerProperty().set(settings.downDivider());
        preferences.hiddenColumns().addAll(settings.hiddenColumns());
        preferences.columnWidths().putAll(settings.columnWidths());
        preferences.claimsOrderProperty().set(settings.claimsOrder());
        settings.recentCases()
                .forEach(recent -> preferences
                        .recentCases()
                        .add(new RecentCase(
                                Path.of(recent.file()),
                                recent.title(),
                                recent.claims(),
                                recent.done(),
                                recent.opened())));
        analyst = settings.name();
        preferences.nameProperty().addListener((observed, before, now) -> analyst = now);
    }

    Preferences preferences() {
        return preferences;
    }

    /** The analyst's name as given last, empty until it is; may be asked for on any thread. */
    String analyst() {
        return analyst;
    }

    /** Saves every change from now on. */
    void follow(Tasks tasks, Consumer<Problem> failed) {
        pause.setOnFinished(event -> {
            Settings now = snapshot();
            tasks.run(
                    Lane.POOL,
                    "",
                    progress -> {
                        file.save(now);
                        return now;
                    },
                    saved -> {},
                    failed);
        });
        InvalidationListener changed = observed -> pause.playFromStart();
        for (Observable each : List.<Observable>of(
                preferences.nameProperty(),
                preferences.darkProperty(),
                preferences.textSizeProperty(),
                preferences.lineWidthProperty(),
                preferences.sansProperty(),
                preferences.windowWidthProperty(),
                preferences.windowHeightProperty(),
                preferences.maximizedProperty(),
                preferences.acrossDividerProperty(),
                preferences.downDividerProperty(),
                preferences.hiddenColumns(),
                preferences.columnWidths(),
                preferences.claimsOrderProperty(),
                preferences.recentCases())) {
            each.addListener(changed);
        }
    }

    /** Saves at once: the window is closing. */
    void save(Consumer<Problem> failed) {
        pause.stop();
        try {
            file.save(snapshot());
        } catch (Problem problem) {
            failed.accept(problem);
        }
    }

    private Settings snapshot() {
        return new Settings(
                first.installation(),
                preferences.nameProperty().get(),
                preferences.darkProperty().get(),
                preferences.textSizeProperty().get(),
                preferences.lineWidthProperty().get().key(),
                preferences.sansProperty().get(),
                preferences.windowWidthProperty().get(),
                preferences.windowHeightProperty().get(),
                preferences.maximizedProperty().get(),
                preferences.acrossDividerProperty().get(),
                preferences.downDividerProperty().get(),
                List.copyOf(preferences.hiddenColumns()),
                new LinkedHashMap<>(preferences.columnWidths()),
                preferences.claimsOrderProperty().get(),
                preferences.recentCases().stream()
                        .map(recent -> new RecentFile(
                                recent.file().toString(),
                                recent.title(),
                                recent.claims(),
                                recent.done(),
                                recent.opened()))
                        .toList());
    }
}
