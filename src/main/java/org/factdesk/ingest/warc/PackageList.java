package org.factdesk.ingest.warc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.Entry;
import org.factdesk.problem.Problem;

/** What a WACZ package says of itself: its files with their digests, and its pages with their titles. */
final class PackageList {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST = 16 << 20;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_PAGES = 100_000;

    private PackageList() {}

    /** A small file of the package; empty when it is missing, too large or unreadable. */
    static Optional<byte[]> small(Archive archive, String name) {
        Optional<Entry> entry = archive.find(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = archive.stream(entry.get())) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | Problem unreadable) {
            // Whoever asks tells it: the file is one that the package names.
            return Optional.empty();
        }
    }

    /** The digests, such as {@code sha256:…}, by name of file, as {@code datapackage.json} has them. */
    static Map<String, String> digests(byte[] datapackage) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (JsonNode resource : json(datapackage).path("resources")) {
            String path = resource.path("path").asText("");
            if (!path.isEmpty() && digests.size() < MOST_PAGES) {
                digests.put(path, resource.path("hash").asText(""));
            }
        }
        return digests;
    }

    /** The object, or one without fields when it is none. */
    static JsonNode json(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            return node == null ? JSON.createObjectNode() : node;
        } catch (IOException noJson) {
            return JSON.createObjectNode();
        }
    }

    /** Titles by address; the first list of pages counts before the second, the last title of an address before others. */
    static Map<String, String> titles(Archive archive) {
        Map<String, String> titles = new HashMap<>();
        for (String name : List.of("pages/extraPages.jsonl", "pages/pages.jsonl")) {
            small(archive, name).ifPresent(bytes -> read(bytes, titles));
        }
        return titles;
    }

    private static void read(byte[] bytes, Map<String, String> titles) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        text.lines()
                .filter(line -> line.length() <= LONGEST_LINE)
                .limit(MOST_PAGES)
                .forEach(line -> page(line, titles));
    }

    private static void page(String line, Map<String, String> titles) {
        try {
            JsonNode page = JSON.readTree(line);
            String url = page.path("url").asText("");
            if (!url.isEmpty()) {
                titles.put(url, page.path("title").asText("").strip());
            }
        } catch (JsonProcessingException noPage) {
            // A line that is no page names none.
            return;
        }
    }
}
