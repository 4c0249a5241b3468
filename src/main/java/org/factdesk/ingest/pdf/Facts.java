package org.factdesk.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Draft;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.text.BlockKind;
import org.factdesk.text.Normaliser;

/**
 * What a PDF says about itself. Titles that a program made up are passed over; when the file was made says nothing of when
 * its text was published.
 */
final class Facts {
    private static final int LONGEST = 500;
    private static final int LARGEST_PACKET = 1 << 20;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MADE_UP = Pattern.compile(
            "(?:microsoft (?:word|powerpoint|excel)\\b.*|untitled.*|unbenannt.*|document ?\\d*|dokument ?\\d*|presentation ?\\d*|"
                    + "slide \\d+|page \\d+|title|titel|no title|scan.*\\d+|about:blank|https?://.*|file:.*|"
                    + ".*\\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|tex|dvi|ps|html?|pages|pptx?|xlsx?|wpd|pub|tmp|txt|md|fm))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "(?:user|users?\\d*|admin(?:istrator)?|unknown|author|owner|root|default|windows.*|pc|.*@.*|.*(?:corp|gmbh|inc)\\.?|"
                    + "(?:adobe|microsoft|libreoffice|openoffice|acrobat|canon|xerox|ricoh|hp|scanner).*|[\\p{Ll}\\d._-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile("[\\p{Ll}\\d._-]+|[\\p{Lu}\\d._-]+");

    private Facts() {}

    static Metadata of(PDDocument document, List<Draft> drafts) {
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        String packet = packet(catalog.getDictionaryObject(COSName.METADATA));
        String visible = visibleTitle(drafts);
        Metadata.Builder facts = Metadata.builder();
        String[] said = {title(info.getString(COSName.TITLE)), title(element(packet, "dc:title"))};
        for (String title : said) {
            // A title that is seen in the text is the better one of two; one that is not may be a template's.
            if (isSeen(title, drafts)) {
                facts.add(MetadataField.TITLE, title, Origin.FILE);
            }
        }
        facts.add(MetadataField.TITLE, visible, Origin.VISIBLE);
        for (String title : said) {
            facts.add(MetadataField.TITLE, title, Origin.FILE);
        }
        facts.add(MetadataField.BYLINE, author(info.getString(COSName.AUTHOR)), Origin.FILE);
        facts.add(MetadataField.BYLINE, author(element(packet, "dc:creator")), Origin.FILE);
        facts.add(MetadataField.LANGUAGE, language(catalog.getString(COSName.LANG)), Origin.FILE);
        return facts.build();
    }

    private static String visibleTitle(List<Draft> drafts) {
        int page = drafts.stream()
                .filter(draft -> !draft.isFurniture())
                .mapToInt(Draft::page)
                .findFirst()
                .orElse(0);
        return drafts.stream()
                .filter(draft -> draft.kind() == BlockKind.HEADING && draft.level() == 1 && draft.page() == page)
                .map(draft -> line(draft.text()))
                .findFirst()
                .orElse("");
    }

    private static boolean isSeen(String title, List<Draft> drafts) {
        String folded = title.toLowerCase(Locale.ROOT);
        return !title.isEmpty()
                && drafts.stream()
                        .filter(draft -> draft.page() <= 1)
                        .anyMatch(draft ->
                                line(draft.text()).toLowerCase(Locale.ROOT).contains(folded));
    }

    private static String title(String said) {
        String title = line(said);
        boolean none = title.length() > LONGEST
                || title.chars().noneMatch(Character::isLetter)
                || MADE_UP.matcher(title).matches();
        return none ? "" : title;
    }

    private static String author(String said) {
        String author = line(said);
        boolean none = author.length() > LONGEST
                || author.length() < 2
                || author.chars().noneMatch(Character::isLetter)
                || NOBODY.matcher(author).matches() && author.indexOf(' ') < 0
                || LOGIN.matcher(author).matches();
        return none ? "" : author;
    }

    private static String language(String said) {
        String tag = said == null
                ? ""
                : Locale.forLanguageTag(said.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? "" : tag;
    }

    private static String line(String said) {
        return said == null
                ? ""
                : Blank.strip(GAPS.matcher(Normaliser.text(said)).replaceAll(" "));
    }

    /** The packet that describes the file, as text; it is not parsed as XML, which could name files to load. */
    private static String packet(COSBase metadata) {
        if (!(metadata instanceof COSStream stream)) {
            return "";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Streams.copy(stream, LARGEST_PACKET, out);
        } catch (IOException damaged) {
            return "";
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The text of the first item of an element. */
    private static String element(String packet, String name) {
        int start = packet.indexOf("<" + name);
        int end = packet.indexOf("</" + name + ">", Math.max(0, start));
        if (start < 0 || end < 0) {
            return "";
        }
        Matcher item = Pattern.compile("<rdf:li[^>]*>([^<]*)</rdf:li>").matcher(packet.substring(start, end));
        return item.find()
                ? item.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&")
                : "";
    }
}
