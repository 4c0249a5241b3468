package org.factdesk.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ingest.Binary;
import org.factdesk.ingest.Bodies;
import org.factdesk.ingest.Charsets;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Fact;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page: the article in it, and around it the rest as furniture. Nothing it names is loaded. */
public final class HtmlReader implements Reader {
    private static final String VERSION = "html/2";
    private static final int LOOKED_AT = 8192;

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "shtml");
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:\\s|\\uFEFF|<!--(?:[^-]|-(?!->)){0,4000}+-->|<\\?xml[^>]{0,200}>)*+<(?:!doctype\\s+html|html|head|body|meta|title)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "<(?:p|div|article|section|span|h[1-6]|ul|table|br|main|a)(?:\\s[^<>]{0,400})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_TAG =
            Pattern.compile("<(?:html|head|body)\\b[^<>]{0,400}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile(
            "<meta\\b[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,100}?encoding=[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean canRead(Input input) {
        if (input.mediaType().isPresent()) {
            return input.mediaType().get().equals("text/html");
        }
        if (Binary.is(input.head())) {
            return false;
        }
        String head = head(input.head());
        if (BEGINNING.matcher(head).find()) {
            return true;
        }
        boolean named = ENDINGS.contains(input.ending());
        long tags = TAG.matcher(head).results().limit(5).count();
        return named
                ? tags > 0 || PAGE_TAG.matcher(head).find()
                : head.stripLeading().startsWith("<") && tags == 5;
    }

    @Override
    public Reading read(Input input) {
        Charsets.Decoded decoded = Charsets.decode(input.bytes(), declaredCharset(input));
        Markup markup = Markup.of(decoded.text());
        Document document = Parser.htmlParser().parseInput(markup.html(), "");
        Page page = Page.of(document);
        Article article = Article.of(page);
        Metadata metadata = PageFacts.of(document, page, article.start());
        article.addTitles(
                metadata.of(MetadataField.TITLE).stream().map(Fact::value).toList());
        BlockText body = Bodies.of(article.drafts());
        if (body.blocks().isEmpty()) {
            throw new Problem(ProblemCode.NO_TEXT_FOUND, input.name());
        }
        List<String> leftOut = new ArrayList<>(page.leftOut());
        if (markup.isCut()) {
            leftOut.add("ingest.leftout.end");
        }
        return new Reading(
                input.name(), metadata, "text/html", decoded.charset(), VERSION, Normaliser.VERSION, body, leftOut);
    }

    private static String head(byte[] bytes) {
        String latin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        // UTF-16 is told well enough by leaving its zero bytes out: tags are ASCII.
        return latin.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }

    /** What came with the page counts before what the page says, as in browsers. */
    private static String declaredCharset(Input input) {
        if (!input.charset().isEmpty()) {
            return input.charset();
        }
        Matcher matcher = CHARSET.matcher(head(input.bytes()));
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
