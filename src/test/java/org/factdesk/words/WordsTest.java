package org.factdesk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.model.EditLabel;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every key used has words, and all words are used; in every language the same keys with the same arguments. */
class WordsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/factdesk/words");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*\\.?)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9.-]+)\"");
    private static final Set<String> FILE_ENDINGS =
            Set.of("json", "csv", "md", "html", "pdf", "txt", "css", "properties", "factcase", "sql", "xml");

    /** Names of meta tags of web pages that look like keys. */
    private static final Set<String> META_NAMES = Set.of("article.published", "article.updated");

    private final Map<String, String> english = read("");
    private final Set<String> used = usedKeys();

    @Test
    void everyKeyThatIsUsedHasWords() {
        Set<String> files = firstSegments(english.keySet());
        List<String> missing = used.stream()
                .filter(key -> !key.endsWith("."))
                .filter(key -> files.contains(segment(key)) && key.contains("."))
                .filter(key -> !META_NAMES.contains(key))
                .filter(key -> !FILE_ENDINGS.contains(key.substring(key.lastIndexOf('.') + 1)))
                .filter(key -> !english.containsKey(key))
                .toList();

        assertEquals(List.of(), missing, "add these lines to the words");
    }

    @Test
    void allWordsAreUsed() {
        List<String> unused =
                english.keySet().stream().filter(key -> !isUsed(key)).toList();

        assertEquals(List.of(), unused, "nothing in Java or FXML asks for these");
    }

    @Test
    void theSearchForKeysFindsMany() {
        assertTrue(used.stream().filter(english::containsKey).count() > 100, "found " + used.size());
    }

    @Test
    void aKeyStandsInTheFileItsFirstSegmentNames() throws IOException {
        for (Path file : textFiles("")) {
            String name = file.getFileName().toString().replace(".properties", "");
            assertEquals(Set.of(name), firstSegments(load(file).stringPropertyNames()), file.toString());
        }
    }

    @Test
    void aKeyStandsOnceInItsFile() throws IOException {
        for (Path file : textFiles("")) {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[a-z].*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertEquals(lines.size(), Set.copyOf(lines).size(), file.toString());
        }
    }

    @Test
    void everyTextIsAPatternWithoutPlainApostrophes() {
        english.forEach((key, text) -> {
            assertTrue(text.indexOf('\'') < 0, key + " has an apostrophe that quotes; write ’");
            new MessageFormat(text, Locale.ENGLISH);
        });
    }

    @Test
    void everyLanguageHasTheSameKeysWithTheSameArguments() {
        for (String language : languages()) {
            Map<String, String> other = read("_" + language);
            assertEquals(Set.of(), without(english.keySet(), other.keySet()), "these have no words in " + language);
            assertEquals(Set.of(), without(other.keySet(), english.keySet()), "these are only in " + language);
            other.forEach(
                    (key, text) -> assertEquals(arguments(english.get(key)), arguments(text), key + " in " + language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProblemHasTwoTexts(ProblemCode code) {
        Words words = new Words(Locale.ENGLISH);
        Problem problem = new Problem(code, "1", "2", "3");

        assertTrue(words.what(problem).endsWith("."), words.what(problem));
        assertTrue(words.todo(problem).endsWith("."), words.todo(problem));
    }

    @Test
    void argumentsKeptAsTextBecomeNumbersWhereThePatternCounts() {
        Words words = new Words(Locale.ENGLISH);
        EditLabel one = EditLabel.of("edit.claim.state", 1, 2024);
        EditLabel five = EditLabel.of("edit.claim.state", 5, 2024);

        assertEquals("Change the state of claim 2024", words.textOf(one.key(), one.arguments()));
        assertEquals("Change the state of 5 claims", words.textOf(five.key(), five.arguments()));
    }

    @Test
    void whatIsDamagedIsNamedAndAKindWithoutWordsStandsForItself() {
        Words words = new Words(Locale.ENGLISH);

        assertEquals(
                "The case a is damaged, and nothing in it was changed: the table claim.",
                words.what(new Problem(ProblemCode.CASE_DAMAGED, "a", "table claim")));
        assertTrue(words.what(new Problem(ProblemCode.CASE_DAMAGED, "a", "content 00ff"))
                .endsWith(": a file or text kept in it."));
        assertTrue(words.what(new Problem(ProblemCode.CASE_DAMAGED, "a", "later thing"))
                .endsWith(": later thing."));
    }

    @Test
    void aLabelThatANewerProgramWroteStandsForItself() {
        Words words = new Words(Locale.ENGLISH);

        assertEquals("edit.claim.later: 3, Ada", words.labelOf("edit.claim.later", List.of("3", "Ada")));
        assertEquals("edit.claim.state: many, 1", words.labelOf("edit.claim.state", List.of("many", "1")));
        assertEquals("later.thing", words.labelOf("later.thing", List.of()));
    }

    /** A key is asked for whole, or put together from a literal that ends in a dot and the key of an enum. */
    private boolean isUsed(String key) {
        if (used.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (used.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** Which arguments a pattern takes, and as what. */
    private static List<String> arguments(String pattern) {
        Format[] formats = new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex();
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        List<String> found = new ArrayList<>(numbers);
        Arrays.stream(formats)
                .map(format -> format == null ? "text" : format.getClass().getSimpleName())
                .forEach(found::add);
        return found;
    }

    private static Set<String> usedKeys() {
        Set<String> keys = new TreeSet<>();
        for (Path file : walk(JAVA, ".java")) {
            Matcher literals = LITERAL.matcher(text(file));
            while (literals.find()) {
                keys.add(literals.group(1));
            }
        }
        for (Path file : walk(RESOURCES, ".fxml")) {
            Matcher literals = IN_FXML.matcher(text(file));
            while (literals.find()) {
                keys.add(literals.group(1));
            }
        }
        return keys;
    }

    private static Map<String, String> read(String suffix) {
        Map<String, String> all = new TreeMap<>();
        for (Path file : textFiles(suffix)) {
            load(file).forEach((key, value) -> all.put((String) key, (String) value));
        }
        return new LinkedHashMap<>(all);
    }

    private static Set<String> languages() {
        Set<String> found = new TreeSet<>();
        for (Path file : walk(TEXTS, ".properties")) {
            Matcher matcher = Pattern.compile("_([a-z]{2})\\.properties$").matcher(file.toString());
            if (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<Path> textFiles(String suffix) {
        return walk(TEXTS, ".properties").stream()
                .filter(file -> file.getFileName().toString().matches("[a-z]+" + suffix + "\\.properties"))
                .toList();
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static Set<String> firstSegments(Set<String> keys) {
        Set<String> segments = new TreeSet<>();
        keys.forEach(key -> segments.add(segment(key)));
        return segments;
    }

    private static String segment(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static List<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
