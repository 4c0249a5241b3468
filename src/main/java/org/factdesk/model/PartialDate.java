package org.factdesk.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year, as sources give them.
 *
 * @param iso {@code 2026}, {@code 2026-03} or {@code 2026-03-04}
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
    public PartialDate {
        check(iso);
    }

    /** The date that a text writes in ISO form, or empty when it is null, blank or no date. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(new PartialDate(text.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The whole day, when it is one. */
    public Optional<LocalDate> day() {
        return iso.length() == 10 ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /** 1 to 12, or empty when only the year is known. */
    public Optional<Integer> month() {
        return iso.length() >= 7 ? Optional.of(Integer.valueOf(iso.substring(5, 7))) : Optional.empty();
    }

    private static void check(String iso) {
        switch (iso.length()) {
            case 4 -> Year.parse(iso);
            case 7 -> YearMonth.parse(iso);
            case 10 -> LocalDate.parse(iso);
            default -> throw new DateTimeException("not a date: " + iso);
        }
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
