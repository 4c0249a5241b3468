package org.factdesk.report;

import java.util.List;
import java.util.Locale;
import org.factdesk.words.Words;

/**
 * Something that a reader of the report would miss.
 *
 * @param claim number of the claim it is about, or 0 when it is about the whole report
 * @param arguments for its text, after the claim's number
 */
public record Finding(Code code, int claim, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** How much it matters to someone who is about to publish. */
    public enum Severity {
        /** The report is not what it should be. */
        SERIOUS,
        /** The report is sound, and could be better. */
        MINOR
    }

    /** What is missing. */
    public enum Code {
        NO_CLAIMS(Severity.SERIOUS),
        NO_VERDICT(Severity.SERIOUS),
        NO_CONCLUSION(Severity.SERIOUS),
        FOREIGN_RATING(Severity.SERIOUS),
        NO_EVIDENCE(Severity.SERIOUS),
        QUOTE_LOST(Severity.SERIOUS),
        UNPRINTABLE(Severity.SERIOUS),
        ONE_SOURCE(Severity.MINOR),
        EVIDENCE_WITHOUT_QUOTE(Severity.MINOR),
        EVIDENCE_WITHOUT_URL(Severity.MINOR),
        NOT_DONE(Severity.MINOR);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** The last part of its words key: lower case with hyphens. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Severity severity() {
        return code.severity;
    }

    /** What a person is told, as one sentence. */
    public String text(Words words) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = String.valueOf(claim);
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return words.text("report.preflight." + code.key(), all);
    }
}
