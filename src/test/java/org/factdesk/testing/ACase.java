package org.factdesk.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Edit;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Evidence;
import org.factdesk.model.Item;
import org.factdesk.model.Metadata;
import org.factdesk.model.Note;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Passage;
import org.factdesk.model.Priority;
import org.factdesk.model.RatingScales;
import org.factdesk.model.RecordedEdit;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.model.Verdict;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.store.BodyHash;
import org.factdesk.store.CaseStore;
import org.factdesk.store.CaseStores;
import org.factdesk.store.Content;
import org.factdesk.store.sqlite.SqliteCaseStores;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.workbench.Desk;

/**
 * A real case in a real file, with a clock that stands still and ids that repeat. Each builder method makes one edit.
 * The file is {@code test.factcase} in the folder given.
 */
public final class ACase implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-04T10:15:30Z");
    public static final UUID DEVICE = new UUID(0x7000, 0x8000_0000_0000_0001L);
    public static final String ANALYST = "Ada Analyst";

    private static final EditLabel LABEL = EditLabel.of("edit.case.title");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(7));
    private final CaseStores stores = new SqliteCaseStores();
    private final Path file;
    private Desk desk;

    private ACase(Path file) {
        this.file = file;
    }

    /** A new case with the default scale in {@code test.factcase} of that folder. */
    public static ACase in(Path folder) {
        return at(folder.resolve("test.factcase"));
    }

    /** A new case with the default scale in that file. */
    public static ACase at(Path file) {
        ACase made = new ACase(file);
        made.desk = made.sit(made.stores.create(file, DEVICE, first(made.ids, "Test case")));
        return made;
    }

    /** The first edit of any case. */
    public static Edit first(TimeOrderedIds ids, String title) {
        UUID scale = ids.get();
        return Edit.work(
                ids.get(),
                NOW,
                ANALYST,
                LABEL,
                List.of(
                        Change.made(new CaseInfo(ids.get(), title, scale, NOW)),
                        Change.made(
                                RatingScales.create(RatingScales.DEFAULT, scale).orElseThrow())));
    }

    private Desk sit(CaseStore store) {
        return new Desk(store, ids, clock, () -> ANALYST);
    }

    public Desk desk() {
        return desk;
    }

    public Path file() {
        return file;
    }

    /** Closes the file and opens it again: everything that is not in it is gone. */
    public Desk reopen() {
        desk.close();
        desk = sit(stores.open(file, DEVICE));
        return desk;
    }

    /** One edit that makes these items. */
    public RecordedEdit make(Item... items) {
        return desk.commit(LABEL, Arrays.stream(items).map(Change::made).toList());
    }

    /** One edit that puts one item in the place of another. */
    public RecordedEdit replace(Item before, Item after) {
        return desk.commit(LABEL, List.of(Change.replaced(before, after)));
    }

    public RecordedEdit remove(Item item) {
        return desk.commit(LABEL, List.of(Change.removed(item)));
    }

    /** An article: the first block is its title, the others are paragraphs. */
    public DocumentVersion article(String title, String... paragraphs) {
        return document(DocumentRole.ARTICLE, title, paragraphs);
    }

    public DocumentVersion document(DocumentRole role, String title, String... paragraphs) {
        StringBuilder text = new StringBuilder(title);
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(1, new Span(0, title.length()))));
        for (String paragraph : paragraphs) {
            int start = text.append('\n').length();
            text.append(paragraph);
            blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(start, text.length())));
        }
        BlockText body = new BlockText(text.toString(), blocks);
        byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
        UUID document = ids.get();
        DocumentVersion version = new DocumentVersion(
                ids.get(),
                document,
                "text/plain",
                "UTF-8",
                BodyHash.of(bytes),
                BodyHash.of(body),
                "article.txt",
                "text/1",
                "1",
                NOW,
                Metadata.NONE);
        desk.commit(
                LABEL,
                List.of(
                        Change.made(new Document(document, role, title, "", "", "", "", "", "en", version.id())),
                        Change.made(version)),
                new Content.File(version.original(), bytes),
                new Content.Body(version.body(), body));
        return version;
    }

    /** The passage of the first place where that quote stands; not committed. */
    public Passage passage(DocumentVersion version, String exact) {
        String text = desk.body(version.id()).text();
        int start = text.indexOf(exact);
        int end = start + exact.length();
        return new Passage(
                ids.get(),
                version.id(),
                new Span(start, end),
                exact,
                text.substring(Math.max(0, start - 32), start),
                text.substring(end, Math.min(text.length(), end + 32)));
    }

    /** A typed claim without a passage. */
    public Claim claim(String statement) {
        Claim claim = newClaim(statement, List.of());
        make(claim);
        return claim;
    }

    /** A claim at the first place where each of those quotes stands. */
    public Claim claimOn(DocumentVersion version, String statement, String... quotes) {
        List<Item> items = new ArrayList<>();
        for (String quote : quotes) {
            items.add(passage(version, quote));
        }
        Claim claim = newClaim(statement, items.stream().map(Item::id).toList());
        items.add(claim);
        make(items.toArray(Item[]::new));
        return claim;
    }

    /** A claim as a new one is; not committed. */
    public Claim newClaim(String statement, List<UUID> passages) {
        return new Claim(
                ids.get(),
                desk.store().nextClaimNumber(),
                statement,
                "",
                null,
                "",
                WorkState.TO_CHECK,
                Priority.NORMAL,
                "",
                passages);
    }

    public Note note(DocumentVersion version, String quote, String text) {
        Passage passage = passage(version, quote);
        Note note = new Note(ids.get(), passage.id(), text);
        make(passage, note);
        return note;
    }

    public Source source(String title) {
        Source source = new Source(
                ids.get(),
                title,
                "",
                "The Publisher",
                "https://example.org/source",
                new PartialDate("2026-02"),
                new PartialDate("2026-03-04"),
                null);
        make(source);
        return source;
    }

    public Evidence evidence(Claim claim, Source source, Stance stance, String quote) {
        Evidence evidence = new Evidence(
                ids.get(), claim.id(), source.id(), stance, Weight.MODERATE, quote, "", "It bears on the claim.");
        make(evidence);
        return evidence;
    }

    /** A verdict that supersedes the one that stands. */
    public Verdict verdict(Claim claim, String rating, String conclusion) {
        UUID before = desk.state().verdictOf(claim.id()).map(Verdict::id).orElse(null);
        Verdict verdict = new Verdict(ids.get(), claim.id(), rating, conclusion, "", ANALYST, NOW, before);
        make(verdict);
        return verdict;
    }

    @Override
    public void close() {
        desk.close();
    }
}
