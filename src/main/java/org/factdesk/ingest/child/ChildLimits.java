package org.factdesk.ingest.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;

/**
 * How much a child may take.
 *
 * @param start until it says that it is there
 * @param reading for one file of usual size, counted while it is waited for
 * @param idle how long one is kept that has nothing to do
 */
public record ChildLimits(Duration start, Duration reading, Duration idle) {
    public static final ChildLimits USUAL =
            new ChildLimits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofMinutes(2));

    /** Files too large to be held have a second more for each of these. */
    private static final long SECOND_FOR = 32L << 20;

    /** The time for that input: a large archive takes longer to go through than any document. */
    Duration reading(Input input) {
        long size = input.file().map(ChildLimits::size).orElse(0L);
        boolean held = size <= (long) Inputs.LARGEST_MEGABYTES << 20;
        return held ? reading : reading.plusSeconds(size / SECOND_FOR);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }

    public ChildLimits withReading(Duration other) {
        return new ChildLimits(start, other, idle);
    }

    public ChildLimits withIdle(Duration other) {
        return new ChildLimits(start, reading, other);
    }
}
