package org.factdesk.ingest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines, and undoes the hyphens that were set only because a line was full. */
final class Hyphens {
    private static final int MOST_WORDS = 400_000;
    private static final int LONGEST_WORD = 60;
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}\\p{N}’'\\-\\u2010]*)[-\\u2010\\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}’']+");

    /** A French or Italian word that lost its vowel before the next one. */
    private static final Pattern ELIDED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:[\\p{L}&&[^aeiouy]]|\\p{L}{0,5}qu|dell|nell|sull|all|un)[’']$",
            Pattern.CASE_INSENSITIVE);

    /** First parts that stand before a hyphen of their own far more often than before one at a line's end. */
    private static final Set<String> COMPOUNDS = Set.of(
            "well", "self", "ex", "half", "long", "short", "high", "low", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety", "one", "post", "semi", "vice", "mid", "old", "new", "full", "part", "hard", "soft", "so", "e",
            "x", "t");

    /** Every word that stands whole in a line. */
    private final Set<String> words = new HashSet<>();

    private int soft;

    void learn(Line line) {
        String text = line.text();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInWord(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                learn(text, start, i);
                start = -1;
            }
        }
        soft += line.last() == 0x2010 || line.last() == 0xAD ? 1 : 0;
    }

    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        boolean joins = c == '-' || c == 0x2010 || c == '’' || c == '\'';
        return joins || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void learn(String text, int start, int end) {
        boolean cut = end == text.length() && Letters.isHyphen(text.charAt(end - 1));
        if (!cut && words.size() < MOST_WORDS && end - start < LONGEST_WORD) {
            words.add(fold(text.substring(start, end)));
        }
    }

    /** The text of lines that follow each other. */
    String join(List<Line> lines) {
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (Line line : lines.subList(1, lines.size())) {
            append(text, line.text());
        }
        return text.toString();
    }

    private void append(StringBuilder text, String next) {
        int last = text.codePointBefore(text.length());
        if (Letters.isHyphen(last)
                && text.length() > 1
                && Character.isLetterOrDigit(text.codePointBefore(text.length() - 1))) {
            if (!keeps(text, next)) {
                text.setLength(text.length() - 1);
            }
            text.append(next);
        } else if (Letters.isUnspaced(last) && Letters.isUnspaced(next.codePointAt(0))) {
            text.append(next);
        } else if (ELIDED.matcher(text.substring(Math.max(0, text.length() - 12)))
                .find()) {
            text.append(next);
        } else if (endsInDash(last) && text.length() > 1 && !Character.isWhitespace(text.charAt(text.length() - 2))) {
            text.append(next);
        } else {
            text.append(' ').append(next);
        }
    }

    /** A dash without a space before it has none after it either. */
    private static boolean endsInDash(int last) {
        return last == '—' || last == '/';
    }

    private boolean keeps(StringBuilder text, String next) {
        int hyphen = text.charAt(text.length() - 1);
        if (hyphen == 0xAD) {
            return false;
        }
        Matcher before = LAST.matcher(text.substring(Math.max(0, text.length() - 80)));
        Matcher after = FIRST.matcher(next);
        if (!before.find() || !after.find()) {
            return true;
        }
        String first = before.group(1);
        String second = after.group();
        if (words.contains(fold(first + "-" + second))) {
            return true;
        }
        if (words.contains(fold(first + second)) || hyphen == 0x2010) {
            return false;
        }
        boolean capital = Character.isUpperCase(second.codePointAt(0)) && !isCapitals(first);
        boolean number = !first.isEmpty() && Character.isDigit(first.codePointBefore(first.length()));
        boolean chain = first.indexOf('-') > 0 && first.length() - first.lastIndexOf('-') <= 4;
        // Where the document breaks words with a hyphen of their own, this one is the writer's.
        return capital || number || chain || soft > 2 || COMPOUNDS.contains(fold(first));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
