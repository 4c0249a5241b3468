package org.factdesk.ingest;

import java.util.HashMap;
import java.util.Map;

/** Counts the letters in each language that a file names, to tell what most of it is in. */
public final class LetterCount {
    private final Map<String, Long> letters = new HashMap<>();

    /** @param tag as the file has it; what says nothing is passed over */
    public void add(String tag, int count) {
        if (!tag.isEmpty()) {
            letters.merge(tag, (long) count, Long::sum);
        }
    }

    /** A BCP 47 tag, or empty. */
    public String most() {
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> FileProperties.language(most.getKey()))
                .orElse("");
    }
}
