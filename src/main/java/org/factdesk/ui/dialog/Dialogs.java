package org.factdesk.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.problem.Problem;

/** The ways in which the window asks and tells. All texts come in words. Called on the FX thread. */
public interface Dialogs {
    /** Shows what happened and what to do; stays until it is dismissed. */
    void problem(Problem problem);

    /**
     * Says that something was done, for a few seconds.
     *
     * @param action what a person can do about it, such as {@code Undo}, or empty
     * @param run what that does, may be null when there is no action
     */
    void done(String text, String action, Runnable run);

    /** Asks which of several things to do, and waits for nothing; to dismiss it is to do none of them. */
    void choose(String what, String hint, List<Choice> choices);

    /**
     * One of several things to do.
     *
     * @param stays whether the question stays when it was done, so that it can be done once more
     */
    record Choice(String button, Runnable run, boolean stays) {
        public Choice(String button, Runnable run) {
            this(button, run, false);
        }
    }

    /** Asks for one line of text; empty when the person thinks better of it. */
    Optional<String> ask(String title, String label, String present, String button);

    /**
     * Asks which files to open; none when the person thinks better of it.
     *
     * @param endings such as {@code *.factcase}; none for any file
     */
    List<Path> open(String title, String kind, List<String> endings, boolean many);

    /** Asks for a folder; empty when the person thinks better of it. */
    Optional<Path> folder(String title);

    /** Asks where to save; empty when the person thinks better of it. The ending is part of the name. */
    Optional<Path> save(String title, String kind, String ending, String suggestedName);
}
