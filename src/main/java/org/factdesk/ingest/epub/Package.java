package org.factdesk.ingest.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.ingest.xml.Xml;

/** What the package file of a book says: of the book, of its files, and in which order they are read. */
final class Package {
    private static final int LONGEST_VALUE = 1000;

    private final String path;
    private final Map<String, List<String>> said = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> chapters = new LinkedHashSet<>();
    private final Set<String> contents = new HashSet<>();
    private String ncx = "";
    private String navigation = "";
    private String published = "";

    private Package(String path) {
        this.path = path;
    }

    /** @param path of the package file in the book */
    static Package read(String path, Xml xml) {
        Package book = new Package(path);
        while (xml.next()) {
            if (xml.isStart()) {
                book.take(xml);
            }
        }
        return book;
    }

    private void take(Xml xml) {
        switch (xml.name()) {
            case "title", "publisher", "language", "identifier", "source" -> {
                String name = xml.name();
                said.computeIfAbsent(name, none -> new ArrayList<>()).add(value(xml));
            }
            case "creator" -> {
                String role = xml.attribute("role");
                String name = value(xml);
                if (role.isEmpty() || role.equals("aut")) {
                    authors.add(name);
                }
            }
            case "date" -> date(xml);
            case "item" -> item(xml);
            case "itemref" -> chapters.add(files.getOrDefault(xml.attribute("idref"), ""));
            case "reference" -> {
                if (xml.attribute("type").toLowerCase(Locale.ROOT).equals("toc")) {
                    contents.add(Paths.resolve(path, xml.attribute("href")));
                }
            }
            default -> {}
        }
    }

    /** A book may name several dates; that of its conversion or last change is not the one of its publication. */
    private void date(Xml xml) {
        String event = xml.attribute("event");
        String date = value(xml);
        boolean isNone = date.startsWith("0000") || date.startsWith("0101-01-01");
        if (!isNone && (event.equals("publication") || event.equals("original-publication") || event.isEmpty())) {
            published = published.isEmpty() || event.equals("publication") ? date : published;
        }
    }

    private void item(Xml xml) {
        String file = Paths.resolve(path, xml.attribute("href"));
        String type = xml.attribute("media-type");
        if (type.contains("html") || type.contains("oeb1-document") || type.isEmpty()) {
            files.putIfAbsent(xml.attribute("id"), file);
        }
        if (type.contains("dtbncx")) {
            ncx = file;
        }
        if (List.of(xml.attribute("properties").split("\\s+")).contains("nav")) {
            navigation = file;
            contents.add(file);
        }
    }

    private static String value(Xml xml) {
        String value = xml.textInside().strip();
        return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
    }

    /** The chapters' entries in reading order, each once. */
    List<String> chapters() {
        return chapters.stream().filter(chapter -> !chapter.isEmpty()).toList();
    }

    /** Whether that entry is a table of contents. */
    boolean isContents(String chapter) {
        return contents.contains(chapter);
    }

    /** The entry with the table of contents for programs, in the way of EPUB 3 or else 2; or empty. */
    String navigation() {
        return navigation.isEmpty() ? ncx : navigation;
    }

    String authors() {
        return String.join(
                ", ",
                authors.stream().filter(author -> !author.isEmpty()).distinct().toList());
    }

    String published() {
        return published;
    }

    /** The first value of that name, or empty. */
    String first(String name) {
        return said.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** The first of its source and identifiers that is a web address, or empty. */
    String url() {
        List<String> all = new ArrayList<>(said.getOrDefault("source", List.of()));
        all.addAll(said.getOrDefault("identifier", List.of()));
        return all.stream()
                .filter(value -> value.matches("(?i)https?://\\S+"))
                .findFirst()
                .orElse("");
    }
}
