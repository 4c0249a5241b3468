package org.factdesk.workbench.history;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.model.BlockMark;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.Evidence;
import org.factdesk.model.Item;
import org.factdesk.model.Note;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Passage;
import org.factdesk.model.RatingScale;
import org.factdesk.model.Source;
import org.factdesk.model.Verdict;

/** Takes an item apart into the fields that a history tells. What has none, such as a passage, has no fields. */
final class FieldValues {
    private final Function<UUID, Item> items;

    /** @param items finds an item that is or was in the case; null when there never was one */
    FieldValues(Function<UUID, Item> items) {
        this.items = items;
    }

    /** The fields that hold something, in the order of {@link Field}. */
    Map<Field, String> of(Item item) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        if (item instanceof Claim claim) {
            claim(claim, values);
        } else if (item instanceof Evidence evidence) {
            evidence(evidence, values);
        } else if (item instanceof Source source) {
            source(source, values);
        } else if (item instanceof Verdict verdict) {
            verdict(verdict, values);
        } else if (item instanceof Note note) {
            values.put(Field.NOTE_PASSAGE, name(note.passage()));
            values.put(Field.NOTE_TEXT, note.text());
        } else if (item instanceof BlockMark mark) {
            values.put(Field.BLOCK_KIND, mark.as() == null ? "" : mark.as().key());
            values.put(Field.BLOCK_NOTHING, mark.nothingToCheck() ? "yes" : "");
        } else if (item instanceof CaseInfo info) {
            values.put(Field.CASE_TITLE, info.title());
            values.put(Field.CASE_SCALE, name(info.scale()));
        } else if (item instanceof Document document) {
            document(document, values);
        }
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static void document(Document document, Map<Field, String> values) {
        values.put(Field.DOCUMENT_TITLE, document.title());
        values.put(Field.DOCUMENT_ROLE, document.role().key());
        values.put(Field.DOCUMENT_BYLINE, document.byline());
        values.put(Field.DOCUMENT_PUBLISHER, document.publisher());
        values.put(Field.DOCUMENT_PUBLISHED, document.published());
        values.put(Field.DOCUMENT_MODIFIED, document.modified());
        values.put(Field.DOCUMENT_URL, document.url());
        values.put(Field.DOCUMENT_LANGUAGE, document.language());
    }

    private void claim(Claim claim, Map<Field, String> values) {
        values.put(Field.CLAIM_STATEMENT, claim.statement());
        values.put(Field.CLAIM_CLAIMANT, claim.claimant());
        values.put(Field.CLAIM_SAID_ON, date(claim.saidOn()));
        values.put(Field.CLAIM_APPEARANCE, claim.appearance());
        values.put(Field.CLAIM_STATE, claim.state().key());
        values.put(Field.CLAIM_PRIORITY, claim.priority().key());
        values.put(Field.CLAIM_NOTE, claim.note());
        values.put(
                Field.CLAIM_PASSAGES, claim.passages().stream().map(this::name).collect(Collectors.joining(" […] ")));
    }

    private void evidence(Evidence evidence, Map<Field, String> values) {
        values.put(Field.EVIDENCE_SOURCE, name(evidence.source()));
        values.put(Field.EVIDENCE_STANCE, evidence.stance().key());
        values.put(Field.EVIDENCE_WEIGHT, evidence.weight().key());
        values.put(Field.EVIDENCE_QUOTE, evidence.quote());
        values.put(Field.EVIDENCE_LOCATOR, evidence.locator());
        values.put(Field.EVIDENCE_WHY, evidence.why());
    }

    private static void source(Source source, Map<Field, String> values) {
        values.put(Field.SOURCE_TITLE, source.title());
        values.put(Field.SOURCE_AUTHOR, source.author());
        values.put(Field.SOURCE_PUBLISHER, source.publisher());
        values.put(Field.SOURCE_URL, source.url());
        values.put(Field.SOURCE_ISSUED, date(source.issued()));
        values.put(Field.SOURCE_ACCESSED, date(source.accessed()));
    }

    private static void verdict(Verdict verdict, Map<Field, String> values) {
        values.put(Field.VERDICT_RATING, verdict.rating() == null ? "" : verdict.rating());
        values.put(Field.VERDICT_CONCLUSION, verdict.conclusion());
        values.put(Field.VERDICT_REASON, verdict.reason());
    }

    private static String date(PartialDate date) {
        return date == null ? "" : date.iso();
    }

    /** What stands for an item in a field of another. */
    private String name(UUID id) {
        Item item = items.apply(id);
        if (item instanceof Passage passage) {
            return passage.exact();
        }
        if (item instanceof Source source) {
            return source.title();
        }
        return item instanceof RatingScale scale ? scale.name() : "";
    }
}
