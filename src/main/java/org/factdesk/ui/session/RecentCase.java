package org.factdesk.ui.session;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A case that was opened before, as it stood when it was closed.
 *
 * @param claims how many claims it had
 * @param done how many of them were done
 */
public record RecentCase(Path file, String title, int claims, int done, Instant opened) {}
