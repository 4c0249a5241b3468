package org.factdesk.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.packaging.Launcher;
import org.junit.jupiter.api.Assertions;

/** Whole processes as work to be timed: the packaged program, small programs of the benchmarks, and others. */
final class Processes {
    private static final Path HOME = Path.of("target", "factdesk").toAbsolutePath();
    static final Path LIBRARIES = HOME.resolve("lib");
    private static final Path LAUNCHER = HOME.resolve("bin").resolve("factdesk");
    private static final Path BENCHMARKS = Path.of("target", "test-classes").toAbsolutePath();

    private final Path folder;
    private final Map<String, String> environment;

    /** @param environment beside the present one */
    Processes(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** The packaged program's Java, with its launcher's flags and archive of classes, for a class beside the program. */
    List<String> program(List<String> options, String moreLibraries, Class<?> main, String... arguments)
            throws IOException {
        Launcher launcher = new Launcher(HOME);
        List<String> all = new ArrayList<>(launcher.flags());
        all.add("-XX:SharedArchiveFile=" + LIBRARIES.resolve("factdesk.jsa"));
        all.addAll(options);
        return java(all, LIBRARIES + "/*" + File.pathSeparator + path(moreLibraries), main, arguments);
    }

    /** A small program of the benchmarks in a Java with the launcher's own flags, without the program's archive. */
    List<String> small(List<String> options, String moreLibraries, Class<?> main) throws IOException {
        List<String> all = new ArrayList<>(new Launcher(HOME).flags());
        all.addAll(options);
        return java(all, LIBRARIES + "/*" + File.pathSeparator + path(moreLibraries), main);
    }

    private static String path(String moreLibraries) {
        return moreLibraries.isEmpty() ? BENCHMARKS.toString() : BENCHMARKS + File.pathSeparator + moreLibraries;
    }

    private static List<String> java(List<String> options, String path, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", path, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static List<String> factdesk(String... arguments) {
        return Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(arguments))
                .toList();
    }

    /** A program on the path, if there is one of that name. */
    static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs it to its end and is content only with exit code 0. */
    void run(List<String> command) throws IOException, InterruptedException {
        finish(command, start(command));
    }

    /**
     * Runs it until it prints a line.
     *
     * @return milliseconds from its start to that line
     */
    double untilPrinted(String line, List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = start(command);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder said = new StringBuilder();
            for (String next = out.readLine(); next != null; next = out.readLine()) {
                if (next.equals(line)) {
                    double millis = (System.nanoTime() - begun) / 1e6;
                    process.waitFor();
                    return millis;
                }
                said.append(next).append('\n');
            }
            throw new AssertionError(command + " did not print " + line + " but:\n" + said);
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private static void finish(List<String> command, Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assertions.assertEquals(0, process.waitFor(), () -> command + " failed:\n" + said);
    }
}
