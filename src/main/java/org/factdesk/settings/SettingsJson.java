package org.factdesk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** The exact shape of the settings file. Keys it does not know are passed over, keys it misses keep their usual value. */
final class SettingsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SettingsJson() {}

    /** @throws IOException when the bytes are no JSON object */
    static Settings read(byte[] bytes, Supplier<UUID> newInstallation) throws IOException {
        JsonNode root = MAPPER.readTree(bytes);
        if (root == null || !root.isObject()) {
            throw new IOException("no JSON object");
        }
        Settings usual = Settings.fresh(installation(root, newInstallation));
        JsonNode window = root.path("window");
        return new Settings(
                usual.installation(),
                root.path("name").asText(usual.name()),
                root.path("dark").asBoolean(usual.dark()),
                root.path("textSize").asInt(usual.textSize()),
                window.path("width").asDouble(usual.windowWidth()),
                window.path("height").asDouble(usual.windowHeight()),
                window.path("maximized").asBoolean(usual.maximized()),
                window.path("acrossDivider").asDouble(usual.acrossDivider()),
                window.path("downDivider").asDouble(usual.downDivider()),
                texts(root.path("hiddenColumns")),
                widths(root.path("columnWidths")),
                root.path("claimsOrder").asText(usual.claimsOrder()),
                recent(root.path("recentCases")));
    }

    static byte[] write(Settings settings) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", Settings.VERSION);
        root.put("installation", settings.installation().toString());
        root.put("name", settings.name());
        root.put("dark", settings.dark());
        root.put("textSize", settings.textSize());
        ObjectNode window = root.putObject("window");
        window.put("width", settings.windowWidth());
        window.put("height", settings.windowHeight());
        window.put("maximized", settings.maximized());
        window.put("acrossDivider", settings.acrossDivider());
        window.put("downDivider", settings.downDivider());
        settings.hiddenColumns().forEach(root.putArray("hiddenColumns")::add);
        ObjectNode widths = root.putObject("columnWidths");
        new TreeMap<>(settings.columnWidths()).forEach(widths::put);
        root.put("claimsOrder", settings.claimsOrder());
        ArrayNode recent = root.putArray("recentCases");
        settings.recentCases()
                .forEach(file -> recent.addObject()
                        .put("file", file.file())
                        .put("title", file.title())
                        .put("claims", file.claims())
                        .put("done", file.done())
                        .put("opened", file.opened().toString()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static UUID installation(JsonNode root, Supplier<UUID> newInstallation) {
        try {
            return UUID.fromString(root.path("installation").asText());
        } catch (IllegalArgumentException none) {
            return newInstallation.get();
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static Map<String, Double> widths(JsonNode object) {
        Map<String, Double> widths = new LinkedHashMap<>();
        object.properties().stream()
                .filter(width -> width.getValue().isNumber())
                .forEach(width -> widths.put(width.getKey(), width.getValue().asDouble()));
        return widths;
    }

    /** An entry that does not name a file and a time is passed over: it could not be opened or ordered. */
    private static List<RecentFile> recent(JsonNode array) {
        List<RecentFile> files = new ArrayList<>();
        for (JsonNode node : array) {
            String file = node.path("file").asText();
            Instant opened = instant(node.path("opened").asText());
            if (isPath(file) && opened != null) {
                files.add(new RecentFile(
                        file,
                        node.path("title").asText(),
                        node.path("claims").asInt(),
                        node.path("done").asInt(),
                        opened));
            }
        }
        return files;
    }

    private static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException fromAnotherSystem) {
            return false;
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
