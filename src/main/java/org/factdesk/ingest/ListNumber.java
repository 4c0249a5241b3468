package org.factdesk.ingest;

import java.util.Locale;

/** How the number of a list item or a note is written. */
public enum ListNumber {
    DECIMAL,
    PADDED,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    /** A bullet, or nothing: the words do not refer to it. */
    NONE;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 4999;
    private static final int MOST_LETTERS = 26 * 20;

    /** What has no letters in this way of writing is written in digits. */
    public String write(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case PADDED -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number);
            case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
            case NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(LETTERS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** A to Z, then AA, BB, as office programs count. */
    private static String letters(int number) {
        return number < 1 || number > MOST_LETTERS
                ? String.valueOf(number)
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
