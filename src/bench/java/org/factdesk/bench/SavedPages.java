package org.factdesk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Pages of others that are measured with and never shipped: folders of {@code NAME.html.gz} with a JSON file that says
 * what is right. They are looked for in the folder of the system property {@value #PROPERTY}, else in
 * {@code ../shared/data}.
 */
record SavedPages(Map<String, byte[]> pages, JsonNode right) {
    static final String PROPERTY = "factdesk.data";
    private static final String ENDING = ".html.gz";

    /** Empty where there is no such folder. */
    static Optional<SavedPages> in(String folder, String rightFile) throws IOException {
        Path home = Path.of(System.getProperty(PROPERTY, "../shared/data")).resolve(folder);
        if (Files.notExists(home.resolve(rightFile))) {
            return Optional.empty();
        }
        Map<String, byte[]> pages = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(ENDING, "");
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.put(name, in.readAllBytes());
                }
            }
        }
        JsonNode right =
                JsonMapper.builder().build().readTree(home.resolve(rightFile).toFile());
        return Optional.of(new SavedPages(pages, right));
    }
}
