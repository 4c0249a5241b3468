package org.factdesk.ingest.odt;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.LetterCount;
import org.factdesk.ingest.xml.Xml;

/** The sections of an OpenDocument, be they in one file or in several: what it says of itself, styles, lists, text. */
final class Sections {
    private static final int LONGEST_VALUE = 1000;

    private final Map<String, String> said = new HashMap<>();
    private final Styles styles = new Styles();
    private final Lists lists = new Lists();
    private final LetterCount languages = new LetterCount();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final OdtStory story = new OdtStory(styles, lists, languages, leftOut);

    void read(Xml xml) {
        while (!story.isFull() && xml.next()) {
            if (xml.isStart()) {
                section(xml);
            }
        }
        if (story.isFull()) {
            leftOut.add("ingest.leftout.rest");
        }
    }

    private void section(Xml xml) {
        switch (xml.name()) {
            case "meta" -> meta(xml);
            case "style", "default-style" -> styles.read(xml);
            case "list-style", "outline-style" -> lists.read(xml);
            case "master-styles" -> master(xml);
            case "text" -> story.read(xml);
            case "scripts", "settings", "font-face-decls" -> xml.skip();
            default -> {}
        }
    }

    private void meta(Xml xml) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                String name = xml.name();
                String value = xml.textInside();
                said.putIfAbsent(name, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
            }
        }
    }

    /** Headers and footers stand here: of them it is only said that there are some. */
    private void master(Xml xml) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && (xml.name().equals("header") || xml.name().equals("footer"))) {
                if (!xml.textInside().isBlank()) {
                    leftOut.add("ingest.leftout.running");
                }
            }
        }
    }

    /** What the file says of itself under that name, or empty. */
    String said(String name) {
        return said.getOrDefault(name, "");
    }

    /** What most words are in, as a BCP 47 tag, or empty. */
    String language() {
        return languages.most();
    }

    List<Draft> drafts() {
        return story.drafts();
    }

    Set<String> leftOut() {
        return leftOut;
    }
}
