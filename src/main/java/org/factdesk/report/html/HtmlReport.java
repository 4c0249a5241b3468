package org.factdesk.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.Article;
import org.factdesk.report.ReportContent.Segment;
import org.factdesk.text.Direction;
import org.factdesk.words.Words;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Builds the report as a tree of HTML elements. */
public final class HtmlReport {
    /** What a browser may load for this page: nothing but its own style. */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final String PRODUCT = "Factdesk";
    /** In UTF-16 units. */
    private static final int LONGEST_ENTRY = 60;

    private final ReportContent content;
    private final Words words;
    private final Dom dom;
    private final List<String> notices;
    private final List<Section> sections = new ArrayList<>();

    /** A section as the table of contents names it. */
    private record Section(String id, String heading) {}

    private HtmlReport(ReportContent content, Words words, Medium medium, List<String> notices) {
        this.content = content;
        this.words = words;
        this.dom = new Dom(medium);
        this.notices = notices;
    }

    /** @param notices sentences about this very file, printed with the method */
    public static Document build(ReportContent content, Words words, Medium medium, List<String> notices) {
        return new HtmlReport(content, words, medium, notices).document();
    }

    private Document document() {
        Document document = new Document("");
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", content.language());
        head(html.appendElement("head"));
        Element body = html.appendElement("body");
        if (!dom.isPrint()) {
            Symbols.add(body);
        }
        Element main = body.appendElement("main");
        Element cover = Dom.add(main, "section", "cover").attr("id", "cover");
        brand(cover);
        new CoverSection(dom, words).add(cover, content);
        sections(main);
        if (isRightToLeft(content.language()) && !dom.isPrint()) {
            mirror(html);
        }
        return document;
    }

    private static boolean isRightToLeft(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return Direction.isRightToLeft(locale.getDisplayLanguage(locale));
    }

    /** The page runs from right to left; what is written the other way says so itself. */
    private static void mirror(Element html) {
        html.attr("dir", "rtl");
        html.select(".side").attr("dir", "rtl");
        for (Element element : html.select("body *")) {
            String text = element.ownText();
            if (!element.hasAttr("dir") && text.codePoints().anyMatch(Character::isLetter)) {
                element.attr("dir", Direction.isRightToLeft(text) ? "rtl" : "ltr");
            }
        }
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(content.cover().title());
        if (!dom.isPrint()) {
            head.appendElement("meta")
                    .attr("http-equiv", "Content-Security-Policy")
                    .attr("content", POLICY);
            head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
            head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
            head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        }
        head.appendElement("style").appendChild(new DataNode(Stylesheet.of(dom.medium())));
    }

    private void brand(Element cover) {
        Element row = CoverSection.layoutRow(Dom.add(cover, "header", "brand"), "");
        Dom.say(row, "td", "product", PRODUCT);
        Dom.say(row, "td", "kind", content.kind());
    }

    private void sections(Element main) {
        Element contents = section(main, "method", words.text("report.method.heading"));
        Element nav = Dom.add(contents, "nav", "contents");
        new MethodSection(dom, words).add(contents, content.method(), notices);
        ArticleSection articles = new ArticleSection(dom, words, content);
        for (int i = 0; i < content.articles().size(); i++) {
            Article article = content.articles().get(i);
            String heading = words.text("report.article.heading");
            String entry = content.articles().size() == 1
                    ? heading
                    : words.text("report.contents.article", i + 1, brief(article));
            articles.add(section(main, "article-" + (i + 1), heading, entry), article);
        }
        ClaimSection claims = new ClaimSection(dom, words);
        claims.table(section(main, "claims", words.text("report.table.heading")), content);
        Element full = section(main, "in-full", words.text("report.claims.heading"));
        content.claims().forEach(claim -> claims.add(full, claim));
        if (content.claims().isEmpty()) {
            Dom.say(full, "p", "lede", words.text("report.claims.none"));
        }
        SourceSection sources = new SourceSection(words);
        sources.sources(section(main, "sources", words.text("report.sources.heading")), content);
        sources.custody(section(main, "custody", words.text("report.custody.heading")), content.custody());
        contents(nav);
    }

    /** The headline, cut at a word when it is too long for the list of contents. */
    private static String brief(Article article) {
        String headline = article.headline().stream().map(Segment::text).collect(Collectors.joining());
        if (headline.length() <= LONGEST_ENTRY) {
            return headline;
        }
        int end = headline.lastIndexOf(' ', LONGEST_ENTRY);
        return headline.substring(0, end > 0 ? end : headline.offsetByCodePoints(0, LONGEST_ENTRY / 2)) + "…";
    }

    private Element section(Element main, String id, String heading) {
        return section(main, id, heading, heading);
    }

    /** A new section. Its running head comes first inside it, or the page before would be named after it. */
    private Element section(Element main, String id, String heading, String entry) {
        Element section =
                Dom.add(main, "section", "part " + id.replaceAll("-\\d+$", "")).attr("id", id);
        if (dom.isPrint()) {
            Element product = Dom.add(section, "div", "running-product");
            Dom.say(product, "b", "", PRODUCT);
            product.appendText(" ");
            Dom.say(product, "b", "kind", content.kind());
            Dom.say(section, "div", "running-section", heading);
            String start = content.custody().head();
            start = start.substring(0, Math.min(8, start.length()));
            Dom.say(section, "div", "running-foot", words.text("report.page.foot", start));
        }
        Dom.say(section, "h2", "part-title", heading);
        sections.add(new Section(id, entry));
        return section;
    }

    private void contents(Element nav) {
        Dom.say(nav, "h3", "label", words.text("report.contents.heading"));
        Element body = Dom.add(nav, "table", "layout").attr("role", "list").appendElement("tbody");
        for (Section section : sections) {
            Element row = body.appendElement("tr").attr("role", "listitem");
            Dom.link(row.appendElement("td"), "", section.id(), section.heading());
            if (dom.isPrint()) {
                Dom.link(Dom.add(row, "td", "at"), "page", section.id(), "");
            }
        }
    }
}
