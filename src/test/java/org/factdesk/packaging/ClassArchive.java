package org.factdesk.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Gives a packaged program its archive of classes ({@code lib/factdesk.jsa}), from which Java starts it a quarter faster.
 * The program is started on the command line, with a window in memory, and as the process that reads foreign
 * files, and what it loads is written down. A
 * program without an archive works as well: where none can be made, that is said and the package is whole without it.
 */
public final class ClassArchive {
    private static final long SECONDS = 120;

    private final Launcher launcher;
    private final Path temporary;

    private ClassArchive(Path home, Path temporary) throws IOException {
        launcher = new Launcher(home);
        this.temporary = temporary;
    }

    /** @param arguments the packaged program's folder */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]).toRealPath();
        Path temporary = Files.createTempDirectory("factdesk-classes");
        try {
            new ClassArchive(home, temporary).make(home);
        } catch (IOException | InterruptedException | IllegalStateException failed) {
            System.out.println("No archive of classes, the program will start slower: " + failed.getMessage());
        } finally {
            delete(temporary);
        }
    }

    private void make(Path home) throws IOException, InterruptedException {
        Set<String> classes = new LinkedHashSet<>();
        Path written = temporary.resolve("sample");
        classes.addAll(loadedBy("", "org.factdesk.app.Main", "demo", "--out", written.toString()));
        List<String> sample = filesIn(written, ".factcase");
        classes.addAll(loadedBy(testPath(), CaseShown.class.getName(), "open", sample.get(0)));
        List<String> read = new ArrayList<>(List.of(FilesRead.class.getName()));
        read.addAll(filesIn(written, ".html", ".md", ".pdf"));
        classes.addAll(loadedBy(testPath(), read.toArray(String[]::new)));
        Path list = Files.write(temporary.resolve("all"), classes);
        Path archive = temporary.resolve("factdesk.jsa");
        run(command(
                List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive), ""));
        Files.copy(archive, home.resolve("lib/factdesk.jsa"), StandardCopyOption.REPLACE_EXISTING);
        // It fits this Java and this place only; with another one Java would do without any archive, its own included.
        Files.writeString(
                home.resolve("lib/factdesk.jsa.for"),
                System.getProperty("java.version") + " " + home + "\n",
                StandardCharsets.UTF_8);
    }

    private static List<String> filesIn(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> found = files.map(Path::toString)
                    .filter(file -> Stream.of(endings).anyMatch(file::endsWith))
                    .toList();
            if (found.size() < endings.length) {
                throw new IOException("the program wrote no sample to learn from");
            }
            return found;
        }
    }

    private static String testPath() {
        String classes = CaseShown.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return classes + java.io.File.pathSeparator + Monocle.jar();
    }

    private List<String> loadedBy(String morePath, String... program) throws IOException, InterruptedException {
        Path list = temporary.resolve("list-" + program[0]);
        List<String> options = new ArrayList<>(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list));
        if (!morePath.isEmpty()) {
            options.addAll(Monocle.OPTIONS);
        }
        run(command(options, morePath, program));
        return Files.readAllLines(list);
    }

    private List<String> command(List<String> options, String morePath, String... program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launcher.flags());
        command.addAll(options);
        String path = launcher.libraries() + java.io.File.separator + "*";
        command.addAll(List.of("-cp", morePath.isEmpty() ? path : path + java.io.File.pathSeparator + morePath));
        command.addAll(List.of(program));
        return command;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path said = temporary.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("FACTDESK_HOME", temporary.resolve("home").toString());
        builder.environment().put("DISPLAY", ":headless");
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Java did not end in " + SECONDS + " seconds");
        }
        if (process.exitValue() != 0) {
            List<String> lines = Files.readAllLines(said, StandardCharsets.ISO_8859_1);
            throw new IllegalStateException(String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - 5), lines.size())));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException kept) {
                    throw new UncheckedIOException(kept);
                }
            });
        }
    }
}
