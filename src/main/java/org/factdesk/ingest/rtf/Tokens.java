package org.factdesk.ingest.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts the bytes of an RTF file into groups, control words, control symbols and the bytes of its text. Never fails. */
final class Tokens {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        BYTE
    }

    private final byte[] bytes;
    private int at;
    private Kind kind = Kind.BYTE;
    private String word = "";
    private int number;
    private boolean numbered;

    Tokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next token; false at the end. */
    boolean next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        if (at >= bytes.length) {
            return false;
        }
        int b = bytes[at++] & 0xFF;
        switch (b) {
            case '{' -> kind = Kind.OPEN;
            case '}' -> kind = Kind.CLOSE;
            case '\\' -> control();
            default -> {
                kind = Kind.BYTE;
                number = b;
            }
        }
        return true;
    }

    private void control() {
        kind = Kind.SYMBOL;
        number = at < bytes.length ? bytes[at] & 0xFF : ' ';
        if (isLetter(number)) {
            controlWord();
        } else if (number == '\'') {
            hex();
        } else {
            at++;
        }
    }

    private void controlWord() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        kind = Kind.WORD;
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = negative ? at + 1 : at;
        number = 0;
        int end = digits;
        while (end < bytes.length && end - digits < LONGEST_NUMBER && bytes[end] >= '0' && bytes[end] <= '9') {
            number = number * 10 + bytes[end++] - '0';
        }
        numbered = end > digits;
        if (numbered) {
            number = negative ? -number : number;
            at = end;
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    /** A byte in two hex digits; one that is written wrong is passed over. */
    private void hex() {
        at++;
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            kind = Kind.BYTE;
            number = high << 4 | low;
            at += 2;
        }
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    Kind kind() {
        return kind;
    }

    /** At a word: its name. */
    String word() {
        return word;
    }

    /** At a word its number, at a symbol or a byte its value. */
    int number() {
        return number;
    }

    /** At a word: its number, or what it means without one. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** Passes over bytes that are no RTF. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, at + Math.max(0L, count));
    }
}
