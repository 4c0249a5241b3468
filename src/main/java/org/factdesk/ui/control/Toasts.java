package org.factdesk.ui.control;

import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A layer over a window that shows one notification at a time, at the bottom. It takes no mouse event outside the
 * notification. What it says must be true and done; problems that need an answer do not belong here.
 */
public final class Toasts extends StackPane {
    private static final Duration PLAIN = Duration.seconds(6);
    private static final Duration WITH_ACTION = Duration.seconds(10);
    private static final Duration SLIDE = Duration.millis(120);
    private static final double SLIDE_BY = 8;
    private static final double NARROW = 960;
    private static final double OVER_STATUS = 42;
    private static final double OVER_BUTTONS = 100;

    private final PauseTransition stay = new PauseTransition();
    private HBox shown;
    private boolean offering;
    private boolean stillness;

    public Toasts() {
        setPickOnBounds(false);
        // over the article, away from the buttons under the forms
        setAlignment(Pos.BOTTOM_LEFT);
        widthProperty().addListener((observed, before, now) -> place());
        place();
        stay.setOnFinished(event -> hide());
    }

    /** Where the panes become tabs, the forms reach under the notification: it then stands above their buttons. */
    private void place() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        setPadding(new Insets(0, 24, narrow ? OVER_BUTTONS : OVER_STATUS, 24));
    }

    /** Whether notifications come and go at once. */
    public void setReducedMotion(boolean reduced) {
        stillness = reduced;
    }

    public void show(String text) {
        show(text, null, null);
    }

    /** @param action the button's word, null for no button; @param run what it does, called after the toast went */
    public void show(String text, String action, Runnable run) {
        hide();
        HBox toast = new HBox(new Label(text));
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (action != null) {
            toast.getChildren().add(button(action, run));
        }
        stay.setDuration(action == null ? PLAIN : WITH_ACTION);
        toast.hoverProperty().addListener((observed, before, now) -> holdOrGo(toast));
        toast.focusWithinProperty().addListener((observed, before, now) -> holdOrGo(toast));
        shown = toast;
        offering = action != null;
        getChildren().add(toast);
        if (!stillness) {
            slideIn(toast);
        }
        stay.playFromStart();
    }

    /** Takes the notification away, if one is shown. */
    public void hide() {
        stay.stop();
        if (shown != null) {
            getChildren().remove(shown);
            shown = null;
        }
    }

    /** Takes the notification away if it has a button: what that would do is no longer what it says. */
    public void withdraw() {
        if (offering) {
            hide();
        }
    }

    public boolean isShowing() {
        return shown != null;
    }

    /** How long the present notification stays without being held; for tests and for reading aloud. */
    public Duration stays() {
        return stay.getDuration();
    }

    private Button button(String action, Runnable run) {
        Button button = new Button(action);
        button.getStyleClass().add("sm");
        button.setOnAction(event -> {
            hide();
            run.run();
        });
        return button;
    }

    private void holdOrGo(Node toast) {
        if (toast != shown) {
            return;
        }
        if (toast.isHover() || toast.isFocusWithin()) {
            stay.pause();
        } else {
            stay.play();
        }
    }

    private static void slideIn(Node toast) {
        TranslateTransition slide = new TranslateTransition(SLIDE, toast);
        slide.setFromY(SLIDE_BY);
        slide.setToY(0);
        FadeTransition fade = new FadeTransition(SLIDE, toast);
        fade.setFromValue(0);
        fade.setToValue(1);
        new ParallelTransition(slide, fade).play();
    }
}
