package org.factdesk.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.factdesk.text.Span;
import org.junit.jupiter.api.Test;

class ApproximateTest {
    @Test
    void aPlaceHasItsEndsAndItsErrors() {
        assertEquals(
                List.of(new Approximate.Match(new Span(4, 10), 1)), Approximate.find("xxx harbor yy", "harbour", 2, 5));
    }

    @Property(tries = 500)
    void theFewestErrorsAreThoseOfThePlainTable(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 200) String pattern,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 300) String text) {
        int fewest = Approximate.errorsWithin(text, pattern);
        List<Approximate.Match> found = Approximate.find(text, pattern, pattern.length() - 1, 3);
        assertEquals(fewest == pattern.length(), found.isEmpty());
        if (!found.isEmpty()) {
            Approximate.Match best = found.get(0);
            assertEquals(fewest, best.errors());
            assertEquals(fewest, distance(best.span().of(text), pattern));
        }
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        assertTrue(row[other.length()] >= 0);
        return row[other.length()];
    }
}
