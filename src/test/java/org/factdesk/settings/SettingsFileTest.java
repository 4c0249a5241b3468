package org.factdesk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final UUID INSTALLATION = UUID.fromString("7b1a2a10-0000-4000-8000-000000000001");

    @TempDir
    Path folder;

    private final List<Problem> told = new ArrayList<>();

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("factdesk"), UUID::randomUUID);
    }

    private static Settings some() {
        return new Settings(
                INSTALLATION,
                "Ada Lovelace",
                true,
                19,
                "wide",
                true,
                1200,
                800.5,
                true,
                0.4,
                0.6,
                List.of("priority", "claimant"),
                Map.of("statement", 320.0),
                "-rating,number",
                List.of(new RecentFile("/cases/é.factcase", "A case", 9, 3, Instant.parse("2026-03-04T10:15:30Z"))));
    }

    @Test
    void whatIsSavedIsLoadedAgain() {
        file().save(some());
        assertEquals(some(), file().load(told::add));
        assertEquals(List.of(), told);
    }

    @Test
    void theFirstRunKeepsItsInstallation() {
        Settings first = file().load(told::add);
        assertEquals(Settings.fresh(first.installation()), first);
        assertEquals(first, file().load(told::add));
        assertEquals(List.of(), told);
    }

    @Test
    void aRecentCaseWhosePathNoFileCanHaveIsPassedOver() throws IOException {
        write("{\"recentCases\": [{\"file\": \"a\\u0000b\", \"opened\": \"2026-03-04T10:15:30Z\"},"
                + " {\"file\": \"b.factcase\", \"opened\": \"2026-03-04T10:15:30Z\"}]}");

        List<RecentFile> recent = file().load(told::add).recentCases();

        assertEquals(
                List.of("b.factcase"), recent.stream().map(RecentFile::file).toList());
    }

    @Test
    void unknownKeysArePassedOverAndMissingOnesKeepTheirUsualValue() throws IOException {
        write("{\"version\": 7, \"installation\": \"" + INSTALLATION
                + "\", \"name\": \"Ada\", \"colour\": {\"a\": [1]}}");
        Settings usual = Settings.fresh(INSTALLATION);
        Settings read = file().load(told::add);
        assertEquals("Ada", read.name());
        assertEquals(usual.windowWidth(), read.windowWidth());
        assertEquals(List.of(), told);
    }

    @Test
    void valuesOutOfRangeOrOfAnotherKindDoNoHarm() throws IOException {
        write(
                "{\"installation\": \"no id\", \"textSize\": 400, \"lineWidth\": \"endless\", \"window\": {\"width\": -3, \"height\": \"tall\"},"
                        + " \"hiddenColumns\": {}, \"columnWidths\": {\"a\": \"wide\"}, \"recentCases\": [7, {\"file\": \"\"}]}");
        Settings read = file().load(told::add);
        assertEquals(28, read.textSize());
        assertEquals("normal", read.lineWidth());
        assertEquals(640, read.windowWidth());
        assertEquals(900, read.windowHeight());
        assertEquals(List.of(), read.recentCases());
        assertEquals(Map.of(), read.columnWidths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"name\": \"Ada\"", "\u0000\u0001binary", "name: Ada"})
    void anUnreadableFileIsKeptAsideAndTold(String broken) throws IOException {
        write(broken);
        Settings read = file().load(told::add);
        assertEquals(Settings.fresh(read.installation()), read);
        assertEquals(ProblemCode.SETTINGS_UNREADABLE, told.get(0).code());
        Path aside = Path.of(told.get(0).arguments().get(1));
        assertEquals(broken, Files.readString(aside));
        assertEquals(read, file().load(told::add));
        assertEquals(1, told.size());
    }

    @Test
    void aSecondUnreadableFileDoesNotReplaceTheFirst() throws IOException {
        write("one");
        file().load(told::add);
        write("two");
        file().load(told::add);
        assertNotEquals(told.get(0).arguments().get(1), told.get(1).arguments().get(1));
        assertEquals("one", Files.readString(Path.of(told.get(0).arguments().get(1))));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndTheWorkGoesOn() throws IOException {
        Files.writeString(folder.resolve("factdesk"), "a file where the folder should be");
        Settings read = file().load(told::add);
        assertEquals(17, read.textSize());
        assertFalse(told.isEmpty());
        assertThrows(Problem.class, () -> file().save(some()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanReadThemAndNothingIsLeftBeside() throws IOException {
        file().save(some());
        file().save(some());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().file())));
        try (Stream<Path> files = Files.list(folder.resolve("factdesk"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void eachSystemHasItsFolderAndTheUserTheLastWord() {
        Path home = folder.toAbsolutePath();
        assertEquals(home.resolve(".config/factdesk"), SettingsFolder.find(Map.of(), "Linux", home));
        assertEquals(
                home.resolve("x/factdesk"),
                SettingsFolder.find(Map.of("XDG_CONFIG_HOME", home.resolve("x").toString()), "Linux", home));
        assertEquals(
                home.resolve(".config/factdesk"),
                SettingsFolder.find(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", home));
        assertEquals(
                home.resolve("Library/Application Support/Factdesk"), SettingsFolder.find(Map.of(), "Mac OS X", home));
        assertEquals(home.resolve("AppData/Roaming/Factdesk"), SettingsFolder.find(Map.of(), "Windows 11", home));
        assertTrue(SettingsFolder.find(Map.of("FACTDESK_HOME", home + "/mine"), "Linux", home)
                .endsWith("mine"));
    }

    private void write(String json) throws IOException {
        Files.createDirectories(folder.resolve("factdesk"));
        Files.writeString(file().file(), json);
    }
}
