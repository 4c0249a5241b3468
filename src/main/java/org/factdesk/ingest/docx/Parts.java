package org.factdesk.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.factdesk.ingest.xml.Xml;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.Entry;

/** The parts of a Word document, found by what they are to each other and, where that is lost, by their usual names. */
final class Parts {
    private final Archive archive;
    private final String main;
    private final Map<String, String> ofPackage;
    private final Map<String, String> ofMain;

    Parts(Archive archive) {
        this.archive = archive;
        ofPackage = relations("", "_rels/.rels");
        main = ofPackage.getOrDefault("officedocument", "word/document.xml");
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        ofMain = relations(folder, folder + "_rels/" + main.substring(slash) + ".rels");
    }

    /** The text itself. */
    Optional<Entry> main() {
        return find(main)
                .or(() -> find("word/document.xml"))
                .or(() -> archive.entries().stream()
                        .filter(entry -> entry.name().matches("word/document\\d*\\.xml"))
                        .findFirst());
    }

    /** @param type such as {@code styles}: the last word of the relation's type, in lower case */
    Optional<Entry> part(String type) {
        String usual = "word/" + type + ".xml";
        return find(ofMain.getOrDefault(type, usual));
    }

    /** Whether the text has such a part. */
    boolean has(String type) {
        return ofMain.containsKey(type);
    }

    /** Title, author and the like. */
    Optional<Entry> properties() {
        return find(ofPackage.getOrDefault("core-properties", "docProps/core.xml"));
    }

    Xml open(Entry entry) {
        return Xml.of(archive.stream(entry));
    }

    private Optional<Entry> find(String name) {
        return archive.find(name)
                .or(() -> archive.entries().stream()
                        .filter(entry -> entry.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /** Targets by the last word of their type; what lies outside of the archive is passed over. */
    private Map<String, String> relations(String folder, String name) {
        Map<String, String> relations = new HashMap<>();
        Optional<Entry> entry = archive.find(name);
        if (entry.isEmpty()) {
            return relations;
        }
        try (Xml xml = open(entry.get())) {
            while (xml.next()) {
                if (xml.isStart()
                        && xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    String key = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                    relations.putIfAbsent(key, resolve(folder, xml.attribute("Target")));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
