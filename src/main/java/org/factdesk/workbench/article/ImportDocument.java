package org.factdesk.workbench.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.BodyHash;
import org.factdesk.store.Content;
import org.factdesk.workbench.Desk;

/** Takes what was read into the case, with the bytes it was read from. */
public final class ImportDocument {
    private final Desk desk;

    public ImportDocument(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param original the bytes of the file, or of the pasted text in UTF-8
     * @param untitled title for a reading that has none
     * @throws Problem NO_TEXT_FOUND when the reading holds no block of an article
     */
    public Document add(Reading reading, byte[] original, DocumentRole role, String untitled) {
        if (reading.body().blocks().stream().noneMatch(block -> block.kind().isArticle())) {
            throw new Problem(ProblemCode.NO_TEXT_FOUND, reading.fileName());
        }
        UUID documentId = desk.newId();
        Content.File file = new Content.File(BodyHash.of(original), original);
        Content.Body body = new Content.Body(BodyHash.of(reading.body()), reading.body());
        DocumentVersion version = new DocumentVersion(
                desk.newId(),
                documentId,
                reading.mediaType(),
                reading.charset(),
                file.sha256(),
                body.sha256(),
                reading.fileName(),
                reading.reader(),
                reading.normaliser(),
                desk.now(),
                reading.metadata());
        Document document = new Document(
                documentId,
                role,
                title(reading, untitled),
                reading.byline(),
                reading.publisher(),
                reading.published(),
                reading.modified(),
                reading.url(),
                reading.language(),
                version.id());
        desk.commit(
                EditLabel.of("edit.document.import", document.title()),
                List.of(Change.made(document), Change.made(version)),
                file,
                body);
        return document;
    }

    /** The document of that role whose present version was read from the same bytes. */
    public Optional<Document> already(byte[] original, DocumentRole role) {
        String hash = BodyHash.of(original);
        return desk.state().documents(role).stream()
                .filter(document -> desk.state().head(document).original().equals(hash))
                .findFirst();
    }

    private static String title(Reading reading, String untitled) {
        if (!reading.title().isEmpty()) {
            return reading.title();
        }
        return reading.fileName().isEmpty() ? untitled : reading.fileName();
    }
}
