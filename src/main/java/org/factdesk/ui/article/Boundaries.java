package org.factdesk.ui.article;

import java.text.BreakIterator;
import java.util.Locale;
import org.factdesk.text.Sentences;
import org.factdesk.text.Span;

/** Where characters as people see them, words and sentences of one text begin and end. */
final class Boundaries {
    private final Locale locale;

    Boundaries(Locale locale) {
        this.locale = locale;
    }

    /** The offset itself, or the start of the character it lies inside of. */
    int snap(String text, int offset) {
        int clamped = Math.max(0, Math.min(text.length(), offset));
        BreakIterator characters = BreakIterator.getCharacterInstance(locale);
        characters.setText(text);
        return clamped == 0 || characters.isBoundary(clamped) ? clamped : characters.preceding(clamped);
    }

    /** The boundary one character on, or -1 at the end. */
    int character(String text, int offset, int step) {
        BreakIterator characters = BreakIterator.getCharacterInstance(locale);
        characters.setText(text);
        int found = step > 0 ? following(characters, text, offset) : preceding(characters, offset);
        return found == BreakIterator.DONE ? -1 : found;
    }

    /** The start of the next word, or of this one and the one before it; -1 when there is none. */
    int word(String text, int offset, int step) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int at = offset;
        do {
            at = step > 0 ? following(words, text, at) : preceding(words, at);
        } while (at != BreakIterator.DONE && at < text.length() && Character.isWhitespace(text.charAt(at)));
        return at == BreakIterator.DONE ? -1 : at;
    }

    /** The end of the word after the offset, or of the last word that ends before it; -1 when there is none. */
    int wordEnd(String text, int offset, int step) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int at = offset;
        do {
            at = step > 0 ? following(words, text, at) : preceding(words, at);
        } while (at > 0 && Character.isWhitespace(text.charAt(at - 1)));
        return at == BreakIterator.DONE ? -1 : at;
    }

    Span wordAround(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        return around(words, text, offset);
    }

    /** The sentence that holds the offset, else the one before it; empty in a text without words. */
    Span sentenceAround(String text, int offset) {
        return Sentences.around(text, new Span(0, text.length()), offset, locale);
    }

    /** The next end of a sentence, or the start of this one or the one before it; -1 when there is none. */
    int sentence(String text, int offset, int step) {
        int found = -1;
        for (Span sentence : Sentences.in(text, new Span(0, text.length()), locale)) {
            if (step > 0 && sentence.end() > offset) {
                return sentence.end();
            }
            if (step < 0 && sentence.start() < offset) {
                found = sentence.start();
            }
        }
        return found;
    }

    private static Span around(BreakIterator breaks, String text, int offset) {
        int inside = Math.max(0, Math.min(offset, text.length() - 1));
        int end = following(breaks, text, inside);
        int start = breaks.isBoundary(inside) ? inside : breaks.preceding(inside);
        return new Span(start, end == BreakIterator.DONE ? text.length() : end);
    }

    private static int following(BreakIterator breaks, String text, int offset) {
        return offset >= text.length() ? BreakIterator.DONE : breaks.following(offset);
    }

    private static int preceding(BreakIterator breaks, int offset) {
        return offset <= 0 ? BreakIterator.DONE : breaks.preceding(offset);
    }
}
