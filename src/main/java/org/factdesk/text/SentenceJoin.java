package org.factdesk.text;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Tells a boundary that ends a sentence from one that does not, by the words on both sides. */
final class SentenceJoin {
    private static final String ENDS = ".!?…。！？؟۔";

    /** With these a Japanese sentence goes on behind what it quotes. */
    private static final Pattern PARTICLE = Pattern.compile("(?:と|って|など|という|との|は|が|を|に|の|も|で|か)");

    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
    private static final Pattern ITEM = Pattern.compile("\\(?(?:\\d{1,3}|[IVX]{1,4}|[A-Za-z])");

    private SentenceJoin() {}

    /** Whether the boundary {@code at} of a sentence that began at {@code start} is none. */
    static boolean belongsTogether(String line, int start, int at) {
        int end = at;
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        if (end == start) {
            return true;
        }
        int first = line.codePointAt(at);
        if (Character.isLowerCase(first) || isTail(first) || goesOnBehindQuote(line, end, at)) {
            return true;
        }
        return line.charAt(end - 1) == '.'
                && (end < 2 || ENDS.indexOf(line.charAt(end - 2)) < 0)
                && stopIsNoEnd(line, start, end, at);
    }

    private static boolean goesOnBehindQuote(String line, int end, int at) {
        char last = line.charAt(end - 1);
        return (last == '」' || last == '』')
                && PARTICLE.matcher(line).region(at, line.length()).lookingAt();
    }

    private static boolean stopIsNoEnd(String line, int start, int end, int at) {
        String before = wordBefore(line, start, end - 1);
        String after = wordAfter(line, at);
        int begin = end - 1 - before.length();
        if (isItemNumber(line, start, end)) {
            return true;
        }
        if (SentenceWords.isBeforeNumbers(before)) {
            return Character.isDigit(line.codePointAt(at));
        }
        if (SentenceWords.isAbbreviation(before)) {
            return true;
        }
        if (isOrdinal(before)) {
            return SentenceWords.isCounted(after)
                    || isGermanOrdinal(wordBefore(line, start, spaceBefore(line, start, begin)), after);
        }
        return (isInitial(before) || SentenceWords.isTrailing(before)) && !SentenceWords.isStarter(after);
    }

    /** The number before an item of a list is no sentence. */
    private static boolean isItemNumber(String line, int start, int end) {
        return end - 1 - start <= 4 && ITEM.matcher(line).region(start, end - 1).matches();
    }

    private static boolean isGermanOrdinal(String word, String after) {
        return SentenceWords.isBeforeOrdinals(word)
                && !after.isEmpty()
                && Character.isUpperCase(after.codePointAt(0))
                && !SentenceWords.isStarter(after);
    }

    /** What cannot begin a sentence: a closing mark, a dash or a comma. */
    private static boolean isTail(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION && c != '»'
                || c == ','
                || c == ';'
                || c == ':'
                || c == '،'
                || c == '؛'
                || c == '–'
                || c == '—';
    }

    private static boolean isOrdinal(String word) {
        return word.length() <= 3 && !word.isEmpty() && word.chars().allMatch(Character::isDigit)
                || ROMAN.matcher(word).matches() && word.length() > 1;
    }

    /** One capital, or letters with full stops between them: {@code J}, {@code U.S}, {@code z.B}, {@code أ.د}. */
    private static boolean isInitial(String word) {
        if (word.isEmpty() || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !isAbbreviated(c) : c != '.') {
                return false;
            }
        }
        char first = word.charAt(0);
        return word.length() > 1 || !Character.isLowerCase(first) || word.equals("z") || word.equals("d");
    }

    /** Whether single letters of its script stand for words; a Chinese character or a Korean syllable is one. */
    private static boolean isAbbreviated(char c) {
        UnicodeScript script = Scripts.of(c);
        return Character.isLetter(c)
                && (script == UnicodeScript.LATIN || script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW);
    }

    private static int spaceBefore(String line, int start, int end) {
        int at = end;
        while (at > start && isSpace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String wordBefore(String line, int start, int end) {
        int from = end;
        while (from > start && (isOfWord(line.charAt(from - 1)) || line.charAt(from - 1) == '.')) {
            from--;
        }
        return line.substring(from, end);
    }

    private static String wordAfter(String line, int at) {
        int to = at;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return line.substring(at, to);
    }

    /** Indic vowel signs are marks, and part of the word. */
    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
