package org.factdesk.ingest.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as mails write them. */
final class MailDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The zones that the old standard names, in hours. */
    private static final Map<String, Integer> ZONES =
            Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

    private static final Pattern DATE =
            Pattern.compile("(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*[\\s.-]+"
                    + "(\\d{2,4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([+-]\\d{4}|[A-Za-z]{1,5}))?.*");

    private MailDates() {}

    /** The ISO date-time with the zone as it was written, or the words that stand there; empty stays empty. */
    static String iso(String field) {
        String words = field.replaceAll("\\([^()]*\\)", " ").strip();
        Matcher date = DATE.matcher(words.length() > 100 ? words.substring(0, 100) : words);
        if (!date.matches()) {
            return words;
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    year(date.group(3)),
                    MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(4)),
                    Integer.parseInt(date.group(5)),
                    date.group(6) == null ? 0 : Math.min(59, Integer.parseInt(date.group(6))));
            return date.group(7) == null
                    ? time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    : time.atOffset(zone(date.group(7))).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException noDate) {
            return words;
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        // As the standard reads the years of its time: two digits from 50 on are of the last century.
        return year + (digits.length() == 2 && year < 50 ? 2000 : 1900);
    }

    private static ZoneOffset zone(String written) {
        return written.matches("[+-]\\d{4}")
                ? ZoneOffset.of(written)
                : ZoneOffset.ofHours(ZONES.getOrDefault(written.toUpperCase(Locale.ROOT), 0));
    }
}
