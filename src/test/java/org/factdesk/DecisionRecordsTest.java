package org.factdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decision records have one form, and the tests they lean on exist. */
class DecisionRecordsTest {
    private static final Path FOLDER = Path.of("src/docs/decisions");
    private static final List<String> HEADINGS =
            List.of("Context", "Drivers", "Outcome", "Consequences", "Confirmation");
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+Test)`");

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theNumbersAreUnique() throws IOException {
        List<String> numbers = records().stream()
                .map(record -> record.getFileName().toString().substring(0, 4))
                .toList();
        assertFalse(numbers.isEmpty());
        assertEquals(Set.copyOf(numbers).size(), numbers.size(), "numbers " + numbers);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasItsNumberAndItsFiveParts(Path record) throws IOException {
        String name = record.getFileName().toString();
        assertTrue(name.matches("\\d{4}-[a-z0-9-]+\\.md"), name);
        List<String> lines = Files.readAllLines(record);
        int number = Integer.parseInt(name.substring(0, 4));
        assertTrue(lines.get(0).startsWith("# " + number + ". "), lines.get(0));
        assertEquals(
                HEADINGS,
                lines.stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theTestsItNamesExist(Path record) throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> missing = TEST_NAME
                .matcher(Files.readString(record))
                .results()
                .map(match -> match.group(1))
                .filter(test -> !tests.contains(test))
                .toList();
        assertEquals(List.of(), missing);
    }
}
