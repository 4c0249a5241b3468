package org.factdesk.ui.cases;

import java.nio.file.Path;
import java.util.List;

/**
 * What is on the clipboard, in the forms that can be opened.
 *
 * @param files none when there are none
 * @param html as a browser puts it there, or empty
 * @param text or empty
 */
public record Clip(List<Path> files, String html, String text) {
    public Clip {
        files = List.copyOf(files);
    }
}
