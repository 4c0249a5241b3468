package org.factdesk.ingest.epub;

import org.factdesk.ingest.zip.Zips;

/** Makes e-books for tests from their metadata and chapters. */
final class Epub {
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder spine = new StringBuilder();
    private final Zips zip = new Zips()
            .store("mimetype", "application/epub+zip")
            .add(
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
    private String metadata = "";
    private String guide = "";
    private int count;

    Epub metadata(String xml) {
        metadata = xml;
        return this;
    }

    Epub guide(String xml) {
        guide = xml;
        return this;
    }

    /** A chapter in the reading order, its body given. */
    Epub chapter(String name, String body) {
        return chapter(name, "", body);
    }

    Epub chapter(String name, String properties, String body) {
        String id = "c" + count;
        spine.append("<itemref idref=\"").append(id).append("\"/>");
        return file(name, properties, page(body));
    }

    /** A file that is in the book and not in its reading order. */
    Epub file(String name, String properties, String content) {
        String type = name.endsWith(".ncx") ? "application/x-dtbncx+xml" : "application/xhtml+xml";
        manifest.append("<item id=\"c" + count++ + "\" href=\"" + name.replace(" ", "%20") + "\" media-type=\"" + type
                + "\" properties=\"" + properties + "\"/>");
        zip.add("OEBPS/" + name, content);
        return this;
    }

    Epub raw(String name, String content) {
        zip.add(name, content);
        return this;
    }

    byte[] bytes() {
        return zip.add(
                        "OEBPS/book.opf",
                        "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:opf=\"http://www.idpf.org/2007/opf\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>" + metadata
                                + "</metadata><manifest>" + manifest + "</manifest><spine>" + spine + "</spine><guide>"
                                + guide
                                + "</guide></package>")
                .bytes();
    }

    static String page(String body) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/><script/></head><body>" + body
                + "</body></html>";
    }
}
