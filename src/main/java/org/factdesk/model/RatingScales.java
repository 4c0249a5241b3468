package org.factdesk.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scales that a new case can choose from. */
public final class RatingScales {
    /** Seven ratings: five from true to false, two beside. */
    public static final String DEFAULT = "factdesk";

    /** The four labels of the AVeriTeC data set. */
    public static final String AVERITEC = "averitec";

    private RatingScales() {}

    /** Keys in the order offered, the default first. */
    public static List<String> keys() {
        return List.of(DEFAULT, AVERITEC);
    }

    /** The scale of that key as a new item with that id, or empty when there is none. */
    public static Optional<RatingScale> create(String key, UUID id) {
        return switch (key) {
            case DEFAULT -> Optional.of(new RatingScale(id, DEFAULT, "Factdesk", factdesk()));
            case AVERITEC -> Optional.of(new RatingScale(id, AVERITEC, "AVeriTeC", averitec()));
            default -> Optional.empty();
        };
    }

    private static List<Rating> factdesk() {
        return List.of(
                new Rating(
                        "true",
                        "True",
                        "the statement is right, and nothing that matters is missing.",
                        RatingRole.TRUE,
                        5),
                new Rating(
                        "mostly-true",
                        "Mostly true",
                        "the statement is right, and a detail is wrong or missing.",
                        RatingRole.MOSTLY_TRUE,
                        4),
                new Rating(
                        "half-true",
                        "Half true",
                        "part of the statement is right, and a part that matters is wrong or missing.",
                        RatingRole.HALF_TRUE,
                        3),
                new Rating(
                        "mostly-false",
                        "Mostly false",
                        "something in the statement is right, and the point it makes is wrong.",
                        RatingRole.MOSTLY_FALSE,
                        2),
                new Rating("false", "False", "the statement is wrong.", RatingRole.FALSE, 1),
                new Rating(
                        "misleading",
                        "Misleading",
                        "the words are right, and what they make people believe is wrong.",
                        RatingRole.MISLEADING,
                        null),
                new Rating(
                        "unproven",
                        "Unproven",
                        "what can be found neither bears the statement out nor rules it out.",
                        RatingRole.UNPROVEN,
                        null));
    }

    private static List<Rating> averitec() {
        return List.of(
                new Rating("supported", "Supported", "the evidence bears the claim out.", RatingRole.TRUE, 2),
                new Rating("refuted", "Refuted", "the evidence contradicts the claim.", RatingRole.FALSE, 1),
                new Rating(
                        "not-enough-evidence",
                        "Not Enough Evidence",
                        "the evidence found does not decide the claim.",
                        RatingRole.UNPROVEN,
                        null),
                new Rating(
                        "conflicting-evidence",
                        "Conflicting Evidence/Cherrypicking",
                        "there is evidence on both sides, or true facts that mislead.",
                        RatingRole.MISLEADING,
                        null));
    }
}
