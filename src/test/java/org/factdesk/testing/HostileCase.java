package org.factdesk.testing;

import org.factdesk.model.Stance;
import org.factdesk.model.Weight;

/** A case in which every text that a person can give is hostile. */
public final class HostileCase {
    private HostileCase() {}

    public static CaseBuilder all() {
        CaseBuilder made = CaseBuilder.aCase(Hostile.TEXTS.get(0))
                .article(
                        "en",
                        Hostile.TEXTS.get(1),
                        Hostile.TEXTS.get(2),
                        Hostile.TEXTS.get(3),
                        Hostile.TEXTS.stream().map(text -> "\u2060" + text).toArray(String[]::new));
        for (int i = 0; i < Hostile.TEXTS.size(); i++) {
            String text = Hostile.TEXTS.get(i);
            String url = i % 2 == 0 ? "javascript:alert(1)//" + text : "file:///etc/passwd#" + i;
            made.source(i + text, text, url, "", "")
                    .claim(text, text, "", text)
                    .evidence(Stance.CONTEXT, Weight.WEAK, i + text, text, text, text)
                    .verdict(i % 3 == 0 ? null : "true", text + "\n" + text, text, text, CaseBuilder.START)
                    .verdict("false", text, text, text, CaseBuilder.START.plusSeconds(60));
        }
        return made;
    }
}
