package org.factdesk.ui.claims;

import java.text.CollationKey;
import java.text.Collator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Claim;
import org.factdesk.model.Passage;
import org.factdesk.model.Rating;
import org.factdesk.model.WorkState;
import org.factdesk.words.Words;

/** Makes the keys by which claims are found and put in order. Safe for several threads. */
final class FactsMaker {
    /** What is left out of a sort key hardly matters: statements that begin alike stand by number. */
    private static final int KEY_LENGTH = 64;

    private final Collator collator;
    private final String unchecked;
    private final String unrated;
    private final Map<WorkState, String> states = new EnumMap<>(WorkState.class);

    FactsMaker(Words words) {
        ClaimWords said = new ClaimWords(words);
        collator = Collator.getInstance(words.locale());
        unchecked = FilterText.fold(said.rating(null));
        unrated = FilterText.fold(said.text("term.no-rating"));
        for (WorkState state : WorkState.values()) {
            states.put(state, FilterText.fold(said.state(state)));
        }
    }

    CollationKey key(String text) {
        String start = text.length() > KEY_LENGTH ? text.substring(0, KEY_LENGTH) : text;
        // Java's collator looks past spaces, and "nobody" would come before "no one"
        return collator.getCollationKey(start.replace(' ', '_'));
    }

    /** All that filtering looks at, folded. */
    String search(Claim claim, Rating rating, boolean concluded, List<Passage> passages) {
        StringBuilder all = new StringBuilder(256)
                .append(claim.number())
                .append('\n')
                .append(FilterText.fold(claim.statement()))
                .append('\n')
                .append(FilterText.fold(claim.claimant()))
                .append('\n')
                .append(FilterText.fold(claim.note()))
                .append('\n')
                .append(rating == null ? (concluded ? unrated : unchecked) : FilterText.fold(rating.label()))
                .append('\n')
                .append(states.get(claim.state()));
        passages.forEach(passage -> all.append('\n').append(FilterText.fold(passage.exact())));
        return all.toString();
    }
}
