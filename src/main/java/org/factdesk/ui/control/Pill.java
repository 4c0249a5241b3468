package org.factdesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.factdesk.model.RatingRole;

/** A fact in a rounded box that does nothing when clicked: a rating, a strength. */
public final class Pill extends Label {
    private VerdictMark mark;

    /** @param graphic shown before the text; null for none */
    public Pill(String text, Node graphic) {
        super(text, graphic);
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
    }

    /** A rating as mark and word on its tint. */
    public static Pill verdict(RatingRole role, String word) {
        Pill pill = new Pill(word, null);
        pill.getStyleClass().add("verdict");
        pill.showVerdict(role, word);
        return pill;
    }

    /** Changes a pill made by {@link #verdict}. */
    public void showVerdict(RatingRole role, String word) {
        if (mark == null) {
            mark = new VerdictMark(role, VerdictMark.GUTTER);
            setGraphic(mark);
        }
        mark.setRole(role);
        Roles.scope(this, role);
        setText(word);
    }
}
