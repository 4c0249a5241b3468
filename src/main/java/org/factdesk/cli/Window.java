package org.factdesk.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The way from the command line to the window. */
public interface Window {
    /**
     * Shows the window and returns when it is closed.
     *
     * @param file the case to open in it, or empty for the welcome page
     * @return false when there is no display to show it on; nothing was done then
     */
    boolean open(Optional<Path> file);
}
