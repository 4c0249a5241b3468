package org.factdesk.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** The exact shape of the settings file. Keys it does not know are passed over, keys it misses keep their usual value. */
final class SettingsJson {
    private SettingsJson() {}

    /** @throws IOException when the bytes are no JSON object */
    static Settings read(byte[] bytes, Supplier<UUID> newInstallation) throws IOException {
        JsonValue root = JsonValue.object(bytes);
        Settings usual = Settings.fresh(installation(root, newInstallation));
        JsonValue window = root.at("window");
        return new Settings(
                usual.installation(),
                root.at("name").text(usual.name()),
                root.at("dark").flag(usual.dark()),
                root.at("textSize").whole(usual.textSize()),
                root.at("lineWidth").text(usual.lineWidth()),
                root.at("sans").flag(usual.sans()),
                window.at("width").number(usual.windowWidth()),
                window.at("height").number(usual.windowHeight()),
                window.at("maximized").flag(usual.maximized()),
                window.at("acrossDivider").number(usual.acrossDivider()),
                window.at("downDivider").number(usual.downDivider()),
                root.at("hiddenColumns").elements().stream()
                        .map(column -> column.text(""))
                        .toList(),
                root.at("columnWidths").numbers(),
                root.at("claimsOrder").text(usual.claimsOrder()),
                recent(root.at("recentCases")));
    }

    static byte[] write(Settings settings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonValue.JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("version", Settings.VERSION);
            out.writeStringField("installation", settings.installation().toString());
            out.writeStringField("name", settings.name());
            out.writeBooleanField("dark", settings.dark());
            out.writeNumberField("textSize", settings.textSize());
            out.writeStringField("lineWidth", settings.lineWidth());
            out.writeBooleanField("sans", settings.sans());
            writeWindow(out, settings);
            out.writeArrayFieldStart("hiddenColumns");
            for (String column : settings.hiddenColumns()) {
                out.writeString(column);
            }
            out.writeEndArray();
            out.writeObjectFieldStart("columnWidths");
            for (Map.Entry<String, Double> width : new TreeMap<>(settings.columnWidths()).entrySet()) {
                out.writeNumberField(width.getKey(), width.getValue());
            }
            out.writeEndObject();
            out.writeStringField("claimsOrder", settings.claimsOrder());
            writeRecent(out, settings.recentCases());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void writeWindow(JsonGenerator out, Settings settings) throws IOException {
        out.writeObjectFieldStart("window");
        out.writeNumberField("width", settings.windowWidth());
        out.writeNumberField("height", settings.windowHeight());
        out.writeBooleanField("maximized", settings.maximized());
        out.writeNumberField("acrossDivider", settings.acrossDivider());
        out.writeNumberField("downDivider", settings.downDivider());
        out.writeEndObject();
    }

    private static void writeRecent(JsonGenerator out, List<RecentFile> files) throws IOException {
        out.writeArrayFieldStart("recentCases");
        for (RecentFile file : files) {
            out.writeStartObject();
            out.writeStringField("file", file.file());
            out.writeStringField("title", file.title());
            out.writeNumberField("claims", file.claims());
            out.writeNumberField("done", file.done());
            out.writeStringField("opened", file.opened().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static UUID installation(JsonValue root, Supplier<UUID> newInstallation) {
        try {
            return UUID.fromString(root.at("installation").text(""));
        } catch (IllegalArgumentException none) {
            return newInstallation.get();
        }
    }

    /** An entry that does not name a file and a time is passed over: it could not be opened or ordered. */
    private static List<RecentFile> recent(JsonValue list) {
        List<RecentFile> files = new ArrayList<>();
        for (JsonValue entry : list.elements()) {
            String file = entry.at("file").text("");
            Instant opened = instant(entry.at("opened").text(""));
            if (isPath(file) && opened != null) {
                files.add(new RecentFile(
                        file,
                        entry.at("title").text(""),
                        entry.at("claims").whole(0),
                        entry.at("done").whole(0),
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
