package org.factdesk.workbench.claims;

import java.util.List;
import java.util.UUID;
import org.factdesk.anchor.Quotes;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.Span;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.history.Field;

/** Finds the place of a quote in one version of a document. */
public final class PlaceQuote {
    private static final int SHOWN = 60;

    private final UUID version;
    private final String text;

    /** @param text of that version */
    public PlaceQuote(UUID version, String text) {
        this.version = version;
        this.text = text;
    }

    /**
     * @param occurrence which of several places, from 1; null when there should be one only
     * @throws Problem TEXT_MISSING, QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS or OCCURRENCE_OUT_OF_RANGE
     */
    public Place place(String quote, Integer occurrence) {
        if (quote.isBlank()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.CLAIM_PASSAGES.key());
        }
        List<Span> places = Quotes.places(text, quote);
        if (places.isEmpty()) {
            throw new Problem(ProblemCode.QUOTE_NOT_FOUND, shown(quote));
        }
        if (occurrence == null) {
            if (places.size() > 1) {
                throw new Problem(ProblemCode.QUOTE_AMBIGUOUS, shown(quote), places.size());
            }
            return new Place(version, places.get(0));
        }
        if (occurrence < 1 || occurrence > places.size()) {
            throw new Problem(ProblemCode.OCCURRENCE_OUT_OF_RANGE, shown(quote), places.size(), occurrence);
        }
        return new Place(version, places.get(occurrence - 1));
    }

    /** A quote of a page would drown the message. */
    private static String shown(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
