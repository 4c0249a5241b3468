package org.factdesk.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.factdesk.model.TimeOrderedIds;

/**
 * What the program finds around itself, so that a test can give it others.
 *
 * @param system the system's name as Java tells it
 * @param home the user's home folder
 * @param folder what relative paths start from
 * @param clock the time, in the zone in which times are shown
 * @param out UTF-8, flushed by whoever writes
 * @param err UTF-8
 */
public record Surroundings(
        Map<String, String> environment,
        String system,
        Path home,
        Path folder,
        Clock clock,
        Supplier<UUID> ids,
        Locale locale,
        PrintStream out,
        PrintStream err) {
    /** The real ones of this process. */
    public static Surroundings real() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new Surroundings(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                Path.of(""),
                clock,
                new TimeOrderedIds(clock),
                Locale.getDefault(),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err));
    }

    /** Whatever the terminal's charset is said to be, what a script reads is UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 15), false, StandardCharsets.UTF_8);
    }

    /** Whether there is something to show a window on. Only Linux can lack it and say so beforehand. */
    boolean hasDisplay() {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
