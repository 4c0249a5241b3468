package org.factdesk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.model.RatingRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is read or must be seen stands out enough from what lies under it, in both themes. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-fd-desk", "-color-bg-inset", "-color-accent-subtle");

    @Test
    void theRatioIsTheOneOfWcag() {
        assertEquals(21, Contrast.ratio("#000000", "#FFFFFF"), 0.001);
        assertEquals(1, Contrast.ratio("#777777", "#777777"), 0.001);
        assertEquals(4.48, Contrast.ratio("#777777", "#FFFFFF"), 0.005);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEveryGroundItStandsOn(Theme theme) {
        List<String> pairs = new ArrayList<>();
        for (String ground : GROUNDS) {
            pairs.add("-color-fg-default on " + ground);
            pairs.add("-color-fg-muted on " + ground);
        }
        for (String ground :
                List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle", "-color-accent-subtle")) {
            pairs.add("-color-accent-fg on " + ground);
            pairs.add("-fd-supports on " + ground);
            pairs.add("-fd-refutes on " + ground);
            pairs.add("-fd-qualifies on " + ground);
            pairs.add("-fd-context on " + ground);
        }
        pairs.addAll(List.of(
                "-color-fg-default on -color-bg-overlay",
                "-color-fg-muted on -color-bg-overlay",
                "-color-fg-default on -fd-text-sel",
                "-color-fg-default on -fd-choice",
                "-fd-supports on -fd-choice",
                "-fd-refutes on -fd-choice",
                "-color-fg-emphasis on -color-accent-emphasis",
                "-color-fg-emphasis on -fd-accent-hover",
                "-color-warning-fg on -color-bg-default",
                "-color-warning-fg on -color-warning-subtle",
                "-color-fg-default on -color-warning-subtle",
                "-color-danger-fg on -color-bg-default",
                "-color-danger-fg on -color-bg-subtle",
                "-color-fg-default on -color-danger-subtle",
                "-fd-toast-text on -fd-toast",
                "-fd-toast-action on -fd-toast"));
        assertEquals(List.of(), below(theme, TEXT, pairs));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void verdictTextIsReadableOnItsTints(Theme theme) {
        List<String> pairs = roles().flatMap(role -> Stream.of(
                        role + "-ink on " + role + "-tint",
                        role + "-ink on " + role + "-strong",
                        role + "-ink on -color-bg-default",
                        "-color-fg-default on " + role + "-tint",
                        "-color-fg-default on " + role + "-strong"))
                .toList();
        assertEquals(List.of(), below(theme, TEXT, pairs));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksAreSeenOnEveryGroundTheyStandOn(Theme theme) {
        List<String> pairs = new ArrayList<>(roles().flatMap(role -> Stream.of(
                        role + "-mark on -color-bg-default",
                        role + "-mark on -color-accent-subtle",
                        role + "-mark on " + role + "-tint",
                        "-fd-on-mark on " + role + "-mark"))
                .toList());
        pairs.addAll(List.of(
                "-fd-focus on -color-bg-default",
                "-fd-focus on -fd-desk",
                "-fd-focus on -color-accent-subtle",
                "-fd-field-border on -color-bg-default",
                "-fd-strip on -color-bg-default",
                "-fd-strip-read on -color-bg-default",
                "-color-fg-subtle on -color-bg-default"));
        assertEquals(List.of(), below(theme, MARK, pairs));
    }

    private static Stream<String> roles() {
        return Stream.of(RatingRole.values()).map(role -> "-fd-" + role.key());
    }

    private static List<String> below(Theme theme, double floor, List<String> pairs) {
        Map<String, String> colours = Sheet.read(theme.key() + ".css").declarations();
        return pairs.stream()
                .map(pair -> Map.entry(pair, ratio(colours, pair)))
                // The tables round to one decimal: 4.49 counts as the 4.5 that stands there.
                .filter(pair -> Math.round(pair.getValue() * 10) / 10.0 < floor)
                .map(pair -> pair.getKey() + " is " + pair.getValue())
                .collect(Collectors.toList());
    }

    private static double ratio(Map<String, String> colours, String pair) {
        String[] names = pair.split(" on ");
        for (String name : names) {
            assertTrue(colours.containsKey(name), "no colour " + name);
        }
        return Contrast.ratio(colours.get(names[0]), colours.get(names[1]));
    }
}
