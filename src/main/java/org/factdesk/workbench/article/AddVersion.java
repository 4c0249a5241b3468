package org.factdesk.workbench.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.factdesk.anchor.Anchors;
import org.factdesk.anchor.Outcome;
import org.factdesk.model.Change;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Passage;
import org.factdesk.store.Content;
import org.factdesk.text.Span;
import org.factdesk.workbench.Desk;

/**
 * Takes what was read into the case as a new version of a document that is there. Passages whose words stand in it beyond
 * doubt, letter by letter, go over to it in the same edit; the others stay in the version they were made in. What the
 * analyst corrected in the document stays; the rest is as the new version has it.
 */
public final class AddVersion {
    private static final Set<MetadataField> FIELDS =
            EnumSet.complementOf(EnumSet.of(MetadataField.SAVED_URL, MetadataField.SAVED_AT));

    private final Desk desk;

    public AddVersion(Desk desk) {
        this.desk = desk;
    }

    /**
     * What came of it.
     *
     * @param moved how many passages went over
     * @param left those whose words do not stand in the new version, or not in one place only
     */
    public record Result(Document document, int moved, List<Passage> left) {}

    /** @throws org.factdesk.problem.Problem NO_TEXT_FOUND, and what {@link ReadFile.Read#original} throws */
    public Result to(Document document, ReadFile.Read read) {
        ImportDocument.requireArticle(read.reading());
        byte[] original = read.original();
        Content.File file = new Content.File(read.sha256(), original);
        Content.Body body = ImportDocument.body(read.reading());
        DocumentVersion version =
                ImportDocument.version(desk, document.id(), read.reading(), file.sha256(), body.sha256());
        Document changed = following(
                        document, desk.state().head(document), read.reading().metadata())
                .withHead(version.id());
        List<Change> changes = new ArrayList<>();
        changes.add(Change.made(version));
        changes.add(Change.replaced(document, changed));
        List<Passage> left = new ArrayList<>();
        int moved = 0;
        for (Passage passage : passagesOf(document)) {
            Optional<Passage> found =
                    found(passage, version.id(), read.reading().body().text());
            if (found.isPresent()) {
                changes.add(Change.replaced(passage, found.get()));
                moved++;
            } else {
                left.add(passage);
            }
        }
        desk.commit(EditLabel.of("edit.document.version", document.title()), changes, file, body);
        return new Result(changed, moved, left);
    }

    /** What nobody corrected is as the new version says, where it says something. */
    private static Document following(Document document, DocumentVersion before, Metadata said) {
        Document changed = document;
        for (MetadataField field : FIELDS) {
            String value = said.value(field);
            if (!value.isEmpty() && document.value(field).equals(read(before, field))) {
                changed = changed.with(field, value);
            }
        }
        return changed;
    }

    /** What the document was given at first: the file's name stands for a title that it does not have. */
    private static String read(DocumentVersion version, MetadataField field) {
        String value = version.metadata().value(field);
        return value.isEmpty() && field == MetadataField.TITLE ? version.fileName() : value;
    }

    private List<Passage> passagesOf(Document document) {
        return desk.state().versionsOf(document.id()).stream()
                .flatMap(version -> desk.state().passagesIn(version.id()).stream())
                .toList();
    }

    private static Optional<Passage> found(Passage passage, UUID version, String text) {
        if (!(Anchors.find(text, passage) instanceof Outcome.Found found)) {
            return Optional.empty();
        }
        Span there = found.span();
        return there.of(text).equals(passage.exact())
                ? Optional.of(Anchors.make(version, passage.id(), text, there))
                : Optional.empty();
    }
}
