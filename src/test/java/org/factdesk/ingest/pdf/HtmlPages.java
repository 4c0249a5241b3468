package org.factdesk.ingest.pdf;

import java.util.Locale;

/** A story as a page of HTML with a style for print. */
final class HtmlPages {
    private HtmlPages() {}

    static String of(Story story, Setting setting) {
        StringBuilder body = new StringBuilder();
        boolean list = false;
        for (Story.Part part : story.parts()) {
            boolean item = part.kind() == Story.Kind.ITEM;
            if (item != list) {
                body.append(item ? "<ul>" : "</ul>\n");
                list = item;
            }
            String tag =
                    switch (part.kind()) {
                        case HEADING -> "h2";
                        case ITEM -> "li";
                        case PARAGRAPH -> "p";
                    };
            body.append('<').append(tag).append('>').append(escape(part.text()));
            if (part.hasNote()) {
                body.append("<span class=\"note\">").append(escape(part.note())).append("</span>");
            }
            body.append("</").append(tag).append(">\n");
        }
        return "<!DOCTYPE html>\n<html lang=\"" + story.language() + "\""
                + (story.isRightToLeft() ? " dir=\"rtl\"" : "")
                + "><head><meta charset=\"utf-8\"/><title>untitled</title><style>\n"
                + style(story, setting) + "</style></head><body><h1>" + escape(story.title())
                + "</h1><div class=\"text\">\n" + body + (list ? "</ul>" : "") + "</div></body></html>\n";
    }

    private static String style(Story story, Setting setting) {
        String edges = !setting.edges()
                ? ""
                : "@top-center{content:\"" + story.head() + "\";font-size:8pt}" + "@bottom-center{content:\""
                        + story.foot() + " \" counter(page);font-size:8pt}";
        return String.format(
                Locale.ROOT,
                "@page{size:%s;margin:24mm 18mm;%s}\n"
                        + "body{font-family:'%s';font-size:%.1fpt;line-height:%.2f;text-align:%s;%s;margin:0}\n"
                        + ".text{%s}\nh1{font-size:%.1fpt;line-height:1.2;margin:0 0 12pt;text-align:start;hyphens:manual}\n"
                        + "h2{font-size:%.1fpt;line-height:1.25;margin:10pt 0 4pt;text-align:start;hyphens:manual}\n"
                        + "p{%s}\nul{margin:4pt 0}\n.note{float:footnote;font-size:%.1fpt;text-indent:0}\n"
                        + ".note::footnote-call{content:counter(footnote);font-size:65%%;vertical-align:super;line-height:0}\n",
                setting.page(),
                edges,
                setting.family(),
                setting.size(),
                setting.leading(),
                setting.justified() ? "justify" : "start",
                setting.hyphens() ? "hyphens:auto" : "hyphens:manual",
                setting.columns() > 1 ? "column-count:" + setting.columns() + ";column-gap:6mm" : "",
                setting.size() * 2,
                setting.size() * 1.25,
                setting.indented() ? "margin:0;text-indent:1.4em" : "margin:0 0 " + setting.size() * 0.6 + "pt",
                setting.size() * 0.8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
