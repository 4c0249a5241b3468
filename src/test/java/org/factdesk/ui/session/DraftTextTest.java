package org.factdesk.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is being typed, as one text and back. */
class DraftTextTest {
    @Property
    void anyFieldsComeBackAsTheyWere(@ForAll String first, @ForAll String second) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("quote", first);
        fields.put("why", second);
        Map<String, String> expected = new LinkedHashMap<>(fields);
        expected.values().removeIf(String::isEmpty);
        assertEquals(expected, DraftText.fields(DraftText.of(fields)));
    }

    @Test
    void whatIsNoDraftHasNoFields() {
        assertEquals(Map.of(), DraftText.fields("\n=x\nno equals sign\n\\"));
        assertEquals(Map.of("a", "b\\"), DraftText.fields("a=b\\"));
    }
}
