package org.factdesk.store.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.factdesk.model.BlockMark;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Evidence;
import org.factdesk.model.Fact;
import org.factdesk.model.Item;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Note;
import org.factdesk.model.Origin;
import org.factdesk.model.PartialDate;
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
import org.factdesk.store.BodyHash;
import org.factdesk.text.BlockKind;
import org.factdesk.text.Span;

/** Items of every kind with the oddest texts that a person can paste. */
final class Items {
    private Items() {}

    static Arbitrary<Item> any() {
        return Arbitraries.oneOf(List.of(
                caseInfos(),
                scales(),
                documents(),
                versions(),
                blockMarks(),
                passages(),
                claims(),
                sources(),
                evidence(),
                verdicts(),
                notes()));
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                "“quoted” 'single' \"double\" \\ back\\slash",
                "👩🏽‍🚀 flag 🇺🇦 e\u0301 \u00e9",
                "'); DROP TABLE claim; --",
                "line\r\nline\ttab\u0001\u001f\u007f\u0085\u2028\u2029",
                "\u202Eright to left\u202C \u2068isolate\u2069 \uFEFF\uFFFE\uFFFF",
                "{\"json\": [null, 1e9]}",
                "中文 العربية עברית ไทย",
                "% _ * ? & # file:///x");
        Arbitrary<String> free = Arbitraries.strings().all().ofMaxLength(40).map(Items::paired);
        return Arbitraries.oneOf(odd, free);
    }

    /** Text that UTF-8 can hold: no half of a surrogate pair. */
    private static String paired(String text) {
        StringBuilder paired = new StringBuilder();
        text.codePoints().filter(c -> c != 0 && (c < 0xD800 || c > 0xDFFF)).forEach(paired::appendCodePoint);
        return paired.toString();
    }

    static Arbitrary<String> words() {
        return texts().map(text -> "w" + text);
    }

    static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-60_000_000_000L, 250_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2026", "2026-03", "2026-03-04", "1066-10-14")
                .map(PartialDate::new)
                .injectNull(0.3);
    }

    private static Arbitrary<String> hashes() {
        return Arbitraries.integers().map(i -> BodyHash.of(new byte[] {i.byteValue()}));
    }

    private static Arbitrary<Item> caseInfos() {
        return Combinators.combine(ids(), words(), ids(), instants()).as(CaseInfo::new);
    }

    private static Arbitrary<Item> scales() {
        Arbitrary<Rating> rating = Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(5),
                        words(),
                        texts(),
                        Arbitraries.of(RatingRole.class).filter(role -> role != RatingRole.UNCHECKED),
                        Arbitraries.integers().injectNull(0.4))
                .as(Rating::new);
        return Combinators.combine(
                        ids(),
                        words(),
                        words(),
                        rating.list().uniqueElements(Rating::key).ofMinSize(1).ofMaxSize(9))
                .as(RatingScale::new);
    }

    private static Arbitrary<Item> documents() {
        return Combinators.combine(
                        ids(), Arbitraries.of(DocumentRole.class), words(), texts(), texts(), texts(), texts(), ids())
                .as((id, role, title, byline, publisher, published, url, head) ->
                        new Document(id, role, title, byline, publisher, published, byline, url, "de-CH", head));
    }

    private static Arbitrary<Item> versions() {
        return Combinators.combine(ids(), ids(), words(), texts(), hashes(), hashes(), instants(), metadata())
                .as((id, document, type, name, original, body, at, said) -> new DocumentVersion(
                        id, document, type, "UTF-8", original, body, name, "text/1", "1", at, said));
    }

    private static Arbitrary<Metadata> metadata() {
        return Combinators.combine(Arbitraries.of(MetadataField.class), words(), Arbitraries.of(Origin.class))
                .as(Fact::new)
                .list()
                .ofMaxSize(4)
                .map(Metadata::new);
    }

    private static Arbitrary<Item> blockMarks() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.of(BlockKind.class).injectNull(0.3),
                        Arbitraries.of(true, false))
                .as(BlockMark::new);
    }

    private static Arbitrary<Item> passages() {
        return Combinators.combine(ids(), ids(), Arbitraries.integers().between(0, 1 << 20), words(), texts(), texts())
                .as((id, version, start, exact, prefix, suffix) ->
                        new Passage(id, version, new Span(start, start + exact.length()), exact, prefix, suffix));
    }

    static Arbitrary<Item> claims() {
        Arbitrary<List<UUID>> passages = ids().list().uniqueElements().ofMaxSize(4);
        return Combinators.combine(
                        ids(),
                        Arbitraries.integers().greaterOrEqual(1),
                        words(),
                        texts(),
                        dates(),
                        Arbitraries.of(WorkState.class),
                        Arbitraries.of(Priority.class),
                        passages)
                .as((id, number, statement, other, date, state, priority, at) ->
                        new Claim(id, number, statement, other, date, other, state, priority, statement + other, at));
    }

    private static Arbitrary<Item> sources() {
        return Combinators.combine(ids(), words(), texts(), texts(), texts(), dates(), dates(), ids().injectNull(0.5))
                .as(Source::new);
    }

    private static Arbitrary<Item> evidence() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        ids(),
                        Arbitraries.of(Stance.class),
                        Arbitraries.of(Weight.class),
                        texts(),
                        texts(),
                        texts())
                .as(Evidence::new);
    }

    private static Arbitrary<Item> verdicts() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        texts().injectNull(0.3),
                        texts(),
                        texts(),
                        words(),
                        instants(),
                        ids().injectNull(0.5))
                .as(Verdict::new);
    }

    private static Arbitrary<Item> notes() {
        return Combinators.combine(ids(), ids(), words()).as(Note::new);
    }
}
