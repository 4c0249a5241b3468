package org.factdesk.workbench.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that a table of claims can have, with the names people give them. */
enum ClaimColumn {
    QUOTE("quote", "quotes", "passage", "exact", "text"),
    STATEMENT("statement", "claim", "claimreviewed"),
    CLAIMANT("claimant", "speaker", "author", "who", "saidby"),
    SAID_ON("saidon", "date", "claimdate", "said", "when"),
    APPEARANCE("appearance", "where", "saidat", "place"),
    NOTE("note", "notes", "comment", "remark"),
    DOCUMENT("document", "documentid", "article"),
    OCCURRENCE("occurrence", "which", "nth");

    private final List<String> names;

    ClaimColumn(String... names) {
        this.names = List.of(names);
    }

    /** The column that a name means, whatever its case, its spaces, hyphens and underscores. */
    static Optional<ClaimColumn> named(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
