package org.factdesk.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A file of each format that names an address wherever its format can name one, by the name of the file. */
final class CallingHome {
    private CallingHome() {}

    /** @param here an address that nobody may ask for anything */
    static Map<String, byte[]> files(String here) throws IOException {
        String doctype = "<!DOCTYPE x SYSTEM \"" + here + "x.dtd\" [<!ENTITY e SYSTEM \"" + here + "e\">"
                + "<!ENTITY % p SYSTEM \"" + here + "p\"> %p;]>";
        String html = "<html><head><base href='" + here + "'><link rel=stylesheet href='" + here + "a.css'>"
                + "<script src='" + here + "a.js'></script><meta http-equiv=refresh content='0;url=" + here
                + "'></head>"
                + "<body><img src='" + here + "a.png'><iframe src='" + here + "'></iframe><object data='" + here
                + "'></object>"
                + "<p>The bridge carries 31,000 vehicles a day, the council said on Thursday.</p></body></html>";
        Map<String, String> texts = new HashMap<>();
        texts.put("page.html", html);
        texts.put("page.xhtml", "<?xml version='1.0'?>" + doctype + "<html><body><p>&e;</p></body></html>");
        texts.put("data.xml", "<?xml version='1.0'?><?xml-stylesheet href='" + here + "'?>" + doctype + "<x>&e;</x>");
        texts.put("picture.svg", "<?xml version='1.0'?>" + doctype + "<svg><image href='" + here + "'/>&e;</svg>");
        texts.put("notes.md", "![x](" + here + "a.png)\n\n[x]: " + here + "\n\n" + html);
        texts.put("rich.rtf", "{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"" + here + "\"}} Words.}");
        texts.put(
                "mail.eml",
                "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                        + "Content-Type: text/html\n\n" + html + "\n--b\n"
                        + "Content-Type: message/external-body; access-type=URL; URL=\"" + here + "\"\n\n"
                        + "Content-Type: text/html\n\n--b--\n");
        texts.put("plain.txt", "The bridge at " + here + " carries 31,000 vehicles a day, the council said.");
        texts.put(
                "saved.mhtml",
                "MIME-Version: 1.0\nSnapshot-Content-Location: " + here
                        + "\nContent-Type: multipart/related; boundary=b; "
                        + "type=\"text/html\"\n\n--b\nContent-Type: text/html\nContent-Location: " + here + "\n\n"
                        + html
                        + "\n--b--\n");
        String response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nLocation: " + here + "\r\n\r\n" + html;
        texts.put(
                "archive.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0f1e2d3c-0000-4000-8000-000000000001>\r\n"
                        + "WARC-Date: 2026-03-04T10:15:30Z\r\nWARC-Target-URI: " + here
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + response.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + response + "\r\n\r\n");
        texts.put("box.mbox", "From a@b.example Tue Mar  3 10:15:30 2026\n" + texts.get("mail.eml") + "\n\n");
        Map<String, byte[]> files = new HashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        String relation =
                "<?xml version='1.0'?>" + doctype + "<Relationships xmlns='http://schemas.openxmlformats.org/package/"
                        + "2006/relationships'><Relationship Id='r' Type='x' TargetMode='External' Target='" + here
                        + "'/>&e;</Relationships>";
        String word = "<?xml version='1.0'?>" + doctype
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/"
                + "2006/main'><w:body><w:p><w:r><w:t>The bridge carries 31,000 vehicles. &e;</w:t></w:r></w:p></w:body></w:document>";
        String open = "<?xml version='1.0'?><!DOCTYPE x SYSTEM '" + here + "x.dtd'><office:document-content "
                + "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                + "xmlns:xlink='http://www.w3.org/1999/xlink'><office:body><office:text><text:p>"
                + "<text:a xlink:href='" + here + "'>The bridge</text:a> carries 31,000 vehicles a day.</text:p>"
                + "</office:text></office:body></office:document-content>";
        files.put(
                "word.docx",
                zip(Map.of(
                        "[Content_Types].xml",
                        relation,
                        "word/document.xml",
                        word,
                        "word/_rels/document.xml.rels",
                        relation)));
        files.put("text.odt", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", open)));
        files.put(
                "book.epub",
                zip(Map.of("mimetype", "application/epub+zip", "META-INF/container.xml", relation, "a.xhtml", html)));
        files.put("pages.wacz", zip(Map.of("archive/data.warc", texts.get("archive.warc"), "datapackage.json", "{}")));
        files.put("paper.pdf", pdf(here));
        return files;
    }

    /** A link, and a picture that is said to lie elsewhere. */
    private static byte[] pdf(String here) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("The bridge carries 31,000 vehicles a day, the council said on Thursday.");
                content.endText();
            }
            PDActionURI action = new PDActionURI();
            action.setURI(here);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            page.getAnnotations().add(link);
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setString(COSName.F, here + "a.png");
            PDResources resources = page.getResources();
            resources.put(COSName.getPDFName("Elsewhere"), new PDFormXObject(picture));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
