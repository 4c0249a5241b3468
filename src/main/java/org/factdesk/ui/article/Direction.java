package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import org.factdesk.text.BlockText;
import org.factdesk.text.Scripts;

/** Which way a text runs. */
final class Direction {
    private Direction() {}

    /** Whether the first letter with a direction runs right to left. */
    static boolean isRightToLeft(CharSequence text) {
        return org.factdesk.text.Direction.isRightToLeft(text);
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

    /** The script that sets the size and pitch of a text: of its direction when that is right to left, else its main one. */
    static UnicodeScript script(CharSequence text) {
        if (isRightToLeft(text)) {
            for (int i = 0; i < text.length(); i++) {
                if (isRight(Character.getDirectionality(text.charAt(i)))) {
                    UnicodeScript script = Scripts.of(text.charAt(i));
                    return script == null ? UnicodeScript.ARABIC : script;
                }
            }
        }
        return Scripts.main(text);
    }

    private static boolean isRight(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
