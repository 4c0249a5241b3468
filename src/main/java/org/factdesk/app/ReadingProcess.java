package org.factdesk.app;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.ingest.Readers;

/** How the process is started that foreign files are read in: the same Java and the same classes, with limits. */
public final class ReadingProcess {
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    private ReadingProcess() {}

    public static ProcessBuilder builder() {
        return builder(ReadingChild.class);
    }

    /** @param main another one in a test */
    public static ProcessBuilder builder(Class<?> main) {
        List<Path> places = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place).toAbsolutePath())
                .toList();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(limits());
        command.addAll(quickStart());
        command.addAll(deaf());
        archive().ifPresent(command::add);
        command.add("-cp");
        command.add(places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // These could undo the limits, and a crash leaves its trace where nobody has to clear it away.
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(builder.environment()::remove);
        builder.directory(new File(System.getProperty("java.io.tmpdir")));
        return builder;
    }

    /** What that process reads with. */
    public static Readers readers() {
        return Formats.readers();
    }

    private static List<String> limits() {
        return List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-Xmx512m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage");
    }

    /** As the launcher has them; standard output is the answers' alone. */
    private static List<String> quickStart() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true");
    }

    /** No name is looked up, and XML has nothing beside itself, whatever a library is talked into. */
    private static List<String> deaf() {
        return List.of(
                "-Djdk.net.hosts.file=" + Path.of(System.getProperty("java.home"), "lib", "no-hosts"),
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=");
    }

    /** The archive of classes that this program was started with, where the system tells: it fits the child as well. */
    private static Optional<String> archive() {
        return ProcessHandle.current().info().arguments().stream()
                .flatMap(Stream::of)
                .filter(argument -> argument.startsWith(ARCHIVE))
                .findFirst();
    }
}
