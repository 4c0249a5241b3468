package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Brings a line that was drawn from left to right on the page into the order in which it is read. */
final class Bidi {
    private static final String OPENING = "([{«‹";
    private static final String CLOSING = ")]}»›";

    private enum Way {
        LEFT,
        RIGHT,
        NUMBER,
        NONE
    }

    private Bidi() {}

    /** Whether more letters of the line run from right to left. */
    static boolean isRightToLeft(List<String> units) {
        int right = 0;
        int left = 0;
        for (String unit : units) {
            right += way(unit) == Way.RIGHT ? 1 : 0;
            left += way(unit) == Way.LEFT ? 1 : 0;
        }
        return right >= left;
    }

    /**
     * The text in reading order.
     *
     * @param units letters and spaces as they stand from left to right
     * @param fromRight whether the line as a whole is read from the right
     */
    static String logical(List<String> units, boolean fromRight) {
        List<String> order = new ArrayList<>(units);
        if (fromRight) {
            Collections.reverse(order);
            turnBack(order, Way.LEFT, Way.NUMBER);
        } else {
            turnBack(order, Way.RIGHT, null);
            numbersIn(order);
        }
        return brackets(String.join("", order));
    }

    /** Reverses each stretch that begins and ends with one of the two ways and holds nothing that runs the other way. */
    private static void turnBack(List<String> units, Way one, Way other) {
        int i = 0;
        while (i < units.size()) {
            Way way = way(units.get(i));
            if (way != one && way != other) {
                i++;
                continue;
            }
            int end = i + 1;
            boolean letters = way == one;
            for (int j = i + 1; j < units.size(); j++) {
                Way next = way(units.get(j));
                boolean opposite = one == Way.LEFT ? next == Way.RIGHT : next == Way.LEFT;
                // A number beside a number stays apart from it unless a letter of its way binds them.
                if (opposite
                        || (!letters
                                && next != other
                                && next != one
                                && units.get(j).equals(" "))) {
                    break;
                }
                letters |= next == one;
                end = next == one || next == other ? j + 1 : end;
            }
            Collections.reverse(units.subList(i, end));
            i = end;
        }
    }

    /** Numbers between letters that run from the right were turned round with them. */
    private static void numbersIn(List<String> units) {
        int i = 0;
        while (i < units.size()) {
            int end = i;
            while (end < units.size() && way(units.get(end)) == Way.NUMBER) {
                end++;
            }
            boolean besideRight = (i > 0 && nearest(units, i - 1, -1) == Way.RIGHT)
                    && (end < units.size() && nearest(units, end, 1) == Way.RIGHT);
            if (end > i + 1 && besideRight) {
                Collections.reverse(units.subList(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static Way nearest(List<String> units, int from, int step) {
        for (int i = from; i >= 0 && i < units.size(); i += step) {
            Way way = way(units.get(i));
            if (way != Way.NONE) {
                return way;
            }
        }
        return Way.NONE;
    }

    /** Some producers name a bracket by its drawing, some by its meaning: the one in which they close what they open. */
    private static String brackets(String text) {
        int right = 0;
        int wrong = 0;
        for (int kind = 0; kind < OPENING.length(); kind++) {
            int open = text.indexOf(OPENING.charAt(kind));
            int close = text.indexOf(CLOSING.charAt(kind));
            right += open >= 0 && close > open ? 1 : 0;
            wrong += close >= 0 && open > close ? 1 : 0;
        }
        if (wrong <= right) {
            return text;
        }
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < turned.length(); i++) {
            int open = OPENING.indexOf(turned.charAt(i));
            int close = CLOSING.indexOf(turned.charAt(i));
            if (open >= 0 || close >= 0) {
                turned.setCharAt(i, open >= 0 ? CLOSING.charAt(open) : OPENING.charAt(close));
            }
        }
        return turned.toString();
    }

    private static Way way(String unit) {
        int c = unit.codePointAt(0);
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Way.LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Way.RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Way.NUMBER;
            default -> Way.NONE;
        };
    }
}
