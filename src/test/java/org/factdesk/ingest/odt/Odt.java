package org.factdesk.ingest.odt;

import java.nio.charset.StandardCharsets;
import org.factdesk.ingest.zip.Zips;

/** Makes OpenDocument texts for tests, packed or flat, from the XML of their sections. */
final class Odt {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String SPACES =
            space("office") + space("text") + space("table") + space("style") + space("meta")
                    + " xmlns:draw=\"" + NAMES + "drawing:1.0\" xmlns:fo=\"" + NAMES
                    + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + NAMES
                    + "svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private String meta = "";
    private String styles = "";
    private String automatic = "";
    private String master = "";
    private String body = "";
    private String manifest = "";

    private static String space(String name) {
        return " xmlns:" + name + "=\"" + NAMES + name + ":1.0\"";
    }

    Odt meta(String xml) {
        meta = xml;
        return this;
    }

    Odt styles(String xml) {
        styles = xml;
        return this;
    }

    Odt automatic(String xml) {
        automatic = xml;
        return this;
    }

    Odt master(String xml) {
        master = xml;
        return this;
    }

    Odt manifest(String xml) {
        manifest = xml;
        return this;
    }

    Odt body(String xml) {
        body = xml;
        return this;
    }

    byte[] bytes() {
        return new Zips()
                .store("mimetype", TYPE)
                .add("content.xml", part("document-content", in("automatic-styles", automatic) + text()))
                .add("styles.xml", part("document-styles", in("styles", styles) + in("master-styles", master)))
                .add("meta.xml", part("document-meta", in("meta", meta)))
                .add("META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>")
                .bytes();
    }

    byte[] flat() {
        String whole = in("meta", meta)
                + in("styles", styles)
                + in("automatic-styles", automatic)
                + in("master-styles", master)
                + text();
        return part("document", whole)
                .replaceFirst("<office:document ", "<office:document office:mimetype=\"" + TYPE + "\" ")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return in("body", in("text", body));
    }

    private static String part(String name, String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + name + " " + SPACES + ">" + xml + "</office:"
                + name + ">";
    }

    private static String in(String name, String xml) {
        return "<office:" + name + ">" + xml + "</office:" + name + ">";
    }

    static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    static String p(String style, String text) {
        return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
    }

    static String h(int level, String text) {
        return "<text:h text:outline-level=\"" + level + "\">" + text + "</text:h>";
    }
}
