package org.factdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, run as a process with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String TELLING = "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\n";

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void putTheScriptWhereThePathHasASpace() throws IOException {
        script = folder.toRealPath().resolve("my programs/factdesk/bin/factdesk");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("src/packaging/bin/factdesk"), script);
        makeExecutable(script);
    }

    @Test
    void startsTheProgramOfItsOwnFolderWithEveryArgumentAsItWas() throws Exception {
        Ran ran = run(script, java("17.0.9"), "claim", "two words", "*", "");
        Path lib = script.resolveSibling("../lib").normalize();
        assertEquals(0, ran.exit, ran.output);
        assertTrue(ran.lines().contains(lib.resolve("fx").toString()), ran.output);
        assertTrue(ran.lines().contains(lib + "/*"), ran.output);
        int main = ran.lines().indexOf("org.factdesk.app.Main");
        assertEquals(
                List.of("claim", "two words", "*", ""),
                ran.lines().subList(main + 1, ran.lines().size()));
    }

    @Test
    void findsItsFolderThroughLinks() throws Exception {
        Path near = Files.createSymbolicLink(script.resolveSibling("fd"), Path.of("factdesk"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);
        Ran ran = run(far, java("21"));
        assertTrue(
                ran.lines()
                        .contains(script.resolveSibling("../lib/fx").normalize().toString()),
                ran.output);
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        for (String version : List.of("1.8.0_292", "11.0.2", "16")) {
            Ran ran = run(script, java(version));
            assertEquals(1, ran.exit);
            assertTrue(ran.output.contains("is Java " + version + "; Factdesk needs Java 17 or newer"), ran.output);
        }
    }

    @Test
    void takesEveryNewerJava() throws Exception {
        for (String version : List.of("17", "17.0.15", "21-ea", "25.0.3")) {
            Ran ran = run(script, java(version));
            assertEquals(0, ran.exit, version + ": " + ran.output);
        }
    }

    @Test
    void asksTheJavaItselfWhereItHasNoReleaseFile() throws Exception {
        Path home = folder.resolve("plain java");
        write(home.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Ran ran = run(script, home);
        assertEquals(1, ran.exit);
        assertTrue(ran.output.contains("is Java 11.0.2;"), ran.output);
    }

    @Test
    void saysWhichJavaHomeHasNoJava() throws Exception {
        Ran ran = run(script, folder.resolve("gone"));
        assertEquals(1, ran.exit);
        assertTrue(ran.output.contains("JAVA_HOME is " + folder.resolve("gone")), ran.output);
    }

    @Test
    void saysWhenThereIsNoJavaAtAll() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head")) {
            write(tools.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        ProcessBuilder start = new ProcessBuilder("/bin/sh", script.toString());
        start.environment().remove("JAVA_HOME");
        start.environment().put("PATH", tools.toString());
        Ran ran = finish(start);
        assertEquals(1, ran.exit);
        assertTrue(ran.output.contains("no Java found"), ran.output);
    }

    @Test
    void givesTheArchiveOfClassesOnlyToTheJavaAndAtThePlaceItWasMadeFor() throws Exception {
        Path home = script.resolveSibling("..").normalize();
        String option = "-XX:SharedArchiveFile=" + home.resolve("lib/factdesk.jsa");
        assertFalse(run(script, java("17.0.15")).lines().contains(option), "there is none");
        for (String other : List.of("17.0.14 " + home, "17.0.15 /opt/factdesk")) {
            Files.createDirectories(home.resolve("lib"));
            Files.writeString(home.resolve("lib/factdesk.jsa.for"), other + "\n");
            assertFalse(run(script, java("17.0.15")).lines().contains(option), other);
        }
        Files.writeString(home.resolve("lib/factdesk.jsa.for"), "17.0.15 " + home + "\n");
        assertTrue(run(script, java("17.0.15")).lines().contains(option), "of this Java and place");
    }

    private Path java(String version) throws IOException {
        Path home = folder.resolve("java " + version);
        write(home.resolve("bin/java"), TELLING);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Ran run(Path program, Path javaHome, String... arguments) throws Exception {
        ProcessBuilder start = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList());
        start.environment().put("JAVA_HOME", javaHome.toString());
        start.environment().remove("FACTDESK_JAVA_OPTS");
        return finish(start);
    }

    private static Ran finish(ProcessBuilder start) throws Exception {
        Process process = start.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Ran(process.exitValue(), output);
    }

    private record Ran(int exit, String output) {
        List<String> lines() {
            List<String> all = List.of(output.split("\n", -1));
            return all.subList(0, all.size() - 1);
        }
    }
}
