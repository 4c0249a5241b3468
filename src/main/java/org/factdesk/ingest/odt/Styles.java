package org.factdesk.ingest.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.factdesk.ingest.Langs;
import org.factdesk.ingest.xml.Xml;

/** The styles of a document, each with what it takes from its parents. */
final class Styles {
    private static final int LONGEST_CHAIN = 32;

    private final Map<String, Style> said = new HashMap<>();
    private final Map<String, Style> whole = new HashMap<>();
    private Langs langs = Langs.NONE;

    /** At the start of a style: reads it to its end. */
    void read(Xml xml) {
        boolean usual = xml.name().equals("default-style");
        String family = xml.attribute("family");
        String name = xml.attribute("name");
        String shown = xml.has("display-name") ? xml.attribute("display-name") : name.replace("_20_", " ");
        String parent = xml.attribute("parent-style-name");
        Boolean hidden = null;
        Langs own = Langs.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("text-properties")) {
                hidden = xml.has("display")
                        ? Boolean.valueOf(xml.attribute("display").equals("none"))
                        : hidden;
                own = new Langs(tag(xml, ""), tag(xml, "-asian"), tag(xml, "-complex"));
            }
        }
        if (!usual) {
            said.putIfAbsent(family + " " + name, new Style(parent, role(shown), hidden, own));
        } else if (family.equals("paragraph")) {
            langs = own.over(langs);
        }
    }

    private static String tag(Xml xml, String script) {
        String language = xml.attribute("language" + script);
        String country = xml.attribute("country" + script);
        boolean none = language.isEmpty() || language.equals("none") || language.equals("zxx");
        return none ? "" : country.isEmpty() || country.equals("none") ? language : language + "-" + country;
    }

    /** The programs' own styles have English names in every language. */
    private static Style.Role role(String name) {
        String folded = name.toLowerCase(Locale.ROOT).strip();
        if (folded.equals("title")) {
            return Style.Role.TITLE;
        }
        if (folded.matches("quotations?|quote|block quotation|intense quote")) {
            return Style.Role.QUOTATION;
        }
        if (folded.equals("caption")) {
            return Style.Role.CAPTION;
        }
        return folded.matches(
                        "(?:contents|index|user index|illustration index|table index|object index)(?: heading| \\d+)")
                ? Style.Role.FURNITURE
                : null;
    }

    /** A style that says nothing when there is none of that name. */
    Style paragraph(String name) {
        return resolve("paragraph", name);
    }

    Style words(String name) {
        return resolve("text", name);
    }

    /** What is said of all words. */
    Langs langs() {
        return langs;
    }

    private Style resolve(String family, String name) {
        String key = family + " " + name;
        Style known = whole.get(key);
        if (known != null) {
            return known;
        }
        Style style = said.getOrDefault(key, Style.PLAIN);
        for (int i = 0; i < LONGEST_CHAIN && said.containsKey(family + " " + style.parent()); i++) {
            style = style.over(said.get(family + " " + style.parent()));
        }
        whole.put(key, style);
        return style;
    }
}
