package org.factdesk.ingest.pdf;

import java.util.Locale;
import java.util.Map;

/** A story as one XML file of OpenDocument text. */
final class OdtPages {
    private static final Map<String, double[]> PAGES =
            Map.of("A4", new double[] {21, 29.7}, "A5", new double[] {14.8, 21}, "letter", new double[] {21.59, 27.94});
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.text\">\n";

    private OdtPages() {}

    static String of(Story story, Setting setting) {
        StringBuilder body = new StringBuilder();
        boolean list = false;
        int note = 0;
        for (Story.Part part : story.parts()) {
            boolean item = part.kind() == Story.Kind.ITEM;
            if (item != list) {
                body.append(item ? "<text:list text:style-name=\"L\">" : "</text:list>\n");
                list = item;
            }
            String text = escape(part.text());
            if (part.hasNote()) {
                note++;
                text += "<text:note text:note-class=\"footnote\"><text:note-citation>" + note
                        + "</text:note-citation><text:note-body><text:p text:style-name=\"Note\">" + escape(part.note())
                        + "</text:p></text:note-body></text:note>";
            }
            body.append(
                    switch (part.kind()) {
                        case HEADING -> "<text:h text:style-name=\"H\" text:outline-level=\"2\">" + text + "</text:h>";
                        case ITEM ->
                            "<text:list-item><text:p text:style-name=\"I\">" + text + "</text:p></text:list-item>";
                        case PARAGRAPH -> "<text:p text:style-name=\"P\">" + text + "</text:p>";
                    });
        }
        body.append(list ? "</text:list>" : "");
        String columns = setting.columns() > 1
                ? "<text:section text:style-name=\"S\" text:name=\"Body\">" + body + "</text:section>"
                : body.toString();
        return HEAD + styles(story, setting)
                + "<office:body><office:text><text:h text:style-name=\"T\" text:outline-level=\"1\">"
                + escape(story.title()) + "</text:h>" + columns + "</office:text></office:body></office:document>\n";
    }

    private static String styles(Story story, Setting setting) {
        double[] page = PAGES.get(setting.page());
        String edges = !setting.edges()
                ? ""
                : "<style:header><text:p text:style-name=\"E\">" + escape(story.head())
                        + "</text:p></style:header><style:footer><text:p text:style-name=\"E\">" + escape(story.foot())
                        + " <text:page-number text:select-page=\"current\"/></text:p></style:footer>";
        String margins = setting.indented()
                ? "fo:text-indent=\"0.5cm\" fo:margin-bottom=\"0cm\""
                : "fo:text-indent=\"0cm\" fo:margin-bottom=\"" + setting.size() * 0.6 + "pt\"";
        // The program takes the start of a line for its left, whatever way it is read.
        String start = story.isRightToLeft() ? "end" : "start";
        String align = setting.justified() ? "justify" : start;
        return "<office:styles>"
                + paragraph(story, setting, "P", margins, align, setting.size(), false)
                + paragraph(story, setting, "I", "fo:margin-bottom=\"2pt\"", align, setting.size(), false)
                + paragraph(
                        story,
                        setting,
                        "H",
                        "fo:margin-top=\"10pt\" fo:margin-bottom=\"4pt\" fo:keep-with-next=\"always\"",
                        start,
                        setting.size() * 1.25,
                        true)
                + paragraph(story, setting, "T", "fo:margin-bottom=\"14pt\"", start, setting.size() * 2, true)
                + paragraph(story, setting, "E", "fo:margin-bottom=\"0cm\"", "center", 8, false)
                + paragraph(
                        story,
                        setting,
                        "Note",
                        "fo:margin-left=\"0.5cm\" fo:text-indent=\"-0.5cm\"",
                        "start",
                        setting.size() * 0.8,
                        false)
                + "</office:styles><office:automatic-styles>"
                + "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\">"
                + "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
                + "<style:list-level-label-alignment text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"0.8cm\""
                + " fo:text-indent=\"-0.5cm\" fo:margin-left=\"0.8cm\"/></style:list-level-properties>"
                + "</text:list-level-style-bullet></text:list-style>"
                + "<style:style style:name=\"S\" style:family=\"section\"><style:section-properties" + way(story)
                + " text:dont-balance-text-columns=\"false\"><style:columns fo:column-count=\"" + setting.columns()
                + "\" fo:column-gap=\"0.6cm\"/></style:section-properties></style:style>"
                + String.format(
                        Locale.ROOT,
                        "<style:page-layout style:name=\"M\"><style:page-layout-properties fo:page-width=\"%.2fcm\""
                                + " fo:page-height=\"%.2fcm\" fo:margin=\"2cm\"" + way(story) + "/><style:header-style>"
                                + "<style:header-footer-properties fo:min-height=\"1cm\" fo:margin-bottom=\"0.5cm\"/>"
                                + "</style:header-style><style:footer-style><style:header-footer-properties"
                                + " fo:min-height=\"1cm\" fo:margin-top=\"0.5cm\"/></style:footer-style></style:page-layout>",
                        page[0],
                        page[1])
                + "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\""
                + " style:page-layout-name=\"M\">" + edges + "</style:master-page></office:master-styles>";
    }

    private static String way(Story story) {
        return story.isRightToLeft() ? " style:writing-mode=\"rl-tb\"" : "";
    }

    private static String paragraph(
            Story story, Setting setting, String name, String margins, String align, double size, boolean bold) {
        String country =
                switch (story.language()) {
                    case "en" -> "US";
                    case "ar" -> "EG";
                    case "he" -> "IL";
                    default -> story.language().toUpperCase(Locale.ROOT);
                };
        boolean hyphens = setting.hyphens() && !bold;
        return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"><style:paragraph-properties "
                + margins
                + " fo:text-align=\"" + align + "\" style:writing-mode=\"" + (story.isRightToLeft() ? "rl-tb" : "lr-tb")
                + "\" fo:line-height=\"" + Math.round(setting.leading() / 1.15 * 100)
                + "%\" fo:orphans=\"2\" fo:widows=\"2\"/>"
                + "<style:text-properties fo:font-family=\"'" + setting.family()
                + "'\" style:font-family-complex=\"'DejaVu Sans'\""
                + " fo:font-size=\"" + size + "pt\" style:font-size-complex=\"" + size + "pt\" fo:font-weight=\""
                + (bold ? "bold" : "normal") + "\" style:font-weight-complex=\"" + (bold ? "bold" : "normal")
                + "\" fo:language=\"" + story.language() + "\" fo:country=\"" + country + "\" fo:hyphenate=\"" + hyphens
                + "\" fo:hyphenation-remain-char-count=\"2\" fo:hyphenation-push-char-count=\"2\"/></style:style>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
