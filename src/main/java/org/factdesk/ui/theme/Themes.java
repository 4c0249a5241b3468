package org.factdesk.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/**
 * Puts the look on scenes and changes it for all open windows at once. One for the whole program, on the FX thread.
 *
 * <p>AtlantaFX's light sheet stays the user agent sheet in both themes: our sheets set every colour it asks for, and
 * changing only them takes half the time.
 */
public final class Themes {
    private static final List<String> RULES = List.of(
            "modena-shim.css",
            "base.css",
            "controls.css",
            "fields.css",
            "table.css",
            "article.css",
            "panel.css",
            "welcome.css");

    private Theme theme;

    public Themes(Theme first) {
        theme = Objects.requireNonNull(first, "first");
    }

    /**
     * Gives the scene of a stage our look. Pop-ups with an owner take it from the owner; every further stage and
     * every scene made for measuring needs this call.
     */
    public void install(Scene scene) {
        setBase();
        scene.getStylesheets().setAll(sheets(theme));
    }

    /** Sets the sheet below ours. Best before the first control is made, which would else load JavaFX's own in vain. */
    public static void setBase() {
        String base = new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    /** Changes the look of every open window. Pop-ups are hidden first: they would look up colours half-changed. */
    public void set(Theme next) {
        Objects.requireNonNull(next, "next");
        if (next == theme) {
            return;
        }
        hidePopups();
        theme = next;
        List<String> sheets = sheets(next);
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null) {
                window.getScene().getStylesheets().setAll(sheets);
            }
        }
    }

    private static void hidePopups() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopOver popOver) {
                popOver.hide(Duration.ZERO);
            } else if (window instanceof PopupWindow) {
                window.hide();
            }
        }
    }

    public Theme get() {
        return theme;
    }

    /** The author sheets of a theme as addresses, colours first. */
    public static List<String> sheets(Theme theme) {
        return Stream.concat(Stream.of(theme.key() + ".css"), RULES.stream())
                .map(Themes::address)
                .toList();
    }

    private static String address(String file) {
        URL url = Themes.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException("Missing from the program: " + file);
        }
        return url.toExternalForm();
    }
}
