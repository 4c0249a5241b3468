package org.factdesk.ingest.epub;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.FileProperties;
import org.factdesk.ingest.Outcome;
import org.factdesk.ingest.Story;
import org.factdesk.ingest.xml.Xml;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.Entry;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockKind;

/** An e-book that is open: its chapters put together. */
final class Book {
    private static final String VERSION = "epub/1";
    private static final String TYPE = "application/epub+zip";

    /** A chapter's tree takes many times its size; no chapter is so long. */
    private static final int LONGEST_CHAPTER = 16 << 20;

    private static final Set<String> HARMLESS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private final Archive archive;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Labels labels = new Labels();
    private final Story story = new Story();

    Book(Archive archive) {
        this.archive = archive;
    }

    /** @throws Problem FILE_PROTECTED, FILE_DAMAGED, NO_TEXT_FOUND */
    Reading reading() {
        Optional<Package> found = packageFile();
        Package book = found.orElseGet(() -> Package.read("", Xml.of(InputStream.nullInputStream())));
        List<String> chapters =
                found.map(Package::chapters).filter(list -> !list.isEmpty()).orElseGet(this::pages);
        if (encrypted().stream().anyMatch(chapters::contains)) {
            throw new Problem(ProblemCode.FILE_PROTECTED, archive.name());
        }
        readLabels(book.navigation());
        chapters.forEach(chapter -> chapter(chapter, book));
        if (story.isFull()) {
            leftOut.add("ingest.leftout.rest");
        }
        String title = FileProperties.title(book.first("title"), archive.name());
        return Outcome.of(
                archive.name(), metadata(book, title), TYPE, VERSION, Levels.of(story.drafts(), title), leftOut);
    }

    private static Metadata metadata(Package book, String title) {
        return Metadata.builder()
                .add(MetadataField.TITLE, title, Origin.FILE)
                .add(MetadataField.BYLINE, FileProperties.author(book.authors()), Origin.FILE)
                .add(MetadataField.PUBLISHER, book.first("publisher"), Origin.FILE)
                .add(MetadataField.PUBLISHED, book.published(), Origin.FILE)
                .add(MetadataField.URL, book.url(), Origin.FILE)
                .add(MetadataField.LANGUAGE, FileProperties.language(book.first("language")), Origin.FILE)
                .build();
    }

    private Optional<Package> packageFile() {
        String said = "";
        Optional<Entry> container = archive.find("META-INF/container.xml");
        if (container.isPresent()) {
            try (Xml xml = Xml.of(archive.stream(container.get()))) {
                while (said.isEmpty() && xml.next()) {
                    said = xml.isStart() && xml.name().equals("rootfile")
                            ? Paths.resolve("", xml.attribute("full-path"))
                            : "";
                }
            }
        }
        Optional<Entry> entry = archive.find(said)
                .or(() -> archive.entries().stream()
                        .filter(any -> any.name().toLowerCase(Locale.ROOT).endsWith(".opf"))
                        .findFirst());
        return entry.map(this::packageFile);
    }

    private Package packageFile(Entry entry) {
        try (Xml xml = Xml.of(archive.stream(entry))) {
            Package book = Package.read(entry.name(), xml);
            if (xml.isBroken() || entry.cut()) {
                leftOut.add(Outcome.DAMAGED);
            }
            return book;
        }
    }

    /** A book that lost its package file is read in the order in which its pages stand in it. */
    private List<String> pages() {
        leftOut.add(Outcome.DAMAGED);
        return archive.entries().stream()
                .map(Entry::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?"))
                .toList();
    }

    /** What of the book is encrypted, but for fonts that are only made unfit for other books. */
    private Set<String> encrypted() {
        Set<String> encrypted = new HashSet<>();
        Optional<Entry> entry = archive.find("META-INF/encryption.xml");
        if (entry.isPresent()) {
            try (Xml xml = Xml.of(archive.stream(entry.get()))) {
                boolean harmless = false;
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("EncryptionMethod")) {
                        harmless = HARMLESS.contains(xml.attribute("Algorithm"));
                    } else if (xml.isStart() && xml.name().equals("CipherReference") && !harmless) {
                        encrypted.add(Paths.resolve("", xml.attribute("URI")));
                    }
                }
            }
        }
        return encrypted;
    }

    private void readLabels(String navigation) {
        Optional<Entry> entry = archive.find(navigation);
        if (entry.isEmpty()) {
            return;
        }
        if (navigation.endsWith(".ncx")) {
            try (Xml xml = Xml.of(archive.stream(entry.get()))) {
                labels.readNcx(navigation, xml);
            }
        } else {
            labels.readNavigation(navigation, bytes(entry.get()));
        }
    }

    private void chapter(String name, Package book) {
        Optional<Entry> entry = archive.find(name);
        if (entry.isEmpty()) {
            leftOut.add(Outcome.DAMAGED);
            return;
        }
        byte[] bytes = bytes(entry.get());
        if (book.isContents(name)) {
            new Chapter(story, leftOut, true).read(bytes);
            return;
        }
        story.openAside();
        new Chapter(story, leftOut, false).read(bytes);
        titled(story.closeAside(), labels.of(name), book.first("title")).forEach(story::add);
    }

    private byte[] bytes(Entry entry) {
        try (InputStream in = archive.stream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_CHAPTER);
            if (entry.cut()) {
                leftOut.add(Outcome.DAMAGED);
            } else if (bytes.length == LONGEST_CHAPTER) {
                leftOut.add("ingest.leftout.rest");
            }
            return bytes;
        } catch (IOException damaged) {
            leftOut.add(Outcome.DAMAGED);
            return new byte[0];
        }
    }

    /** A chapter that has no heading of its own gets the name that the table of contents gives it. */
    private static List<Draft> titled(List<Draft> drafts, String label, String title) {
        boolean headed = drafts.stream().anyMatch(draft -> draft.kind() == BlockKind.HEADING);
        if (headed || drafts.isEmpty()) {
            return drafts;
        }
        List<Draft> titled = new ArrayList<>(drafts);
        String first = Levels.fold(drafts.get(0).text());
        if (!first.isEmpty() && (first.equals(Levels.fold(label)) || first.equals(Levels.fold(title)))) {
            titled.set(0, Draft.heading(1, drafts.get(0).text()));
        } else if (!label.isEmpty()) {
            titled.add(0, Draft.heading(1, label));
        }
        return titled;
    }
}
