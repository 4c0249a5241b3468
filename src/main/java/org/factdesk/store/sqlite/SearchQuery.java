package org.factdesk.store.sqlite;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed as an FTS5 expression: every word must occur, the last may be the beginning of one. All of it is
 * quoted, so nothing is syntax.
 *
 * @param match empty when there is nothing to look for
 * @param parts what was looked up, piece by piece as it was typed
 */
record SearchQuery(String match, List<String> parts) {
    static SearchQuery of(String words) {
        List<String> terms = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            StringBuilder phrase = new StringBuilder();
            StringBuilder run = new StringBuilder();
            word.codePoints().forEach(codePoint -> {
                if (Bigrams.isWordless(codePoint)) {
                    endPhrase(phrase, terms, parts);
                    run.appendCodePoint(codePoint);
                } else {
                    endRun(run, terms, parts);
                    boolean kept = Character.isLetterOrDigit(codePoint) || isMark(codePoint);
                    phrase.appendCodePoint(kept ? codePoint : ' ');
                }
            });
            endPhrase(phrase, terms, parts);
            endRun(run, terms, parts);
        }
        return new SearchQuery(match(terms), List.copyOf(parts));
    }

    private static String match(List<String> terms) {
        if (terms.isEmpty()) {
            return "";
        }
        String all = String.join(" AND ", terms);
        return all.endsWith("*") ? all : all + " *";
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void endPhrase(StringBuilder phrase, List<String> terms, List<String> parts) {
        if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
            terms.add("\"" + phrase.toString().strip() + "\"");
            parts.add(phrase.toString().strip());
        }
        phrase.setLength(0);
    }

    private static void endRun(StringBuilder run, List<String> terms, List<String> parts) {
        if (run.isEmpty()) {
            return;
        }
        String characters = run.toString();
        parts.add(characters);
        int length = characters.codePointCount(0, characters.length());
        terms.add(length == 1 ? "bigrams : \"" + characters + "\" *" : "bigrams : \"" + pairs(characters) + "\"");
        run.setLength(0);
    }

    /** The pairs without the single last character, which stands in the index only at the end of a run. */
    private static String pairs(String characters) {
        String all = Bigrams.of(characters);
        return all.substring(0, all.lastIndexOf(' '));
    }
}
