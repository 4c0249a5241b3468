package org.factdesk.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a full stop that ends a sentence from one that does not, by the words on both sides. */
final class SentenceJoin {
    /** Words that end in a full stop without ending a sentence, in lower case and without it. */
    private static final Set<String> ABBREVIATIONS = words("""
            mr mrs ms dr prof rev hon gov sen rep gen col capt lt sgt cmdr adm st mt vs no nos vol
            pp fig approx est dept univ jan feb mar apr jun jul aug sept sep oct nov dec cf pres hr
            fr bzw nr str abs art bd evtl ggf inkl max min sog vgl zzgl dipl ing jh jhdt okt dez
            tel geb gest verh ehem südl nördl östl westl urspr ausg hrsg kap zit rd allg entspr einschl
            insb m mme mlle mgr av env janv févr juil éd chap ste boul
            """);

    /** Words that are an abbreviation only when a number follows: they are words of their own too. */
    private static final Set<String> BEFORE_NUMBERS = words("""
            no nos art fig mar jun max min str vol est abs chap kap sept
            """);

    /** Abbreviations that end sentences as often as not. */
    private static final Set<String> TRAILING = words("""
            al jr sr ft mm km kg ca mio mrd usw etc inc co ltd corp bros
            """);

    private static final Set<String> MONTHS = words("""
            januar jänner februar märz april mai juni juli august september oktober november dezember
            jahrhundert jahrhunderts jahrestag geburtstag jh stock klasse platz auflage weltkrieg bundestag
            januars mal
            """);

    /** Words that begin a sentence far more often than they follow an initial or a dotted abbreviation. */
    private static final Set<String> STARTERS = words("""
            the a an in on at it its he she they we i but and this that these those there his her their our
            as for when while after if however der die das ein eine er sie es wir aber und dies diese
            dieser im am nach wenn doch auch le la les un une il elle ils mais et ce cette ces dans
            """);

    private static final String ENDS = ".!?…。！？؟۔";

    private SentenceJoin() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

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
        if (Character.isLowerCase(first) || isTail(first)) {
            return true;
        }
        return line.charAt(end - 1) == '.'
                && (end < 2 || ENDS.indexOf(line.charAt(end - 2)) < 0)
                && stopIsNoEnd(line, start, end, at);
    }

    private static boolean stopIsNoEnd(String line, int start, int end, int at) {
        String before = wordBefore(line, start, end - 1);
        String after = wordAfter(line, at);
        String lower = before.toLowerCase(Locale.ROOT);
        boolean numberFollows = Character.isDigit(line.codePointAt(at));
        if (BEFORE_NUMBERS.contains(lower)) {
            return numberFollows;
        }
        if (ABBREVIATIONS.contains(lower)) {
            return true;
        }
        if (isOrdinal(before)) {
            return MONTHS.contains(after.toLowerCase(Locale.ROOT));
        }
        return (isInitial(before) || TRAILING.contains(lower)) && !STARTERS.contains(after.toLowerCase(Locale.ROOT));
    }

    /** What cannot begin a sentence: a closing mark, a dash or a comma. */
    private static boolean isTail(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION && c != '»'
                || c == ','
                || c == ';'
                || c == ':';
    }

    private static boolean isOrdinal(String word) {
        return word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** One capital, or letters with full stops between them: {@code J}, {@code U.S}, {@code z.B}. */
    private static boolean isInitial(String word) {
        if (word.isEmpty() || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) || Character.isIdeographic(c) : c != '.') {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0)) || word.equals("z") || word.equals("d");
    }

    private static String wordBefore(String line, int start, int end) {
        int from = end;
        while (from > start && (Character.isLetterOrDigit(line.charAt(from - 1)) || line.charAt(from - 1) == '.')) {
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

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
