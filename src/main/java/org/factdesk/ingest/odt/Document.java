package org.factdesk.ingest.odt;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.FileProperties;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Headings;
import org.factdesk.ingest.Outcome;
import org.factdesk.ingest.xml.Xml;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.Entry;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** An OpenDocument text: properties and styles are read first, because the text refers to them. */
final class Document {
    private static final String VERSION = "odt/1";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final String name;
    private final Sections sections = new Sections();

    Document(String name) {
        this.name = name;
    }

    /** @throws Problem FILE_PROTECTED, FILE_DAMAGED, NO_TEXT_FOUND */
    Reading read(Archive archive) {
        if (isEncrypted(archive)) {
            throw new Problem(ProblemCode.FILE_PROTECTED, name);
        }
        Optional<Entry> content = archive.find("content.xml");
        if (content.isEmpty()) {
            throw new Problem(ProblemCode.FILE_DAMAGED, name);
        }
        for (String part : List.of("meta.xml", "styles.xml", "content.xml")) {
            archive.find(part).ifPresent(entry -> read(archive, entry));
        }
        return reading();
    }

    Reading readFlat(byte[] bytes) {
        try (Xml xml = Xml.of(new ByteArrayInputStream(bytes))) {
            sections.read(xml);
            if (xml.isBroken()) {
                sections.leftOut().add(Outcome.DAMAGED);
            }
        }
        return reading();
    }

    private void read(Archive archive, Entry entry) {
        try (Xml xml = Xml.of(archive.stream(entry))) {
            sections.read(xml);
            if (xml.isBroken() || entry.cut()) {
                sections.leftOut().add(Outcome.DAMAGED);
            }
        }
    }

    private static boolean isEncrypted(Archive archive) {
        Optional<Entry> manifest = archive.find("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return false;
        }
        try (Xml xml = Xml.of(archive.stream(manifest.get()))) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    private Reading reading() {
        List<Draft> drafts = Headings.levelled(Furniture.mark(sections.drafts()));
        return Outcome.of(name, metadata(drafts), TYPE, VERSION, drafts, sections.leftOut());
    }

    /** The date of the last save is no date of publication, and not one of the article either: it is left out. */
    private Metadata metadata(List<Draft> drafts) {
        return Metadata.builder()
                .add(MetadataField.TITLE, FileProperties.title(sections.said("title"), name), Origin.FILE)
                .add(MetadataField.TITLE, Headings.title(drafts), Origin.VISIBLE)
                .add(MetadataField.BYLINE, FileProperties.author(sections.said("initial-creator")), Origin.FILE)
                .add(MetadataField.BYLINE, FileProperties.author(sections.said("creator")), Origin.FILE)
                .add(MetadataField.LANGUAGE, sections.language(), Origin.FILE)
                .add(MetadataField.LANGUAGE, FileProperties.language(sections.said("language")), Origin.FILE)
                .build();
    }
}
