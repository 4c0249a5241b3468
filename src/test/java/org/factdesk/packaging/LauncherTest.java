package org.factdesk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    private Path home;
    private Path java;

    @BeforeEach
    void packageIt() throws IOException {
        home = folder.toRealPath().resolve("a place with blanks");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("src/packaging/bin/factdesk"), home.resolve("bin/factdesk"));
        assertTrue(home.resolve("bin/factdesk").toFile().setExecutable(true));
        java = folder.resolve("java");
        Files.createDirectories(java.resolve("bin"));
        Path program = Files.writeString(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertTrue(program.toFile().setExecutable(true));
        release("17.0.15");
    }

    @Test
    void theArchiveIsGivenToTheJavaAndAtThePlaceThatItWasMadeFor() throws Exception {
        archiveFor("17.0.15 " + home);
        assertTrue(call().contains("-XX:SharedArchiveFile=" + home + "/lib/factdesk.jsa"));
    }

    @Test
    void anotherJavaOrAnotherPlaceGetsNoArchive() throws Exception {
        assertFalse(call().toString().contains("SharedArchiveFile"), "there is none");
        archiveFor("17.0.14 " + home);
        assertFalse(call().toString().contains("SharedArchiveFile"), "of another Java");
        archiveFor("17.0.15 /opt/factdesk");
        assertFalse(call().toString().contains("SharedArchiveFile"), "of another place");
    }

    @Test
    void theProgramGetsItsArgumentsAsTheyWereGiven() throws Exception {
        List<String> said = call("claim", "add", "a case.factcase", "--quote", "\"$HOME\" *");
        assertEquals(
                List.of("org.factdesk.app.Main", "claim", "add", "a case.factcase", "--quote", "\"$HOME\" *"),
                said.subList(said.indexOf("org.factdesk.app.Main"), said.size()));
    }

    @Test
    void anOldJavaIsRefusedInWordsThatSayWhatToDo() throws Exception {
        release("11.0.2");
        assertTrue(call().get(0).contains("Factdesk needs Java 17 or newer"));
    }

    private void release(String version) throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void archiveFor(String what) throws IOException {
        Files.writeString(home.resolve("lib/factdesk.jsa.for"), what + "\n");
    }

    private List<String> call(String... arguments) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(List.of(home.resolve("bin/factdesk").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().remove("FACTDESK_JAVA_OPTS");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
