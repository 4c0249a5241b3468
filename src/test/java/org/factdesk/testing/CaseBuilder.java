package org.factdesk.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.factdesk.model.BlockMark;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Evidence;
import org.factdesk.model.Item;
import org.factdesk.model.Metadata;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Passage;
import org.factdesk.model.Priority;
import org.factdesk.model.RatingScale;
import org.factdesk.model.RatingScales;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.model.Verdict;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.report.ReportInput;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.words.Words;

/** Puts a case together in memory, with ids and times that are the same in every run. */
public final class CaseBuilder {
    public static final Instant START = Instant.parse("2026-03-04T09:12:00Z");
    public static final String HEAD = sha256("head");

    private final Supplier<UUID> ids = new TimeOrderedIds(Clock.fixed(START, ZoneOffset.UTC), new Random(1)::nextLong);
    private final Map<UUID, Item> items = new java.util.LinkedHashMap<>();
    private final Map<UUID, BlockText> bodies = new HashMap<>();
    private final Map<String, UUID> sources = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private UUID version;
    private Claim claim;

    private CaseBuilder(String title, String scaleKey) {
        RatingScale scale = RatingScales.create(scaleKey, ids.get()).orElseThrow();
        put(scale);
        put(new CaseInfo(ids.get(), title, scale.id(), START));
    }

    public static CaseBuilder aCase(String title) {
        return new CaseBuilder(title, RatingScales.DEFAULT);
    }

    public static CaseBuilder aCase(String title, String scaleKey) {
        return new CaseBuilder(title, scaleKey);
    }

    /** An article of blocks: {@code # } begins a heading, {@code > } a quotation, {@code ~ } furniture. */
    public CaseBuilder article(String language, String byline, String publisher, String published, String... blocks) {
        return document(DocumentRole.ARTICLE, "", language, byline, publisher, published, blocks);
    }

    /** An article with its address. */
    public CaseBuilder articleAt(String url, String... blocks) {
        return document(DocumentRole.ARTICLE, url, "en", "", "", "", blocks);
    }

    /** A source that is read into the case; claims that follow quote from it. */
    public CaseBuilder sourceDocument(String... blocks) {
        return document(DocumentRole.SOURCE, "", "en", "", "", "", blocks);
    }

    private CaseBuilder document(
            DocumentRole role,
            String url,
            String language,
            String byline,
            String publisher,
            String published,
            String... blocks) {
        StringBuilder text = new StringBuilder();
        List<Block> marks = new ArrayList<>();
        for (String block : blocks) {
            BlockKind kind = block.startsWith("# ")
                    ? BlockKind.HEADING
                    : block.startsWith("> ")
                            ? BlockKind.QUOTATION
                            : block.startsWith("~ ") ? BlockKind.FURNITURE : BlockKind.PARAGRAPH;
            String words = kind == BlockKind.PARAGRAPH ? block : block.substring(2);
            Span span = new Span(text.length(), text.length() + words.length());
            marks.add(kind == BlockKind.HEADING ? Block.heading(marks.isEmpty() ? 1 : 2, span) : Block.of(kind, span));
            text.append(words).append("\n\n");
        }
        BlockText body = new BlockText(text.toString(), marks);
        UUID document = ids.get();
        version = ids.get();
        bodies.put(version, body);
        String title = body.text(0);
        put(new Document(document, role, title, byline, publisher, published, "", url, language, version));
        put(new DocumentVersion(
                version,
                document,
                "text/plain",
                "UTF-8",
                sha256(text.toString()),
                sha256(text + "blocks"),
                "courier-2026-03-03.txt",
                "text/1",
                "1",
                START,
                Metadata.NONE));
        return this;
    }

    /** Begins a claim at the first place of each quote, or of none. */
    public CaseBuilder claim(String statement, String claimant, String saidOn, String... quotes) {
        List<UUID> passages = new ArrayList<>();
        for (String quote : quotes) {
            passages.add(passage(quote));
        }
        PartialDate day = saidOn.isEmpty() ? null : new PartialDate(saidOn);
        return replace(new Claim(
                ids.get(),
                claims.size() + 1,
                statement,
                claimant,
                day,
                "",
                WorkState.DONE,
                Priority.NORMAL,
                "",
                passages));
    }

    private UUID passage(String quote) {
        String text = bodies.get(version).text();
        int at = text.indexOf(quote);
        Passage passage = at < 0
                ? new Passage(ids.get(), version, new Span(0, quote.length()), quote, "", "")
                : new Passage(ids.get(), version, new Span(at, at + quote.length()), quote, "", "");
        put(passage);
        return passage.id();
    }

    public CaseBuilder state(WorkState state) {
        return replace(claim.withState(state));
    }

    public CaseBuilder priority(Priority priority) {
        return replace(claim.withPriority(priority));
    }

    private CaseBuilder replace(Claim changed) {
        claims.removeIf(c -> c.id().equals(changed.id()));
        claims.add(changed);
        claim = changed;
        put(changed);
        return this;
    }

    /** A source that {@link #evidence} names by its title. */
    public CaseBuilder source(String title, String author, String url, String issued, String accessed) {
        Source source = new Source(
                ids.get(),
                title,
                author,
                "",
                url,
                issued.isEmpty() ? null : new PartialDate(issued),
                accessed.isEmpty() ? null : new PartialDate(accessed),
                null);
        sources.put(title, source.id());
        put(source);
        return this;
    }

    public CaseBuilder evidence(Stance stance, Weight weight, String source, String quote, String locator, String why) {
        put(new Evidence(ids.get(), claim.id(), sources.get(source), stance, weight, quote, locator, why));
        return this;
    }

    public CaseBuilder verdict(String rating, String conclusion) {
        return verdict(rating, conclusion, "", "Miriam Okafor", START.plusSeconds(3600 * 24 * 3));
    }

    public CaseBuilder verdict(String rating, String conclusion, String reason, String by, Instant at) {
        List<Verdict> before = state().verdictsOf(claim.id());
        UUID last = before.isEmpty() ? null : before.get(before.size() - 1).id();
        put(new Verdict(ids.get(), claim.id(), rating, conclusion, reason, by, at, last));
        return this;
    }

    public CaseBuilder mark(int block, BlockKind as) {
        put(new BlockMark(BlockMark.idFor(version, block), version, block, as, false));
        return this;
    }

    private void put(Item item) {
        items.put(item.id(), item);
    }

    public CaseState state() {
        return CaseState.of(items.values());
    }

    public ReportInput input() {
        Clock clock = Clock.fixed(START.plusSeconds(3600 * 24 * 8), ZoneOffset.UTC);
        return new ReportInput(state(), bodies::get, HEAD, 48, new Words(Locale.UK), clock);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
