package org.factdesk.ingest.docx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.FileProperties;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Headings;
import org.factdesk.ingest.LetterCount;
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

/** A Word document with its parts: styles, lists and notes are read first, because the text refers to them. */
final class Document {
    private static final String VERSION = "docx/1";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Archive archive;
    private final Parts parts;
    private final Styles styles = new Styles();
    private final Numbering numbering = new Numbering();
    private final LetterCount languages = new LetterCount();
    private final Map<String, List<Draft>> notes = new HashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private Properties properties = Properties.NONE;

    Document(Archive archive) {
        this.archive = archive;
        this.parts = new Parts(archive);
    }

    Reading reading() {
        Entry main = parts.main().orElseThrow(() -> new Problem(ProblemCode.FILE_DAMAGED, archive.name()));
        visit(parts.part("styles"), styles::read);
        visit(parts.part("numbering"), numbering::read);
        visit(parts.part("footnotes"), this::readNotes);
        visit(parts.part("endnotes"), this::readNotes);
        visit(parts.properties(), xml -> properties = Properties.of(xml));
        DocxStory story = new DocxStory(styles, numbering, languages);
        visit(Optional.of(main), xml -> story.read(xml, notes));
        leftOut.addAll(story.leftOut());
        if (story.isFull()) {
            leftOut.add("ingest.leftout.rest");
        }
        List<Draft> drafts = Headings.levelled(Furniture.mark(story.drafts()));
        return Outcome.of(archive.name(), metadata(drafts), TYPE, VERSION, drafts, leftOut);
    }

    private void readNotes(Xml xml) {
        DocxStory story = new DocxStory(styles, numbering, new LetterCount()).read(xml, Map.of());
        leftOut.addAll(story.leftOut());
        notes.putAll(story.notes());
    }

    private void visit(Optional<Entry> part, Consumer<Xml> reader) {
        if (part.isEmpty()) {
            return;
        }
        try (Xml xml = parts.open(part.get())) {
            reader.accept(xml);
            if (xml.isBroken() || part.get().cut()) {
                leftOut.add("ingest.leftout.damaged");
            }
        }
    }

    /** The date of the last save is no date of publication, and not one of the article either: it is left out. */
    private Metadata metadata(List<Draft> drafts) {
        return Metadata.builder()
                .add(MetadataField.TITLE, FileProperties.title(properties.title(), archive.name()), Origin.FILE)
                .add(MetadataField.TITLE, Headings.title(drafts), Origin.VISIBLE)
                .add(MetadataField.BYLINE, FileProperties.author(properties.author()), Origin.FILE)
                .add(MetadataField.LANGUAGE, languages.most(), Origin.FILE)
                .add(MetadataField.LANGUAGE, FileProperties.language(properties.language()), Origin.FILE)
                .build();
    }
}
