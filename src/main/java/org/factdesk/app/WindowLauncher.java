package org.factdesk.app;

import java.nio.file.Path;
import java.util.Optional;

/** Starts the window: the one door between {@link Main}, which knows no toolkit, and the class that does. */
public interface WindowLauncher {
    /**
     * Shows the window and returns when it is closed.
     *
     * @param file the case to open in it, or empty for the welcome page
     * @return false when the toolkit found no display after all; nothing was done then
     */
    boolean launch(Program program, Optional<Path> file);
}
