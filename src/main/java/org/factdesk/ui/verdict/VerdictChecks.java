package org.factdesk.ui.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Evidence;
import org.factdesk.model.Passage;
import org.factdesk.text.BlockText;

/** What a reader would miss in a verdict, found in the case and in the form as they are now. */
final class VerdictChecks {
    /** What is looked at; named in words by {@code verdict.check.<key>}, what to do by {@code verdict.todo.<key>}. */
    enum Check {
        RATING,
        CONCLUSION,
        EVIDENCE,
        TWO_SOURCES,
        QUOTES,
        PASSAGES,
        CLAIMANT,
        REASON;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One thing that was looked at. */
    record Result(Check check, boolean done) {}

    private final CaseState state;
    private final Function<UUID, Optional<BlockText>> bodies;

    /** @param bodies the text of a version, empty while it is not read */
    VerdictChecks(CaseState state, Function<UUID, Optional<BlockText>> bodies) {
        this.state = state;
        this.bodies = bodies;
    }

    /**
     * What is open first, then what is done; what does not apply to this claim is left out.
     *
     * @param rating key of the rating chosen in the form, or null
     * @param reason why a standing verdict changes; null when none is asked for
     */
    List<Result> of(UUID claimId, String rating, String conclusion, String reason) {
        Claim claim = state.get(Claim.class, claimId);
        List<Evidence> evidence = state.evidenceOf(claimId);
        List<Result> found = new ArrayList<>();
        found.add(new Result(Check.RATING, rating != null));
        found.add(new Result(Check.CONCLUSION, !conclusion.isBlank()));
        found.add(new Result(Check.EVIDENCE, !evidence.isEmpty()));
        if (!evidence.isEmpty()) {
            long sources = evidence.stream().map(Evidence::source).distinct().count();
            found.add(new Result(Check.TWO_SOURCES, sources >= 2));
            found.add(new Result(
                    Check.QUOTES, evidence.stream().noneMatch(e -> e.quote().isEmpty())));
        }
        placed(claim).ifPresent(placed -> found.add(new Result(Check.PASSAGES, placed)));
        found.add(new Result(Check.CLAIMANT, !claim.claimant().isEmpty()));
        if (reason != null) {
            found.add(new Result(Check.REASON, !reason.isBlank()));
        }
        List<Result> ordered =
                new ArrayList<>(found.stream().filter(result -> !result.done()).toList());
        ordered.addAll(found.stream().filter(Result::done).toList());
        return List.copyOf(ordered);
    }

    /** Whether every quote stands at its place in the newest text; empty for a claim without one, or not known yet. */
    private Optional<Boolean> placed(Claim claim) {
        boolean all = true;
        for (Passage passage : state.passagesOf(claim)) {
            Optional<BlockText> body = bodies.apply(passage.version());
            if (body.isEmpty()) {
                return Optional.empty();
            }
            all &= isHead(passage) && stands(passage, body.get().text());
        }
        return claim.passages().isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private boolean isHead(Passage passage) {
        DocumentVersion version = state.get(DocumentVersion.class, passage.version());
        return state.get(Document.class, version.document()).head().equals(version.id());
    }

    private static boolean stands(Passage passage, String text) {
        return passage.span().end() <= text.length() && passage.span().of(text).equals(passage.exact());
    }
}
