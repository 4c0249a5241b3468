package org.factdesk.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article. A block that is no JSON says nothing. A class of its own, so that Jackson is
 * loaded only for pages that have some.
 */
final class LinkedData {
    private static final int MOST_BLOCKS = 50;
    private static final int LARGEST_BLOCK = 2_000_000;
    private static final int MOST_NODES = 20_000;
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*/)?(?:\\w*Article|\\w*Posting|Report|Review|LiveBlogPosting|Recipe|ClaimReview)");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)\\s*;?\\s*$");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final Optional<JsonNode> article;

    private LinkedData(Optional<JsonNode> article) {
        this.article = article;
    }

    static LinkedData of(List<Element> scripts) {
        return new LinkedData(scripts.stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .limit(MOST_BLOCKS)
                .flatMap(script -> parse(script).stream())
                .flatMap(node -> articleIn(node).stream())
                .findFirst());
    }

    String headline() {
        return text("headline");
    }

    String author() {
        return article.map(node -> names(node.path("author"))).orElse("");
    }

    String publisher() {
        return article.map(node -> names(node.path("publisher"))).orElse("");
    }

    String published() {
        return text("datePublished");
    }

    String modified() {
        return text("dateModified");
    }

    String url() {
        String url = text("url");
        return url.isEmpty()
                ? article.map(node -> idOf(node.path("mainEntityOfPage"))).orElse("")
                : url;
    }

    String language() {
        return text("inLanguage");
    }

    private String text(String field) {
        return article.map(node -> plain(node.path(field).asText(""))).orElse("");
    }

    private static Optional<JsonNode> parse(Element script) {
        String json = WRAPPING.matcher(script.data()).replaceAll("");
        if (json.length() > LARGEST_BLOCK || json.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException junk) {
            // Pages carry broken blocks; the visible page still says who wrote it.
            return Optional.empty();
        }
    }

    /** The first article, level by level: the outermost is the page's own, one deeper is one it mentions. */
    private static Optional<JsonNode> articleIn(JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !queue.isEmpty(); i++) {
            JsonNode node = queue.removeFirst();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.elements().forEachRemaining(child -> {
                if (child.isContainerNode()) {
                    queue.addLast(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isTextual()) {
            return ARTICLE.matcher(type.asText()).matches();
        }
        for (JsonNode one : type) {
            if (one.isTextual() && ARTICLE.matcher(one.asText()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String names(JsonNode who) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : who.isArray() ? who : List.of(who)) {
            String name =
                    plain(one.isTextual() ? one.asText() : one.path("name").asText(""));
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    private static String idOf(JsonNode page) {
        return page.isTextual() ? page.asText() : page.path("@id").asText("");
    }

    /** Some write entities into their JSON. */
    private static String plain(String text) {
        return text.indexOf('&') < 0
                ? text.strip()
                : Parser.unescapeEntities(text, false).strip();
    }
}
