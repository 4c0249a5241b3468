package org.factdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Part;
import org.factdesk.workbench.article.ReadFile;

/** What a file holds, as a table for people or one object a line for programs; what is wrong with it on the other stream. */
final class PartList {
    private static final int LABEL = 60;
    private static final int OTHER = 24;

    private final Tools tools;

    PartList(Tools tools) {
        this.tools = tools;
    }

    void write(Path file, Contents contents, boolean first) {
        List<Part> parts = contents.parts();
        if (tools.output().isJson()) {
            for (int i = 0; i < parts.size(); i++) {
                tools.output().object(fields(file, i + 1, parts.get(i)));
            }
        } else if (!parts.isEmpty()) {
            tools.output().line((first ? "" : "\n") + table(parts));
        }
        if (parts.isEmpty()) {
            tools.output().hint("no-parts", tools.text("cli.parts.none", file));
        }
        contents.notes().forEach(tools.output()::problem);
    }

    /** Says so when what was read is not what its container's digest was made of. */
    static void tellOfDigest(Tools tools, String file, ReadFile.Read read) {
        if (read.reading().leftOut().contains("ingest.leftout.digest")) {
            tools.output().hint("digest-wrong", tools.text("cli.read.digest", file, read.part()));
        }
    }

    private static Map<String, Object> fields(Path file, int number, Part part) {
        return Fields.of("file", file.toString())
                .and("number", number)
                .and("part", part.id())
                .and("title", part.title())
                .and("name", part.name())
                .and("mediaType", part.mediaType())
                .and("url", part.url())
                .and("savedAt", part.savedAt())
                .and("size", part.size() < 0 ? null : part.size())
                .and("digest", part.digest().key())
                .and("readable", part.readable())
                .map();
    }

    private String table(List<Part> parts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                tools.text("cli.table.number"),
                tools.text("cli.parts.title"),
                tools.text("cli.parts.type"),
                tools.text("cli.parts.saved"),
                tools.text("cli.parts.size"),
                tools.text("cli.parts.digest"),
                tools.text("cli.parts.id")));
        for (int i = 0; i < parts.size(); i++) {
            rows.add(row(i + 1, parts.get(i)));
        }
        return new TextTable(List.of(6, LABEL, OTHER, OTHER + 2, OTHER, OTHER, LABEL)).text(rows);
    }

    private List<String> row(int number, Part part) {
        String id = part.readable() ? part.id() : part.id() + " " + tools.text("cli.parts.unreadable");
        return List.of(
                String.valueOf(number),
                part.label(),
                part.mediaType(),
                part.savedAt(),
                part.size() < 0 ? "" : tools.text("cli.parts.kilobytes", (part.size() + 1023) / 1024),
                tools.text("cli.parts.digest." + part.digest().key()),
                id);
    }
}
