package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements by which a page speaks of itself, wherever they stand, gathered in one walk. */
record Declarations(List<Element> metas, List<Element> links, List<Element> scripts, List<Element> times) {
    static Declarations of(Document document) {
        Map<String, List<Element>> found = new HashMap<>();
        for (String tag : new String[] {"meta", "link", "script", "time"}) {
            found.put(tag, new ArrayList<>());
        }
        document.stream().forEach(element -> {
            List<Element> alike = found.get(element.normalName());
            if (alike != null) {
                alike.add(element);
            }
        });
        return new Declarations(found.get("meta"), found.get("link"), found.get("script"), found.get("time"));
    }
}
