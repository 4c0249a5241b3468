package org.factdesk.ui.claims;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The columns of the table: how each sorts, how wide it is, whether it goes when there is little room. */
enum ClaimColumn {
    NUMBER(44, Comparator.comparingInt(facts -> facts.claim().number())),
    STATEMENT(280, Comparator.comparing(ClaimFacts::statementKey)),
    CLAIMANT(
            116,
            Comparator.<ClaimFacts, Boolean>comparing(
                            facts -> facts.claim().claimant().isEmpty())
                    .thenComparing(ClaimFacts::claimantKey)),
    PASSAGES(36, Comparator.comparingInt(ClaimFacts::passages)),
    EVIDENCE(94, Comparator.comparingInt(ClaimFacts::evidence)),
    RATING(122, Comparator.comparingInt(ClaimFacts::ratingPlace)),
    STATE(98, Comparator.comparing(facts -> facts.claim().state())),
    PRIORITY(70, Comparator.comparing(facts -> facts.claim().priority()));

    /** The least of the sheet that lets all columns stand. */
    static final double ROOM_FOR_ALL = 620;

    private static final Set<ClaimColumn> ALWAYS = EnumSet.of(NUMBER, STATEMENT, RATING);
    private static final Set<ClaimColumn> FIRST_TO_GO = EnumSet.of(PRIORITY, CLAIMANT, STATE, PASSAGES);

    private final double width;
    private final Comparator<ClaimFacts> order;

    ClaimColumn(double width, Comparator<ClaimFacts> order) {
        this.width = width;
        this.order = order;
    }

    /** The last part of its words key, its style class and its name in the preferences. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In pixels, until the user resizes it. */
    double width() {
        return width;
    }

    Comparator<ClaimFacts> order() {
        return order;
    }

    /** Whether the user may hide it. */
    boolean canBeHidden() {
        return !ALWAYS.contains(this);
    }

    /** Whether a sheet of that width, in pixels, has no room for it. */
    boolean goesInASheetOf(double sheetWidth) {
        return sheetWidth < ROOM_FOR_ALL && FIRST_TO_GO.contains(this);
    }
}
