package org.factdesk.workbench.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factdesk.model.CaseState;
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
     * @param untitled title for a reading that has none
     * @throws Problem NO_TEXT_FOUND, and what {@link ReadFile.Read#original} throws
     */
    public Document add(ReadFile.Read read, DocumentRole role, String untitled) {
        requireArticle(read.reading());
        return add(read.reading(), read.original(), role, untitled);
    }

    /**
     * @param original the bytes of the file, or of the pasted text in UTF-8
     * @param untitled title for a reading that has none
     * @throws Problem NO_TEXT_FOUND when the reading holds no block of an article
     */
    public Document add(Reading reading, byte[] original, DocumentRole role, String untitled) {
        requireArticle(reading);
        UUID documentId = desk.newId();
        Content.File file = new Content.File(BodyHash.of(original), original);
        Content.Body body = body(reading);
        DocumentVersion version = version(desk, documentId, reading, file.sha256(), body.sha256());
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

    static void requireArticle(Reading reading) {
        if (reading.body().blocks().stream().noneMatch(block -> block.kind().isArticle())) {
            throw new Problem(ProblemCode.NO_TEXT_FOUND, reading.fileName());
        }
    }

    static Content.Body body(Reading reading) {
        return new Content.Body(BodyHash.of(reading.body()), reading.body());
    }

    static DocumentVersion version(Desk desk, UUID document, Reading reading, String original, String body) {
        return new DocumentVersion(
                desk.newId(),
                document,
                reading.mediaType(),
                reading.charset(),
                original,
                body,
                reading.fileName(),
                reading.reader(),
                reading.normaliser(),
                desk.now(),
                reading.metadata());
    }

    /** The document of that role of which a version was read from the bytes with that hash. */
    public static Optional<Document> already(CaseState state, String sha256, DocumentRole role) {
        return state.documents(role).stream()
                .filter(document -> state.versionsOf(document.id()).stream()
                        .anyMatch(version -> version.original().equals(sha256)))
                .findFirst();
    }

    /** The document of that role that is the same page by its address, whatever it says; the one taken in last. */
    public static Optional<Document> sameAddress(CaseState state, Reading reading, DocumentRole role) {
        String address = Address.plain(reading.metadata());
        return state.documents(role).stream()
                .filter(document ->
                        !address.isEmpty() && addressOf(state, document).equals(address))
                .reduce((earlier, later) -> later);
    }

    private static String addressOf(CaseState state, Document document) {
        String corrected = Address.plain(document.url());
        return corrected.isEmpty() ? Address.plain(state.head(document).metadata()) : corrected;
    }

    private static String title(Reading reading, String untitled) {
        if (!reading.title().isEmpty()) {
            return reading.title();
        }
        return reading.fileName().isEmpty() ? untitled : reading.fileName();
    }
}
