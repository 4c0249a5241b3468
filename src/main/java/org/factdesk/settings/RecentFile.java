package org.factdesk.settings;

import java.time.Instant;
import java.util.Objects;

/**
 * A case that was opened before, as it stood when it was closed.
 *
 * @param file where it is, absolute
 * @param claims how many claims it had
 * @param done how many of them were done
 */
public record RecentFile(String file, String title, int claims, int done, Instant opened) {
    public RecentFile {
        Objects.requireNonNull(file);
        Objects.requireNonNull(title);
        Objects.requireNonNull(opened);
    }
}
