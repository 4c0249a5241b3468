package org.factdesk.ingest.epub;

import java.util.HashMap;
import java.util.Map;
import org.factdesk.ingest.xml.Xml;
import org.jsoup.nodes.Element;

/** What the table of contents calls each chapter. */
final class Labels {
    private final Map<String, String> labels = new HashMap<>();

    /** The name of that entry, or empty. */
    String of(String chapter) {
        return labels.getOrDefault(chapter, "");
    }

    /** Takes a table of contents in the way of EPUB 3. */
    void readNavigation(String path, byte[] bytes) {
        for (Element link : Chapter.parse(bytes).select("nav a[href]")) {
            put(path, link.attr("href"), link.text());
        }
    }

    /** Takes a table of contents in the way of EPUB 2. */
    void readNcx(String path, Xml xml) {
        String label = "";
        boolean inPoint = false;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "navPoint" -> inPoint = true;
                    case "text" -> label = xml.textInside();
                    case "content" -> {
                        if (inPoint) {
                            put(path, xml.attribute("src"), label);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    /** Only a name of the whole file: one that leads into its middle names a part of it. */
    private void put(String path, String address, String label) {
        String words = label.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (address.indexOf('#') < 0 && !words.isEmpty() && words.length() <= 300) {
            labels.putIfAbsent(Paths.resolve(path, address), words);
        }
    }
}
