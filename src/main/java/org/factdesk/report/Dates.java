package org.factdesk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.factdesk.model.PartialDate;
import org.factdesk.words.Words;

/** Dates in the report's language, with no-break spaces so that no line ends inside one. */
final class Dates {
    private final Words words;
    private final ZoneId zone;

    Dates(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    String day(LocalDate day) {
        return format("report.date.day", day);
    }

    /** Only as much as is known; empty for null. */
    String partial(PartialDate date) {
        if (date == null) {
            return "";
        }
        if (date.day().isPresent()) {
            return day(date.day().get());
        }
        return date.month()
                .map(month -> format("report.date.month", YearMonth.of(date.year(), month)))
                .orElseGet(() -> format("report.date.year", Year.of(date.year())));
    }

    /** A document's own date: worded when it is an ISO date or date-time, else as it stands there. */
    String published(String published) {
        String text = PlainText.line(published);
        return PartialDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text)
                .map(this::partial)
                .orElse(text);
    }

    /** One day, or the first and the last. */
    String range(Instant from, Instant to) {
        String first = day(from);
        String last = day(to);
        return first.equals(last) ? first : words.text("report.date.range", first, last);
    }

    private String format(String key, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(words.text(key), words.locale())
                .format(date)
                .replace(' ', '\u00A0');
    }
}
