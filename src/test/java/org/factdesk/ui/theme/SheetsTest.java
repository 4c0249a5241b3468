package org.factdesk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours stand in two files and nowhere else, every name that is asked for exists, and no sheet asks for the network. */
class SheetsTest {
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern LITERAL = Pattern.compile("\\b(?:rgba?|hsba?|derive|ladder)\\(|gradient\\(");
    private static final Pattern SHADOW =
            Pattern.compile("dropshadow\\([^;]*|\\.main \\.key-cap \\{[^}]*}|\\.scrim \\{[^}]*}");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everySheetParsesWithoutAnError(Theme theme) throws IOException {
        for (String address : Themes.sheets(theme)) {
            int before = CssParser.errorsProperty().size();
            Stylesheet sheet = new CssParser().parse(new URL(address));
            assertFalse(sheet.getRules().isEmpty(), address);
            assertEquals(
                    List.of(),
                    CssParser.errorsProperty()
                            .subList(before, CssParser.errorsProperty().size()),
                    address);
        }
    }

    @Test
    void bothThemesDefineTheSameNames() {
        assertEquals(
                new TreeSet<>(Sheet.read("light.css").declarations().keySet()),
                new TreeSet<>(Sheet.read("dark.css").declarations().keySet()));
    }

    @Test
    void aThemeHoldsNothingButColours() {
        for (Theme theme : Theme.values()) {
            Sheet.read(theme.key() + ".css").declarations().forEach((name, value) -> {
                assertTrue(name.startsWith("-color-") || name.startsWith("-fd-"), name);
                assertTrue(value.matches("#[0-9A-F]{6}|rgba\\([\\d., ]+\\)"), name + ": " + value);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyNameThatIsUsedIsDefined(Theme theme) throws IOException {
        Set<String> defined = new HashSet<>(atlanta().declarations().keySet());
        Sheet.all(theme).forEach(sheet -> defined.addAll(sheet.declarations().keySet()));
        for (Sheet sheet : Sheet.all(theme)) {
            List<String> unknown = sheet.used().stream()
                    .filter(name -> !defined.contains(name))
                    .toList();
            assertEquals(List.of(), unknown, sheet.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourOfTheThemeIsUsed(Theme theme) throws IOException {
        Set<String> used = new HashSet<>(atlanta().used());
        Sheet.all(theme).forEach(sheet -> used.addAll(sheet.used()));
        Set<String> idle =
                new TreeSet<>(Sheet.read(theme.key() + ".css").declarations().keySet());
        idle.removeAll(used);
        assertEquals(Set.of(), idle);
    }

    @Test
    void rulesNameNoColour() {
        for (Sheet sheet :
                Sheet.all(Theme.LIGHT).subList(1, Sheet.all(Theme.LIGHT).size())) {
            assertFalse(HEX.matcher(sheet.text()).find(), sheet.name() + " names a colour");
            String rest = SHADOW.matcher(sheet.text()).replaceAll("");
            assertFalse(LITERAL.matcher(rest).find(), sheet.name() + " makes a colour");
        }
    }

    @Test
    void everySheetInTheFolderIsInstalledAndNoneNamesAnAddress() throws IOException {
        Set<String> installed = new TreeSet<>();
        for (Theme theme : Theme.values()) {
            Sheet.all(theme).forEach(sheet -> installed.add(sheet.name()));
        }
        Set<String> inFolder = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/factdesk/ui/theme"))) {
            for (Path file : files.toList()) {
                inFolder.add(file.getFileName().toString());
                String text = Files.readString(file);
                assertFalse(text.contains("//") || text.contains("url(") || text.contains("@import"), file.toString());
                assertTrue(text.lines().count() <= 400, file + " is too long");
            }
        }
        assertEquals(inFolder, installed);
    }

    private static Sheet atlanta() throws IOException {
        try (InputStream in = PrimerLight.class.getResourceAsStream("primer-light.css")) {
            return new Sheet("primer-light.css", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
