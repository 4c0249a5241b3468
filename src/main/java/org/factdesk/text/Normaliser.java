package org.factdesk.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Brings a decoded text into the one form that everything after it counts on, and keeps the way back.
 *
 * <ul>
 *   <li>CRLF, CR, NEL, form feed, vertical tab and the line and paragraph separators become LF;
 *   <li>byte order marks and soft hyphens are dropped wherever they stand: nobody sees them, and they hide a word from
 *       every search;
 *   <li>the other control characters are dropped, but for the tab;
 *   <li>a surrogate without its partner becomes U+FFFD;
 *   <li>what remains is brought to NFC. Joiners, direction marks, zero-width and no-break spaces stay.
 * </ul>
 */
public final class Normaliser {
    /** Changes with every change of the rules; stored with each document version. */
    public static final String VERSION = "1";

    /** More marks on one letter than this are no writing; ordering them would take quadratic time. */
    private static final int LONGEST_CLUSTER = 1024;

    private final String raw;
    private final boolean composed;
    private final StringBuilder out;
    private final OffsetMap.Builder map = new OffsetMap.Builder();
    private final StringBuilder cluster = new StringBuilder();

    private Normaliser(String raw) {
        this.raw = raw;
        this.composed = longestRunOfMarks(raw) <= LONGEST_CLUSTER && Normalizer.isNormalized(raw, Form.NFC);
        this.out = new StringBuilder(raw.length());
    }

    /** The normalised text; normalising it again changes nothing. */
    public static Normalised normalise(String raw) {
        return new Normaliser(raw).run();
    }

    /** The normalised text where the way back is of no interest. */
    public static String text(String raw) {
        return normalise(raw).text();
    }

    private Normalised run() {
        if (composed && isPlain(raw)) {
            return new Normalised(raw, map.build(raw.length(), raw.length()));
        }
        int at = 0;
        while (at < raw.length()) {
            at = cluster(at);
        }
        return new Normalised(out.toString(), map.build(raw.length(), out.length()));
    }

    /** Takes over one letter with its marks and what is dropped around them, and returns where the next begins. */
    private int cluster(int start) {
        cluster.setLength(0);
        int at = start;
        do {
            int length = unitsAt(at);
            int codePoint = replacement(at, length);
            if (codePoint >= 0) {
                cluster.appendCodePoint(codePoint);
            }
            at += length;
        } while (at < raw.length() && continues(at));
        String text = compose(at - start);
        if (!raw.regionMatches(start, text, 0, text.length()) || text.length() != at - start) {
            map.changed(start, at, out.length(), out.length() + text.length());
        }
        out.append(text);
        return at;
    }

    /** Asking the JDK about a text with a longer run would itself take quadratic time. */
    private static int longestRunOfMarks(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) >= '\u0300' && mayBeMark(text.charAt(at)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean mayBeMark(char unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.SURROGATE;
    }

    private String compose(int rawLength) {
        String text = cluster.toString();
        boolean untouched = composed && rawLength == text.length();
        boolean composable = text.length() > 1 || (!text.isEmpty() && text.charAt(0) >= 0x300);
        return !untouched && composable && text.length() <= LONGEST_CLUSTER
                ? Normalizer.normalize(text, Form.NFC)
                : text;
    }

    /** Whether what stands at {@code at} can compose with what came before, or is dropped, so that both go together. */
    private boolean continues(int at) {
        char first = raw.charAt(at);
        if (first < 0x80) {
            return isDropped(first);
        }
        int codePoint = raw.codePointAt(at);
        return isDropped(codePoint) || isMark(codePoint) || isTrailingJamo(codePoint);
    }

    private int unitsAt(int at) {
        boolean windowsEnd = raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
        return windowsEnd ? 2 : Character.charCount(raw.codePointAt(at));
    }

    /** The code point to write for what stands there, or -1 when it is dropped. */
    private int replacement(int at, int length) {
        int codePoint = raw.charAt(at) == '\r' ? '\n' : raw.codePointAt(at);
        if (isLineEnd(codePoint)) {
            return '\n';
        }
        if (isDropped(codePoint)) {
            return -1;
        }
        boolean lone = length == 1 && Character.isSurrogate((char) codePoint);
        return lone ? 0xFFFD : codePoint;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || isDropped(c) || (c != '\n' && isLineEnd(c))) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isDropped(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\r' || c >= 0x7F && c <= 0x9F;
        return control && !isLineEnd(c) || c == 0xAD || c == 0xFEFF;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isTrailingJamo(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }
}
