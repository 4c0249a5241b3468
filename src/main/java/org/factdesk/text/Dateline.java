package org.factdesk.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place name with which a report begins: {@code WASHINGTON (AP) — }, {@code Port Averell. }. Conservative: it serves
 * only to set the place in bold, so a place missed costs less than a name that is none.
 */
public final class Dateline {
    private static final int SHORTEST_REST = 40;
    private static final int LONGEST = 60;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*+";
    private static final String PARTICLE = "(?:am|an der|ob der|im|bei|de|del|della|di|la|le|upon|on|of|the|and|sur)";
    private static final String PLACE =
            WORD + "(?: (?:" + PARTICLE + " )?" + WORD + "){0,3}(?:, " + WORD + "(?: " + WORD + "){0,2})?";
    private static final String AGENCY = "(?: ?[(\\[][\\p{L}\\p{N} /,.&-]{2,30}[)\\]])";
    private static final Pattern DASHED = Pattern.compile("(" + PLACE + AGENCY + "?(?: [-–—]{1,2}|[–—]))(?=\\s*\\S)");
    private static final Pattern AGENCY_THEN_STOP = Pattern.compile("(" + PLACE + AGENCY + "[.:]?)(?=\\s)");
    private static final Pattern STOPPED =
            Pattern.compile("((?:\\p{Lu}{3,}|\\p{Lu}\\p{L}{2,}(?: \\p{Lu}\\p{L}{2,}){1,2})\\.)(?=\\s)");

    private Dateline() {}

    /** The span from the first letter of the place to its dash or full stop, if the paragraph begins with one. */
    public static Optional<Span> find(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST + SHORTEST_REST));
        for (Pattern pattern : new Pattern[] {DASHED, AGENCY_THEN_STOP, STOPPED}) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.lookingAt() && matcher.end(1) <= LONGEST && beginsSentence(paragraph, matcher.end(1))) {
                return Optional.of(new Span(0, matcher.end(1)));
            }
        }
        return Optional.empty();
    }

    /** A dash inside a sentence goes on in lower case; a report begins anew, and has something to say. */
    private static boolean beginsSentence(String paragraph, int at) {
        String rest = paragraph.substring(at).strip();
        if (rest.length() < SHORTEST_REST) {
            return false;
        }
        int first = rest.codePointAt(0);
        return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || "\"“„«‘'»".indexOf(first) >= 0);
    }
}
