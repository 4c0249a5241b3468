package org.factdesk.store.sqlite;

import static org.factdesk.store.sqlite.Column.date;
import static org.factdesk.store.sqlite.Column.flag;
import static org.factdesk.store.sqlite.Column.id;
import static org.factdesk.store.sqlite.Column.instant;
import static org.factdesk.store.sqlite.Column.number;
import static org.factdesk.store.sqlite.Column.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factdesk.model.BlockMark;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Evidence;
import org.factdesk.model.Fact;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Note;
import org.factdesk.model.Origin;
import org.factdesk.model.Passage;
import org.factdesk.model.Priority;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.model.RatingScale;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Verdict;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.text.BlockKind;
import org.factdesk.text.Span;

/** How each kind of item is kept. */
final class Mappings {
    private static final Map<ItemKind, Mapping<?>> ALL = new EnumMap<>(ItemKind.class);

    static {
        add(caseInfo());
        add(ratingScale());
        add(document());
        add(documentVersion());
        add(blockMark());
        add(passage());
        add(claim());
        add(source());
        add(evidence());
        add(verdict());
        add(note());
    }

    private Mappings() {}

    static Mapping<?> of(ItemKind kind) {
        return ALL.get(kind);
    }

    private static void add(Mapping<?> mapping) {
        ALL.put(mapping.kind(), mapping);
    }

    private static <T extends Item> Mapping<T> plain(
            ItemKind kind, Class<T> type, List<Column<T>> columns, Function<Raw, T> maker) {
        return new Mapping<>(kind, type, columns, List.of(), maker);
    }

    private static Mapping<CaseInfo> caseInfo() {
        return plain(
                ItemKind.CASE_INFO,
                CaseInfo.class,
                List.of(
                        id("id", CaseInfo::id),
                        text("title", CaseInfo::title),
                        id("scale", CaseInfo::scale),
                        instant("created", CaseInfo::created)),
                raw -> new CaseInfo(raw.id("id"), raw.text("title"), raw.id("scale"), raw.instant("created")));
    }

    private static Mapping<RatingScale> ratingScale() {
        List<Column<Rating>> rating = List.of(
                text("key", Rating::key),
                text("label", Rating::label),
                text("meaning", Rating::meaning),
                text("role", part -> part.role().key()),
                number("truth", Rating::truth));
        return new Mapping<>(
                ItemKind.RATING_SCALE,
                RatingScale.class,
                List.of(id("id", RatingScale::id), text("key", RatingScale::key), text("name", RatingScale::name)),
                List.of(new Part<>("ratings", "rating", "rating_scale", rating, RatingScale::ratings)),
                raw -> new RatingScale(
                        raw.id("id"), raw.text("key"), raw.text("name"), raw.parts("ratings", Mappings::rating)));
    }

    private static Rating rating(Raw raw) {
        return new Rating(
                raw.text("key"),
                raw.text("label"),
                raw.text("meaning"),
                raw.word("role", RatingRole::of),
                raw.numberOrNull("truth"));
    }

    private static Mapping<Document> document() {
        return plain(
                ItemKind.DOCUMENT,
                Document.class,
                List.of(
                        id("id", Document::id),
                        text("role", item -> item.role().key()),
                        text("title", Document::title),
                        text("byline", Document::byline),
                        text("publisher", Document::publisher),
                        text("published", Document::published),
                        text("modified", Document::modified),
                        text("url", Document::url),
                        text("language", Document::language),
                        id("head", Document::head)),
                raw -> new Document(
                        raw.id("id"),
                        raw.word("role", DocumentRole::of),
                        raw.text("title"),
                        raw.text("byline"),
                        raw.text("publisher"),
                        raw.text("published"),
                        raw.text("modified"),
                        raw.text("url"),
                        raw.text("language"),
                        raw.id("head")));
    }

    private static Mapping<DocumentVersion> documentVersion() {
        List<Column<Fact>> fact = List.of(
                text("field", part -> part.field().key()),
                text("value", Fact::value),
                text("origin", part -> part.origin().key()));
        return new Mapping<>(
                ItemKind.DOCUMENT_VERSION,
                DocumentVersion.class,
                List.of(
                        id("id", DocumentVersion::id),
                        id("document", DocumentVersion::document),
                        text("media_type", DocumentVersion::mediaType),
                        text("charset", DocumentVersion::charset),
                        text("original", DocumentVersion::original),
                        text("body", DocumentVersion::body),
                        text("file_name", DocumentVersion::fileName),
                        text("reader", DocumentVersion::reader),
                        text("normaliser", DocumentVersion::normaliser),
                        instant("read_at", DocumentVersion::readAt)),
                List.of(new Part<>(
                        "metadata",
                        "document_fact",
                        "version",
                        fact,
                        item -> item.metadata().facts())),
                raw -> new DocumentVersion(
                        raw.id("id"),
                        raw.id("document"),
                        raw.text("media_type"),
                        raw.text("charset"),
                        raw.text("original"),
                        raw.text("body"),
                        raw.text("file_name"),
                        raw.text("reader"),
                        raw.text("normaliser"),
                        raw.instant("read_at"),
                        new Metadata(raw.parts("metadata", Mappings::fact))));
    }

    private static Fact fact(Raw raw) {
        return new Fact(raw.word("field", MetadataField::of), raw.text("value"), raw.word("origin", Origin::of));
    }

    private static Mapping<BlockMark> blockMark() {
        return plain(
                ItemKind.BLOCK_MARK,
                BlockMark.class,
                List.of(
                        id("id", BlockMark::id),
                        id("version", BlockMark::version),
                        number("block", BlockMark::block),
                        text(
                                "read_as",
                                item -> item.as() == null ? null : item.as().key()),
                        flag("nothing_to_check", BlockMark::nothingToCheck)),
                raw -> new BlockMark(
                        raw.id("id"),
                        raw.id("version"),
                        raw.number("block"),
                        raw.word("read_as", BlockKind::of),
                        raw.flag("nothing_to_check")));
    }

    private static Mapping<Passage> passage() {
        return plain(
                ItemKind.PASSAGE,
                Passage.class,
                List.of(
                        id("id", Passage::id),
                        id("version", Passage::version),
                        number("start_unit", item -> item.span().start()),
                        number("end_unit", item -> item.span().end()),
                        text("exact", Passage::exact),
                        text("prefix", Passage::prefix),
                        text("suffix", Passage::suffix)),
                raw -> new Passage(
                        raw.id("id"),
                        raw.id("version"),
                        new Span(raw.number("start_unit"), raw.number("end_unit")),
                        raw.text("exact"),
                        raw.text("prefix"),
                        raw.text("suffix")));
    }

    private static Mapping<Claim> claim() {
        List<Column<UUID>> passage = List.of(id("passage", part -> part));
        return new Mapping<>(
                ItemKind.CLAIM,
                Claim.class,
                List.of(
                        id("id", Claim::id),
                        number("number", Claim::number),
                        text("statement", Claim::statement),
                        text("claimant", Claim::claimant),
                        date("said_on", Claim::saidOn),
                        text("appearance", Claim::appearance),
                        text("state", item -> item.state().key()),
                        text("priority", item -> item.priority().key()),
                        text("note", Claim::note)),
                List.of(new Part<>("passages", "claim_passage", "claim", passage, Claim::passages)),
                Mappings::claim);
    }

    private static Claim claim(Raw raw) {
        return new Claim(
                raw.id("id"),
                raw.number("number"),
                raw.text("statement"),
                raw.text("claimant"),
                raw.date("said_on"),
                raw.text("appearance"),
                raw.word("state", WorkState::of),
                raw.word("priority", Priority::of),
                raw.text("note"),
                raw.ids("passages"));
    }

    private static Mapping<Source> source() {
        return plain(
                ItemKind.SOURCE,
                Source.class,
                List.of(
                        id("id", Source::id),
                        text("title", Source::title),
                        text("author", Source::author),
                        text("publisher", Source::publisher),
                        text("url", Source::url),
                        date("issued", Source::issued),
                        date("accessed", Source::accessed),
                        id("document", Source::document)),
                raw -> new Source(
                        raw.id("id"),
                        raw.text("title"),
                        raw.text("author"),
                        raw.text("publisher"),
                        raw.text("url"),
                        raw.date("issued"),
                        raw.date("accessed"),
                        raw.id("document")));
    }

    private static Mapping<Evidence> evidence() {
        return plain(
                ItemKind.EVIDENCE,
                Evidence.class,
                List.of(
                        id("id", Evidence::id),
                        id("claim", Evidence::claim),
                        id("source", Evidence::source),
                        text("stance", item -> item.stance().key()),
                        text("weight", item -> item.weight().key()),
                        text("quote", Evidence::quote),
                        text("locator", Evidence::locator),
                        text("why", Evidence::why)),
                raw -> new Evidence(
                        raw.id("id"),
                        raw.id("claim"),
                        raw.id("source"),
                        raw.word("stance", Stance::of),
                        raw.word("weight", Weight::of),
                        raw.text("quote"),
                        raw.text("locator"),
                        raw.text("why")));
    }

    private static Mapping<Verdict> verdict() {
        return plain(
                ItemKind.VERDICT,
                Verdict.class,
                List.of(
                        id("id", Verdict::id),
                        id("claim", Verdict::claim),
                        text("rating", Verdict::rating),
                        text("conclusion", Verdict::conclusion),
                        text("reason", Verdict::reason),
                        text("given_by", Verdict::by),
                        instant("given_at", Verdict::at),
                        id("supersedes", Verdict::supersedes)),
                raw -> new Verdict(
                        raw.id("id"),
                        raw.id("claim"),
                        raw.text("rating"),
                        raw.text("conclusion"),
                        raw.text("reason"),
                        raw.text("given_by"),
                        raw.instant("given_at"),
                        raw.id("supersedes")));
    }

    private static Mapping<Note> note() {
        return plain(
                ItemKind.NOTE,
                Note.class,
                List.of(id("id", Note::id), id("passage", Note::passage), text("text", Note::text)),
                raw -> new Note(raw.id("id"), raw.id("passage"), raw.text("text")));
    }
}
