package org.factdesk.report.html;

import java.util.Arrays;
import java.util.stream.Stream;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.jsoup.nodes.Element;

/** All signs, once at the head of the page, for the sections to refer to. */
public final class Symbols {
    private Symbols() {}

    /** Every sign there is. */
    public static Stream<Sign> all() {
        return Stream.of(
                        Arrays.stream(RatingRole.values()).map(Sign::of),
                        Arrays.stream(Stance.values()).map(Sign::of),
                        Arrays.stream(Weight.values()).map(Sign::of))
                .flatMap(signs -> signs);
    }

    static void add(Element body) {
        Element svg = Dom.add(body, "svg", "symbols")
                .attr("aria-hidden", "true")
                .attr("width", "0")
                .attr("height", "0");
        all().forEach(sign -> {
            Element symbol = svg.appendElement("symbol").attr("id", sign.name()).attr("viewBox", "0 0 20 20");
            sign.parts().forEach(part -> part(symbol, part));
        });
    }

    private static void part(Element symbol, Sign.Part part) {
        String colour = part.paint() == Sign.Paint.PAPER ? "var(--paper)" : "currentColor";
        Element path = symbol.appendElement("path").attr("d", part.path());
        if (part.stroke() == 0) {
            path.attr("fill", colour);
        } else {
            path.attr("fill", "none").attr("stroke", colour).attr("stroke-width", String.valueOf(part.stroke()));
            if (part.dash() > 0) {
                path.attr("stroke-dasharray", String.valueOf(part.dash()));
            }
        }
    }
}
