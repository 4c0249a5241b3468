package org.factdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ArchUnit cannot see: addresses in style sheets, FXML and other resources that something could load. */
class RemoteAddressTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern REMOTE = Pattern.compile(
            "(?i)(url\\(\\s*[\"']?|@import\\s+[\"']?|src\\s*=\\s*[\"']|href\\s*=\\s*[\"'])(https?:|ftp:|//)");

    @Test
    void noStyleSheetOrFormNamesARemoteAddress() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : loadable()) {
            if (REMOTE.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    void theSearchLooksAtEverySheet() throws IOException {
        assertTrue(loadable().size() >= 10, "found " + loadable().size());
    }

    @Test
    void theSearchKnowsARemoteAddressWhenItSeesOne() {
        assertTrue(REMOTE.matcher("@font-face { src: url('https://fonts.example/a.ttf') }")
                .find());
        assertTrue(REMOTE.matcher("@import \"//cdn.example/a.css\";").find());
        assertTrue(REMOTE.matcher("<Image href=\"http://example/a.png\"/>").find());
    }

    private static List<Path> loadable() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(css|fxml|svg)"))
                    .toList();
        }
    }
}
