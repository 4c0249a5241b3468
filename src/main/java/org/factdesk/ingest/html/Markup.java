package org.factdesk.ingest.html;

import java.util.Locale;
import java.util.Set;

/**
 * A page's source made fit for the parser, whose time for a tag grows with how deep it stands: tags nested deeper than any
 * page nests them are taken out, with all words left in, and a page of more tags than can be read is cut.
 *
 * @param isCut whether something is missing at the end
 */
record Markup(String html, boolean isCut) {
    /** More than any page has; each costs memory. */
    private static final int MOST_TAGS = 400_000;

    private static final int DEEPEST = 500;

    /** No page has so many letters; pictures that a save carries inside it are taken out before. */
    private static final int LONGEST = 24_000_000;

    private static final int LONGEST_ADDRESS = 2000;

    /** From here on the parser looks no further up. */
    private static final int DEEPEST_SEEN = 100;

    /** How many open elements the parser may look at, over the page. */
    private static final long MOST_LOOKS = 15_000_000;

    /** Elements that never hold any, or that the next of their kind closes. */
    private static final Set<String> UNCLOSED = words("""
            area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot
            option optgroup colgroup html head body rp rt
            """);

    /** What stands in these is no markup. */
    private static final Set<String> RAW = words("script style textarea title xmp noembed noframes iframe");

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static Markup of(String source) {
        String words = source.length() > LONGEST / 4 ? withoutPictures(source) : source;
        boolean tooLong = words.length() > LONGEST;
        Markup markup = new Scan(tooLong ? words.substring(0, LONGEST) : words).run();
        return tooLong ? new Markup(markup.html, true) : markup;
    }

    /** A large save is mostly pictures and fonts as {@code data:} addresses; nothing of them is read. */
    private static String withoutPictures(String source) {
        StringBuilder kept = new StringBuilder();
        int copied = 0;
        for (int at = source.indexOf("data:"); at >= 0; at = source.indexOf("data:", at)) {
            int end = at + 5;
            while (end < source.length() && isOfAddress(source.charAt(end))) {
                end++;
            }
            if (end - at > LONGEST_ADDRESS) {
                kept.append(source, copied, at);
                copied = end;
            }
            at = end;
        }
        return copied == 0
                ? source
                : kept.append(source, copied, source.length()).toString();
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '<' && c != '>' && c != ')';
    }

    /** One walk over the tags. */
    private static final class Scan {
        private final String source;
        private StringBuilder kept;
        private int copied;
        private int depth;
        private int tags;
        private long looks;

        private Scan(String source) {
            this.source = source;
        }

        private Markup run() {
            int at = source.indexOf('<');
            while (at >= 0 && tags <= MOST_TAGS && looks <= MOST_LOOKS) {
                int next = step(at);
                at = next >= source.length() ? -1 : source.indexOf('<', next);
            }
            boolean cut = at >= 0;
            int end = cut ? at : source.length();
            if (kept == null) {
                return new Markup(source.substring(0, end), cut);
            }
            return new Markup(kept.append(source, copied, Math.max(copied, end)).toString(), cut);
        }

        /** Takes in what begins at a {@code <} and says where to go on. */
        private int step(int at) {
            if (source.startsWith("!--", at + 1)) {
                int end = source.indexOf("-->", at + 4);
                return end < 0 ? source.length() : end + 3;
            }
            boolean closes = source.startsWith("/", at + 1);
            String name = nameAt(at + (closes ? 2 : 1));
            if (name.isEmpty()) {
                return at + 1;
            }
            tags++;
            looks += Math.min(depth, DEEPEST_SEEN);
            if (UNCLOSED.contains(name)) {
                return at + 1;
            }
            if (RAW.contains(name)) {
                return closes ? at + 1 : endOfRaw(at, name);
            }
            return closes ? close(at) : open(at);
        }

        private int open(int at) {
            depth++;
            return depth > DEEPEST ? leaveOut(at) : at + 1;
        }

        private int close(int at) {
            boolean wasLeftOut = depth > DEEPEST;
            depth = Math.max(0, depth - 1);
            return wasLeftOut ? leaveOut(at) : at + 1;
        }

        private int leaveOut(int at) {
            int end = source.indexOf('>', at);
            if (end < 0) {
                return source.length();
            }
            if (kept == null) {
                kept = new StringBuilder(source.length());
            }
            kept.append(source, copied, at);
            copied = end + 1;
            return copied;
        }

        private int endOfRaw(int at, String name) {
            String end = "</" + name;
            for (int i = source.indexOf("</", at); i >= 0; i = source.indexOf("</", i + 2)) {
                if (source.regionMatches(true, i, end, 0, end.length())) {
                    return i;
                }
            }
            return source.length();
        }

        private String nameAt(int start) {
            int end = start;
            while (end < source.length() && end - start < 40 && isNameLetter(source.charAt(end), end > start)) {
                end++;
            }
            return source.substring(start, end).toLowerCase(Locale.ROOT);
        }

        private static boolean isNameLetter(char c, boolean inside) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (inside && (c >= '0' && c <= '9' || c == '-'));
        }
    }
}
