package org.factdesk.workbench.article;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Document;
import org.factdesk.model.EditLabel;
import org.factdesk.model.MetadataField;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.history.Field;

/** Corrects what a file says about its document. What was read stays beside it, in the version's metadata. */
public final class CorrectDocument {
    private final Desk desk;

    public CorrectDocument(Desk desk) {
        this.desk = desk;
    }

    /**
     * Gives the document another value; none but the title may be blank.
     *
     * @param field any but those of a save
     * @throws Problem TEXT_MISSING for a blank title, LANGUAGE_UNKNOWN for what is no language tag
     */
    public void value(UUID document, MetadataField field, String value) {
        if (field == MetadataField.TITLE && value.isBlank()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.DOCUMENT_TITLE.key());
        }
        Document before = document(document);
        Document after = before.with(field, field == MetadataField.LANGUAGE ? tag(value.strip()) : value);
        if (!after.equals(before)) {
            desk.commit(EditLabel.of("edit.document.correct", after.title()), List.of(Change.replaced(before, after)));
        }
    }

    /** Takes the value back that was read; a title that no file gave stays. */
    public void asRead(UUID document, MetadataField field) {
        Document present = document(document);
        String read = desk.state().head(present).metadata().value(field);
        if (field != MetadataField.TITLE || !read.isEmpty()) {
            value(document, field, read);
        }
    }

    private Document document(UUID id) {
        return desk.state()
                .find(Document.class, id)
                .orElseThrow(() -> new IllegalArgumentException("no document " + id));
    }

    private static String tag(String said) {
        if (said.isEmpty()) {
            return "";
        }
        String tag = Locale.forLanguageTag(said.replace('_', '-')).toLanguageTag();
        if (tag.equals("und")) {
            throw new Problem(ProblemCode.LANGUAGE_UNKNOWN, said);
        }
        return tag;
    }
}
