package org.factdesk.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.text.Direction;

/** Joins what is known of something into one line. */
final class Listing {
    private static final String ISOLATE = "\u2068";
    private static final String POP = "\u2069";

    private Listing() {}

    /** The parts that are not empty, with commas; parts that run another way than the line keep their own order. */
    static String of(String... parts) {
        List<String> known = Stream.of(parts)
                .map(PlainText::line)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean rightToLeft = Direction.isRightToLeft(String.join("", known));
        return known.stream()
                .map(part -> Direction.isRightToLeft(part) == rightToLeft ? part : ISOLATE + part + POP)
                .collect(Collectors.joining(", "));
    }
}
