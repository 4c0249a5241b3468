package org.factdesk.ingest;

import java.util.List;
import java.util.Optional;
import org.factdesk.problem.Problem;

/**
 * What a file holds besides, or instead of, a reading of its own.
 *
 * @param parts in the order of the file
 * @param notes what was left out, is broken or could not be verified, each in words a person understands
 */
public record Contents(List<Part> parts, List<Problem> notes) {
    /** Of a file that holds nothing. */
    public static final Contents NONE = new Contents(List.of(), List.of());

    public Contents {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** Those that can be read. */
    public List<Part> readable() {
        return parts.stream().filter(Part::readable).toList();
    }

    /**
     * The part that somebody means: by its id, by its number in this list counted from 1, or by its address, of which the
     * last one that can be read counts.
     */
    public Optional<Part> find(String given) {
        String wanted = given.strip();
        Optional<Part> byId =
                parts.stream().filter(part -> part.id().equals(wanted)).findFirst();
        return byId.or(() -> byNumber(wanted)).or(() -> byAddress(wanted));
    }

    private Optional<Part> byNumber(String wanted) {
        if (!wanted.matches("[1-9][0-9]{0,8}") || Integer.parseInt(wanted) > parts.size()) {
            return Optional.empty();
        }
        return Optional.of(parts.get(Integer.parseInt(wanted) - 1));
    }

    private Optional<Part> byAddress(String wanted) {
        List<Part> there = parts.stream()
                .filter(part -> !wanted.isEmpty() && part.url().equals(wanted))
                .toList();
        return there.stream()
                .filter(Part::readable)
                .reduce((earlier, later) -> later)
                .or(() -> there.stream().findFirst());
    }
}
