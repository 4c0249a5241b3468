package org.factdesk.ingest.pdf;

import java.text.Normalizer;

/** Which characters join, break, stand raised or go from right to left. */
final class Letters {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String BULLETS = "•‣▪◦·●○■□▸►–—-*\uF0B7\uF0A7\uF0D8\u2043\u2219";

    private Letters() {}

    /** Ligatures and the shapes of Arabic letters as the letters they stand for; what is no character is left out. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean shape = (c >= 0xFB00 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F) || (c >= 0xFE70 && c <= 0xFEFC);
            boolean nothing = c < ' ' && c != '\t' || c == 0xFEFF || (c >= 0xFFF0 && c <= 0xFFFB) || c >= 0xFFFE;
            if ((shape || nothing) && plain == null) {
                plain = new StringBuilder(text.substring(0, i));
            }
            if (plain != null && !nothing) {
                plain.append(shape ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** Digits as small raised ones, or null when there is anything else. */
    static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            raised.append(RAISED.charAt(c - '0'));
        }
        return raised.length() == 0 ? null : raised.toString();
    }

    static boolean isRaised(int c) {
        return c < 0x10000 && RAISED.indexOf(c) >= 0;
    }

    static boolean isBullet(int c) {
        return c < 0x10000 && BULLETS.indexOf(c) >= 0;
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0xAD;
    }

    /** Scripts that are written without a space between words. */
    static boolean isUnspaced(int c) {
        if (c < 0xE00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI
                || script == Character.UnicodeScript.LAO
                || script == Character.UnicodeScript.KHMER
                || script == Character.UnicodeScript.MYANMAR
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFF65);
    }

    static boolean isRightToLeft(int c) {
        if (c < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
