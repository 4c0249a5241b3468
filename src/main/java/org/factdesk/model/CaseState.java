package org.factdesk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;

/**
 * All items of a case as they are now, with the ways from one to another that its readers need. It changes only by
 * {@link #apply}, and belongs to one thread; {@link #copy} gives another thread its own.
 */
public final class CaseState {
    private final Map<ItemKind, Map<UUID, Item>> items = new EnumMap<>(ItemKind.class);
    private final TreeMap<Integer, Claim> claimsByNumber = new TreeMap<>();
    private final Links<Evidence> evidenceByClaim = new Links<>();
    private final Links<Verdict> verdictsByClaim = new Links<>();
    private final Links<Claim> claimsByPassage = new Links<>();
    private final Links<Note> notesByPassage = new Links<>();
    private final Links<Passage> passagesByVersion = new Links<>();
    private final Links<DocumentVersion> versionsByDocument = new Links<>();

    public CaseState() {
        for (ItemKind kind : ItemKind.values()) {
            items.put(kind, new LinkedHashMap<>());
        }
    }

    /** A state of those items; what refers to another item may come before it. */
    public static CaseState of(Collection<? extends Item> all) {
        CaseState state = new CaseState();
        all.forEach(state::put);
        return state;
    }

    /** A state of the same items that changes on its own. */
    public CaseState copy() {
        CaseState copy = new CaseState();
        items.values().forEach(kind -> kind.values().forEach(copy::put));
        return copy;
    }

    /**
     * Makes one change.
     *
     * @throws Problem {@link ProblemCode#STALE_EDIT} when the item is not as the change expects it; nothing is changed
     */
    public void apply(Change change) {
        require(List.of(change));
        if (change.before() != null) {
            remove(change.before());
        }
        if (change.after() != null) {
            put(change.after());
        }
    }

    /** Throws as {@link #apply} to each in turn would, and changes nothing. */
    public void require(List<Change> changes) {
        Map<UUID, Optional<Item>> reached = new HashMap<>();
        for (Change change : changes) {
            Optional<Item> present = reached.getOrDefault(change.id(), present(change));
            if (!present.equals(Optional.ofNullable(change.before()))) {
                throw new Problem(ProblemCode.STALE_EDIT, change.kind().key());
            }
            reached.put(change.id(), Optional.ofNullable(change.after()));
        }
    }

    private Optional<Item> present(Change change) {
        return Optional.ofNullable(items.get(change.kind()).get(change.id()));
    }

    public CaseInfo info() {
        return (CaseInfo) items.get(ItemKind.CASE_INFO).values().iterator().next();
    }

    /** The scale the case rates on. */
    public RatingScale scale() {
        return find(RatingScale.class, info().scale()).orElseThrow();
    }

    /** All items of a kind, in the order they came. */
    @SuppressWarnings("unchecked")
    public <T extends Item> Collection<T> all(Class<T> type) {
        return (Collection<T>) items.get(kindOf(type)).values();
    }

    public <T extends Item> Optional<T> find(Class<T> type, UUID id) {
        return Optional.ofNullable(type.cast(items.get(kindOf(type)).get(id)));
    }

    /** The item of that id, whatever its kind. */
    public Optional<Item> item(UUID id) {
        return items.values().stream()
                .map(kind -> kind.get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The item, which must be there: {@link NoSuchElementException} is a fault of the program. */
    public <T extends Item> T get(Class<T> type, UUID id) {
        return find(type, id).orElseThrow(() -> new NoSuchElementException(type.getSimpleName() + " " + id));
    }

    /** Claims by number. */
    public Collection<Claim> claims() {
        return claimsByNumber.values();
    }

    public Optional<Claim> claim(int number) {
        return Optional.ofNullable(claimsByNumber.get(number));
    }

    /** In the order recorded. */
    public List<Evidence> evidenceOf(UUID claim) {
        return evidenceByClaim.of(claim);
    }

    /** The verdict that stands, if one was given. */
    public Optional<Verdict> verdictOf(UUID claim) {
        List<Verdict> all = verdictsOf(claim);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * All verdicts of a claim, the oldest first; each but the first supersedes the one before it. That decides and not
     * their times: a clock that was set back makes no old verdict stand again.
     */
    public List<Verdict> verdictsOf(UUID claim) {
        List<Verdict> all = verdictsByClaim.of(claim);
        return all.size() < 2
                ? all
                : all.stream()
                        .sorted(Comparator.<Verdict>comparingInt(verdict -> superseded(verdict, all.size()))
                                .thenComparing(Verdict::at)
                                .thenComparing(Verdict::id))
                        .toList();
    }

    /** How many verdicts came before it, one in the place of the other; at most {@code most}, whatever a file says. */
    private int superseded(Verdict verdict, int most) {
        int before = 0;
        Optional<Verdict> one = Optional.of(verdict);
        while (before < most && one.isPresent() && one.get().supersedes() != null) {
            one = find(Verdict.class, one.get().supersedes());
            before++;
        }
        return before;
    }

    /** The rating that stands; empty when there is no verdict or it has no rating. */
    public Optional<Rating> ratingOf(UUID claim) {
        return verdictOf(claim).flatMap(verdict -> scale().rating(verdict.rating()));
    }

    /** Whether a verdict stands that says something in words. */
    public boolean isConcluded(UUID claim) {
        return verdictOf(claim)
                .filter(verdict -> !verdict.conclusion().isEmpty())
                .isPresent();
    }

    public RatingRole roleOf(UUID claim) {
        return ratingOf(claim).map(Rating::role).orElse(RatingRole.UNCHECKED);
    }

    /** The claim's passages in its own order. */
    public List<Passage> passagesOf(Claim claim) {
        return claim.passages().stream().map(id -> get(Passage.class, id)).toList();
    }

    public List<Claim> claimsAt(UUID passage) {
        return claimsByPassage.of(passage);
    }

    public List<Note> notesAt(UUID passage) {
        return notesByPassage.of(passage);
    }

    /** All passages in one version, by their place. */
    public List<Passage> passagesIn(UUID version) {
        return passagesByVersion.of(version).stream()
                .sorted(Comparator.comparing(Passage::span).thenComparing(Passage::id))
                .toList();
    }

    public List<Document> documents(DocumentRole role) {
        return all(Document.class).stream().filter(d -> d.role() == role).toList();
    }

    public DocumentVersion head(Document document) {
        return get(DocumentVersion.class, document.head());
    }

    public List<DocumentVersion> versionsOf(UUID document) {
        return versionsByDocument.of(document);
    }

    public Optional<BlockMark> markOn(UUID version, int block) {
        return find(BlockMark.class, BlockMark.idFor(version, block));
    }

    /** The kind of a block as the analyst sees it: as read, unless a mark says otherwise. */
    public BlockKind kindOf(UUID version, int block, BlockText body) {
        return markOn(version, block)
                .map(BlockMark::as)
                .orElse(body.blocks().get(block).kind());
    }

    private static ItemKind kindOf(Class<? extends Item> type) {
        for (ItemKind kind : ItemKind.values()) {
            if (kind.type() == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    private void put(Item item) {
        items.get(item.kind()).put(item.id(), item);
        if (item instanceof Claim claim) {
            claimsByNumber.put(claim.number(), claim);
            claim.passages().forEach(passage -> claimsByPassage.add(passage, claim));
        } else if (item instanceof Evidence evidence) {
            evidenceByClaim.add(evidence.claim(), evidence);
        } else if (item instanceof Verdict verdict) {
            verdictsByClaim.add(verdict.claim(), verdict);
        } else if (item instanceof Note note) {
            notesByPassage.add(note.passage(), note);
        } else if (item instanceof Passage passage) {
            passagesByVersion.add(passage.version(), passage);
        } else if (item instanceof DocumentVersion version) {
            versionsByDocument.add(version.document(), version);
        }
    }

    private void remove(Item item) {
        items.get(item.kind()).remove(item.id());
        if (item instanceof Claim claim) {
            claimsByNumber.remove(claim.number());
            claim.passages().forEach(passage -> claimsByPassage.remove(passage, claim));
        } else if (item instanceof Evidence evidence) {
            evidenceByClaim.remove(evidence.claim(), evidence);
        } else if (item instanceof Verdict verdict) {
            verdictsByClaim.remove(verdict.claim(), verdict);
        } else if (item instanceof Note note) {
            notesByPassage.remove(note.passage(), note);
        } else if (item instanceof Passage passage) {
            passagesByVersion.remove(passage.version(), passage);
        } else if (item instanceof DocumentVersion version) {
            versionsByDocument.remove(version.document(), version);
        }
    }

    /** The items that refer to one other item, ordered by id: ids are time-ordered, so in the order they were made. */
    private static final class Links<T extends Item> {
        private final Map<UUID, TreeMap<UUID, T>> byOther = new HashMap<>();

        void add(UUID other, T item) {
            byOther.computeIfAbsent(other, key -> new TreeMap<>(UUID_ORDER)).put(item.id(), item);
        }

        void remove(UUID other, T item) {
            TreeMap<UUID, T> linked = byOther.get(other);
            linked.remove(item.id());
            if (linked.isEmpty()) {
                byOther.remove(other);
            }
        }

        List<T> of(UUID other) {
            TreeMap<UUID, T> linked = byOther.get(other);
            return linked == null ? List.of() : List.copyOf(new ArrayList<>(linked.values()));
        }
    }

    /** UUID.compareTo compares signed halves; time order wants unsigned ones. */
    private static final Comparator<UUID> UUID_ORDER = (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };
}
