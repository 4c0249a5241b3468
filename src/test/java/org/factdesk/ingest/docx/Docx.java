package org.factdesk.ingest.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.factdesk.ingest.zip.Zips;

/** Makes Word documents for tests from the XML of their parts. */
final class Docx {
    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String core = "";
    private String body = "";
    private String main = "word/document.xml";

    Docx body(String xml) {
        body = xml;
        return this;
    }

    /** As some web editors name the main part. */
    Docx main(String name) {
        main = name;
        return this;
    }

    Docx part(String type, String root, String xml) {
        parts.put(type, "<w:" + root + " " + SPACES + ">" + xml + "</w:" + root + ">");
        return this;
    }

    Docx styles(String xml) {
        return part("styles", "styles", xml);
    }

    Docx title(String title, String author) {
        core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                + "<dc:title>" + title + "</dc:title><dc:creator>" + author + "</dc:creator>"
                + "<dcterms:modified>2026-05-04T03:02:01Z</dcterms:modified></cp:coreProperties>";
        return this;
    }

    byte[] bytes() {
        Zips zip = new Zips()
                .add("[Content_Types].xml", "<Types/>")
                .add(
                        "_rels/.rels",
                        "<Relationships>" + relation(RELATIONS + "officeDocument", "/" + main)
                                + relation("http://x.example/core-properties", "docProps/core.xml")
                                + "</Relationships>");
        StringBuilder relations = new StringBuilder();
        parts.forEach((type, xml) -> {
            relations.append(relation(RELATIONS + type, "parts/../" + type + "1.xml"));
            zip.add("word/" + type + "1.xml", xml);
        });
        zip.add(
                "word/_rels/" + main.substring(main.indexOf('/') + 1) + ".rels",
                "<Relationships>" + relations
                        + "<Relationship Id=\"x\" Type=\"" + RELATIONS
                        + "attachedTemplate\" Target=\"http://127.0.0.1:9/t.dotx\" TargetMode=\"External\"/>"
                        + "</Relationships>");
        if (!core.isEmpty()) {
            zip.add("docProps/core.xml", core);
        }
        return zip.add(main, document(body)).bytes();
    }

    static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document " + SPACES + "><w:body>" + body
                + "</w:body></w:document>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"r\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String styled(String style, String text) {
        return p("<w:pStyle w:val=\"" + style + "\"/>", r(text));
    }

    static String r(String text) {
        return "<w:r>" + t(text) + "</w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
    }

    static String t(String text) {
        return "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
