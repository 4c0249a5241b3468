package org.factdesk.ui.article;

import org.factdesk.text.BlockText;

/** Which way a text runs. */
final class Direction {
    private Direction() {}

    /** Whether the first letter with a direction runs right to left. */
    static boolean isRightToLeft(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            byte direction = Character.getDirectionality(c);
            if (isRight(direction)) {
                return true;
            }
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    /** Whether any letter runs right to left. */
    static boolean hasRightToLeft(CharSequence text) {
        return text.codePoints().anyMatch(c -> c >= 0x590 && isRight(Character.getDirectionality(c)));
    }

    /** Whether most of the first article blocks run right to left. */
    static boolean isRightToLeft(BlockText body) {
        int right = 0;
        int looked = 0;
        for (int i = 0; i < body.blocks().size() && looked < 20; i++) {
            if (body.blocks().get(i).kind().isArticle()) {
                right += isRightToLeft(body.text(i)) ? 1 : 0;
                looked++;
            }
        }
        return right * 2 > looked;
    }

    static boolean isArabic(int c) {
        return (c >= 0x600 && c <= 0x8FF) || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    private static boolean isRight(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
