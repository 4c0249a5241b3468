package org.factdesk.ui.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.factdesk.words.Words;
import org.junit.jupiter.api.Test;

class CommandTextTest {
    private final CommandText text = new CommandText(new Words(Locale.ENGLISH));

    @Test
    void aPlusThatIsTheKeyItselfIsWritten() {
        String keys = text.combination(CommandId.TEXT_LARGER).orElseThrow();

        assertTrue(keys.endsWith("+"), keys);
    }

    @Test
    void betweenTwoKeysStandsASpace() {
        String keys = text.combination(CommandId.SAVE_VERDICT).orElseThrow();

        assertTrue(keys.endsWith("Enter"), keys);
        assertFalse(keys.contains("+"), keys);
    }
}
