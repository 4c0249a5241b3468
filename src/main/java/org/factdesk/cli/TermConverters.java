package org.factdesk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.model.DateText;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import picocli.CommandLine.ITypeConverter;

/** Turns words of the command line into the values they name, in any case. */
final class TermConverters {
    private TermConverters() {}

    /** article or source. */
    static final class OfRole implements ITypeConverter<DocumentRole> {
        @Override
        public DocumentRole convert(String word) {
            return find(DocumentRole.values(), DocumentRole::key, word);
        }
    }

    /** supports, refutes, qualifies or context. */
    static final class OfStance implements ITypeConverter<Stance> {
        @Override
        public Stance convert(String word) {
            return find(Stance.values(), Stance::key, word);
        }
    }

    /** strong, moderate or weak. */
    static final class OfWeight implements ITypeConverter<Weight> {
        @Override
        public Weight convert(String word) {
            return find(Weight.values(), Weight::key, word);
        }
    }

    /** A year, a month or a day, as the window understands it. */
    static ITypeConverter<PartialDate> date(Locale locale) {
        DateText dates = new DateText(locale);
        return word -> dates.parse(word).orElseThrow(() -> new Problem(ProblemCode.DATE_UNKNOWN, word));
    }

    static <T> T find(T[] values, Function<T, String> key, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemCode.WORD_UNKNOWN,
                        word,
                        Arrays.stream(values).map(key).collect(Collectors.joining(", "))));
    }
}
