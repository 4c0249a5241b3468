package org.factdesk.text;

/** Which way a text runs, by its first letter that has a direction. */
public final class Direction {
    private Direction() {}

    /** Whether the first letter that has a direction is written from right to left; false when there is none. */
    public static boolean isRightToLeft(CharSequence text) {
        for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
            switch (Character.getDirectionality(Character.codePointAt(text, i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {
                    // digits, spaces and signs take the direction of what is around them
                }
            }
        }
        return false;
    }
}
