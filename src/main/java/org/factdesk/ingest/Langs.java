package org.factdesk.ingest;

/**
 * The languages of words, by their script: Latin and the like, East Asian, right to left. Empty where it is not said.
 */
public record Langs(String plain, String asian, String rightToLeft) {
    public static final Langs NONE = new Langs("", "", "");

    /** These, and where they are not said, the base. */
    public Langs over(Langs base) {
        return new Langs(
                plain.isEmpty() ? base.plain : plain,
                asian.isEmpty() ? base.asian : asian,
                rightToLeft.isEmpty() ? base.rightToLeft : rightToLeft);
    }

    /** The one for words that begin so; right to left may be said of the words, or be seen of them. */
    public String of(String words, boolean saidRightToLeft) {
        int letter = words.codePoints().filter(Character::isLetter).findFirst().orElse('a');
        byte direction = Character.getDirectionality(letter);
        if (saidRightToLeft
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
            return rightToLeft;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        boolean isAsian =
                switch (script) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
        return isAsian ? asian : plain;
    }
}
