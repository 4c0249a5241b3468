package org.factdesk.ingest.html;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where and when a page was saved, by the comment that browsers and SingleFile write into its head. */
final class SavedFrom {
    private static final int MOST_NODES = 20;
    private static final int LONGEST = 10_000;
    private static final String ADDRESS = "((?:https?|file)://[^\\s<>\"]{1,4000})";

    private static final Pattern BY_BROWSER = Pattern.compile("^\\s*saved from url=\\(\\d{1,6}\\)" + ADDRESS);
    private static final Pattern SINGLE_FILE = Pattern.compile("^\\s*Page saved with SingleFile\\b");
    private static final Pattern URL_LINE = Pattern.compile("^\\s*url:\\s*" + ADDRESS, Pattern.MULTILINE);
    private static final Pattern DATE_LINE =
            Pattern.compile("^\\s*saved date:\\s*(\\S.{0,100}?)\\s*$", Pattern.MULTILINE);

    /** {@code Thu Mar 05 2026 17:10:27 GMT+0100 (Central European Standard Time)}, as JavaScript writes a time. */
    private static final DateTimeFormatter JAVASCRIPT =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ROOT);

    private SavedFrom() {}

    static void add(Metadata.Builder facts, Document document) {
        for (Node node : heads(document)) {
            if (node instanceof Comment comment && comment.getData().length() <= LONGEST) {
                read(facts, comment.getData());
            }
        }
    }

    /** The first nodes of the page, its html element and its head: nobody writes such a comment further down. */
    private static List<Node> heads(Document document) {
        List<Node> nodes = new ArrayList<>();
        for (Element parent : new Element[] {document, document.selectFirst("html"), document.head()}) {
            Node child = parent == null ? null : parent.firstChild();
            for (int i = 0; i < MOST_NODES && child != null; i++) {
                nodes.add(child);
                child = child.nextSibling();
            }
        }
        return nodes;
    }

    private static void read(Metadata.Builder facts, String comment) {
        Matcher browser = BY_BROWSER.matcher(comment);
        if (browser.find()) {
            facts.add(MetadataField.SAVED_URL, browser.group(1), Origin.CONTAINER);
        } else if (SINGLE_FILE.matcher(comment).find()) {
            Matcher url = URL_LINE.matcher(comment);
            if (url.find()) {
                facts.add(MetadataField.SAVED_URL, url.group(1), Origin.CONTAINER);
            }
            Matcher date = DATE_LINE.matcher(comment);
            if (date.find()) {
                facts.add(MetadataField.SAVED_AT, time(date.group(1)), Origin.CONTAINER);
            }
        }
    }

    /** The time as ISO 8601 writes it, with its zone; the words as they stand when they are no such time. */
    private static String time(String words) {
        String bare = words.replaceFirst("\\s*\\(.*$", "");
        try {
            return OffsetDateTime.parse(bare, JAVASCRIPT).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeParseException notJavaScript) {
            try {
                return ZonedDateTime.parse(bare).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            } catch (DateTimeParseException notIso) {
                return words;
            }
        }
    }
}
