package org.factdesk.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.task.Tasks;
import org.factdesk.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claims as the table shows them, without a table. */
class ClaimsModelTest {
    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private ACase file;
    private OpenCase openCase;
    private ClaimsModel model;
    private ClaimEdits edits;

    @BeforeEach
    void open() {
        file = ACase.in(folder);
        SampleClaims.write(file);
        openCase = OpenCase.of(file.desk(), Tasks.immediate(), problems::add);
        model = new ClaimsModel(openCase, new Words(Locale.ENGLISH));
        edits = new ClaimEdits(openCase);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void claimsStandByNumberUntilTheyAreSorted() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), shown());
    }

    @Test
    void filterFindsStatementClaimantQuoteRatingStateAndNumber() {
        assertEquals(List.of(3, 4), filtered("PIER"));
        assertEquals(List.of(4), filtered("olund"));
        assertEquals(List.of(2), filtered("it carries 900"));
        assertEquals(List.of(8), filtered("misleading"));
        assertEquals(List.of(5, 9), filtered("unchecked"));
        assertEquals(List.of(2, 6), filtered("in progress"));
        assertEquals(List.of(7), filtered("7 commuters"));
    }

    @Test
    void filterAndStateNarrowTogether() {
        model.stateProperty().set(WorkState.DONE);
        assertEquals(List.of(3, 4, 7), shown());
        model.filterProperty().set("pier");
        assertEquals(List.of(3, 4), shown());

        model.clearFilter();
        assertEquals(9, shown().size());
    }

    @Test
    void eachColumnSortsByWhatItShows() {
        assertEquals(List.of(9, 4, 3, 7, 2, 1, 5, 6, 8), sorted(ClaimColumn.STATEMENT));
        assertEquals(List.of(4, 7, 8, 1, 2, 3, 5, 6, 9), sorted(ClaimColumn.CLAIMANT));
        assertEquals(List.of(4, 5, 6, 7, 8, 9, 1, 3, 2), sorted(ClaimColumn.PASSAGES));
        assertEquals(List.of(4, 5, 6, 7, 8, 9, 3, 1, 2), sorted(ClaimColumn.EVIDENCE));
        assertEquals(List.of(7, 3, 2, 1, 4, 8, 6, 5, 9), sorted(ClaimColumn.RATING));
        assertEquals(List.of(5, 9, 2, 6, 1, 8, 3, 4, 7), sorted(ClaimColumn.STATE));
        assertEquals(List.of(1, 2, 4, 8, 3, 5, 7, 9, 6), sorted(ClaimColumn.PRIORITY));
    }

    @Test
    void anEditMovesItsRowInTheOrderAndKeepsTheRowItself() {
        sorted(ClaimColumn.RATING);
        ClaimRow row = model.row(id(9)).orElseThrow();

        edits.rate(List.of(id(9)), "true", "", () -> {});

        assertEquals(List.of(7, 9, 3, 2, 1, 4, 8, 6, 5), shown());
        assertSame(row, model.shown().get(1));
    }

    @Test
    void anEditThatLeavesTheFilterTakesTheRowAway() {
        model.stateProperty().set(WorkState.TO_CHECK);

        edits.state(List.of(id(5)), WorkState.DONE);

        assertEquals(List.of(9), shown());
        assertEquals(4, model.countsProperty().get().of(WorkState.DONE));
        assertEquals(9, model.countsProperty().get().all());
    }

    @Test
    void oneChangeOfWhatIsShownIsSurroundedOnce() {
        List<String> heard = new ArrayList<>();
        model.surround(() -> heard.add("before"), () -> heard.add("after"));

        edits.priority(List.of(id(1), id(2), id(3), id(4), id(5)), Priority.LOW);

        assertEquals(List.of("before", "after"), heard);
    }

    @Test
    void manyClaimsAreChangedInOneEdit() {
        int before = file.desk().store().log().all().size();

        edits.state(List.of(id(1), id(2), id(3), id(5), id(6)), WorkState.NEEDS_SOURCE);

        assertEquals(before + 1, file.desk().store().log().all().size());
        assertEquals(5, model.countsProperty().get().of(WorkState.NEEDS_SOURCE));
    }

    @Test
    void aBlankStatementIsRefusedAndTheOldOneStays() {
        edits.statement(id(3), "  ", () -> {});

        assertEquals(
                List.of(ProblemCode.TEXT_MISSING),
                problems.stream().map(Problem::code).toList());
        assertTrue(model.row(id(3)).orElseThrow().claim().statement().startsWith("Nobody was hurt"));
    }

    @Test
    void onlyARatingThatStandsAndChangesAsksForAReason() {
        List<UUID> some = List.of(id(3), id(4), id(5));

        assertEquals(List.of(id(3)), edits.rerated(some, "false"));
        assertEquals(List.of(id(3), id(4)), edits.rerated(some, null));
        assertEquals(List.of(), edits.rerated(List.of(id(5)), null));
    }

    @Test
    void aDeletedClaimComesBackToItsPlaceWhenThatIsUndone() {
        edits.delete(List.of(id(4)), () -> {});
        assertEquals(List.of(1, 2, 3, 5, 6, 7, 8, 9), shown());

        openCase.perform(desk -> {
            desk.undo();
        });
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), shown());
    }

    @Test
    void stepsFollowTheOrderShownAndStopAtItsEnds() {
        sorted(ClaimColumn.RATING);

        assertEquals(3, numberAt(7, 1));
        assertEquals(7, numberAt(7, -1));
        assertEquals(5, numberAt(9, -1));
        assertEquals(9, numberAt(9, 1));
    }

    @Test
    void fromAClaimThatIsNotShownStepsBeginAtAnEnd() {
        model.filterProperty().set("pier");

        assertEquals(3, numberAt(9, 1));
        assertEquals(4, numberAt(9, -1));
    }

    @Test
    void whatFollowsTheDeletedClaimsTakesTheirPlace() {
        assertEquals(5, heir(3, 4));
        assertEquals(7, heir(8, 9));
    }

    private List<Integer> shown() {
        return model.shown().stream().map(row -> row.claim().number()).toList();
    }

    private List<Integer> filtered(String typed) {
        model.filterProperty().set(typed);
        return shown();
    }

    private List<Integer> sorted(ClaimColumn column) {
        model.sort(Comparator.comparing(ClaimRow::facts, column.order()));
        return shown();
    }

    private UUID id(int number) {
        return openCase.state().claim(number).orElseThrow().id();
    }

    private int numberAt(int from, int step) {
        return model.neighbour(id(from), step).orElseThrow().claim().number();
    }

    private int heir(int... going) {
        Set<UUID> ids = Stream.of(going)
                .flatMapToInt(java.util.Arrays::stream)
                .mapToObj(this::id)
                .collect(java.util.stream.Collectors.toSet());
        return model.heirOf(ids).orElseThrow().claim().number();
    }
}
