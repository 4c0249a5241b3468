package org.factdesk.ingest.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.factdesk.ingest.Langs;
import org.factdesk.ingest.xml.Xml;

/** The styles of a document, each with what it takes from those it is based on. */
final class Styles {
    private static final int LONGEST_CHAIN = 32;

    private final Map<String, Style> said = new HashMap<>();
    private final Map<String, Style> whole = new HashMap<>();
    private String usual = "";
    private Langs langs = Langs.NONE;

    /** Adds what a part says; ids that come a second time are passed over. */
    void read(Xml xml) {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("rPrDefault")) {
                langs = defaults(xml);
            } else if (xml.name().equals("style")) {
                style(xml);
            }
        }
    }

    /** The style with that id; of no id or an unknown one the style of paragraphs that name none. */
    Style paragraph(String id) {
        return resolve(said.containsKey(id) ? id : usual);
    }

    /** The style of words with that id; one that says nothing when there is none. */
    Style words(String id) {
        return said.containsKey(id) ? resolve(id) : Style.PLAIN;
    }

    /** What is said of all words. */
    Langs langs() {
        return langs;
    }

    private Style resolve(String id) {
        Style known = whole.get(id);
        if (known != null) {
            return known;
        }
        Style style = said.getOrDefault(id, Style.PLAIN);
        for (int i = 0; i < LONGEST_CHAIN && said.containsKey(style.basedOn()); i++) {
            style = style.over(said.get(style.basedOn()));
        }
        whole.put(id, style);
        return style;
    }

    private static Langs defaults(Xml xml) {
        Langs found = Langs.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("lang")) {
                found = DocxStory.langs(xml);
            }
        }
        return found;
    }

    private void style(Xml xml) {
        String id = xml.attribute("styleId");
        if (xml.attribute("type").equals("paragraph")
                && DocxStory.isOn(xml.attribute("default"))
                && xml.has("default")) {
            usual = id;
        }
        StyleMaker maker = new StyleMaker();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                maker.take(xml);
            }
        }
        said.putIfAbsent(id, maker.style());
    }

    /** Gathers what the elements of one style say. */
    private static final class StyleMaker {
        private String name = "";
        private String basedOn = "";
        private Integer outline;
        private Integer list;
        private Integer listLevel;
        private Boolean hidden;
        private Langs langs = Langs.NONE;

        void take(Xml xml) {
            switch (xml.name()) {
                case "name" ->
                    name = xml.attribute("val").toLowerCase(Locale.ROOT).strip();
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", 9);
                case "numId" -> list = xml.number("val", 0);
                case "ilvl" -> listLevel = xml.number("val", 0);
                case "vanish" -> hidden = DocxStory.isOn(xml.attribute("val"));
                case "lang" -> langs = DocxStory.langs(xml);
                // How parts of a table look says nothing of the style.
                case "tblStylePr" -> xml.skip();
                default -> {}
            }
        }

        /** Built-in names are English in every language of Word; their ids are not. */
        Style style() {
            Style.Role role = null;
            Integer level = null;
            if (name.equals("title")) {
                role = Style.Role.TITLE;
            } else if (name.matches("toc heading|toc \\d|contents \\d|contents heading|table of figures|index \\d")) {
                role = Style.Role.FURNITURE;
            } else if (name.matches("quote|intense quote|block text|quotations")) {
                role = Style.Role.QUOTATION;
            } else if (name.equals("caption")) {
                role = Style.Role.CAPTION;
            } else if (outline != null) {
                role = outline >= 0 && outline < 9 ? Style.Role.HEADING : Style.Role.BODY;
                level = role == Style.Role.HEADING ? outline + 1 : 0;
            } else if (name.matches("heading [1-9]")) {
                role = Style.Role.HEADING;
                level = name.charAt(8) - '0';
            }
            return new Style(basedOn, role, level, list, listLevel, hidden, langs);
        }
    }
}
