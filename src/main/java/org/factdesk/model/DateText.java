package org.factdesk.model;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people of one locale write and read them. */
public final class DateText {
    private static final Pattern WORD = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,/\\-–]*");

    private static final Pattern DOTTED = Pattern.compile("\\p{Nd}+\\.\\s*\\p{Nd}+\\.\\s*\\p{Nd}+");

    // in English the order of day and month, and the hours of the day, differ between countries: none is misread so
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");
    private static final DateTimeFormatter ENGLISH_MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Locale locale;
    private final boolean english;
    private final boolean monthFirst;

    public DateText(Locale locale) {
        this.locale = locale;
        this.english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String order = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        this.monthFirst = order.indexOf('M') < order.indexOf('d');
    }

    /** The date in full: {@code 13 March 2025}, {@code March 2025} or {@code 2025}, in the words of the locale. */
    public String show(PartialDate date) {
        if (date.day().isPresent()) {
            return (english ? ENGLISH_DAY : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG))
                    .withLocale(locale)
                    .format(date.day().get());
        }
        return date.month()
                .map(month -> Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + date.year())
                .orElseGet(() -> String.valueOf(date.year()));
    }

    /** An instant as date and time of day, in the zone given; in English {@code 2026-11-24 14:05}. */
    public String show(Instant at, ZoneId zone) {
        return (english ? ENGLISH_MOMENT : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .withLocale(locale)
                .withZone(zone)
                .format(at);
    }

    /** An instant as time of day: {@code 16:42}. */
    public String time(Instant at, ZoneId zone) {
        return (english ? ENGLISH_TIME : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))
                .withLocale(locale)
                .withZone(zone)
                .format(at);
    }

    /**
     * The day, month or year that a person means: in ISO form, as numbers in the locale's order, or with the month's
     * name; numbers with dots between them begin with the day, as they do wherever they are written so. Years have four
     * digits. Empty when it is no date that there is.
     */
    public Optional<PartialDate> parse(String text) {
        List<String> parts = parts(text.strip());
        return switch (parts.size()) {
            case 1 -> date(parts.get(0), null, null);
            case 2 -> yearAndMonth(parts.get(0), parts.get(1));
            case 3 -> day(parts, DOTTED.matcher(text.strip()).matches());
            default -> Optional.empty();
        };
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            if (!BETWEEN.matcher(text.substring(end, words.start())).matches()) {
                return List.of();
            }
            parts.add(words.group());
            end = words.end();
        }
        return BETWEEN.matcher(text.substring(end)).matches() ? parts : List.of();
    }

    private Optional<PartialDate> yearAndMonth(String first, String second) {
        return isYear(first) ? date(first, second, null) : date(second, first, null);
    }

    private Optional<PartialDate> day(List<String> parts, boolean dotted) {
        String first = parts.get(0);
        String second = parts.get(1);
        String third = parts.get(2);
        if (isYear(first)) {
            return date(first, second, third);
        }
        boolean named = isName(first) || isName(second);
        boolean monthComesFirst = named ? isName(first) : monthFirst && !dotted;
        return monthComesFirst ? date(third, first, second) : date(third, second, first);
    }

    private Optional<PartialDate> date(String year, String month, String day) {
        if (!isYear(year)) {
            return Optional.empty();
        }
        StringBuilder iso = new StringBuilder(digits(year));
        if (month != null) {
            iso.append('-').append(isName(month) ? named(month) : two(month));
        }
        if (day != null) {
            iso.append('-').append(two(day));
        }
        return PartialDate.parse(iso.toString());
    }

    /** The month of that name or its first three letters or more, in the locale's words or in English; else no month. */
    private String named(String name) {
        String wanted = name.toLowerCase(locale);
        for (Month month : Month.values()) {
            for (Locale in : List.of(locale, Locale.ENGLISH)) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                    String full = month.getDisplayName(style, in).toLowerCase(locale);
                    if (full.equals(wanted) || (wanted.length() >= 3 && full.startsWith(wanted))) {
                        return two(String.valueOf(month.getValue()));
                    }
                }
            }
        }
        return "?";
    }

    private static String two(String number) {
        if (isName(number)) {
            return "?";
        }
        String digits = digits(number);
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && !isName(part);
    }

    private static boolean isName(String part) {
        return !Character.isDigit(part.charAt(0));
    }

    /** Digits of any script as the ones of ISO. */
    private static String digits(String number) {
        StringBuilder ascii = new StringBuilder(number.length());
        number.codePoints().forEach(c -> ascii.append(Character.digit(c, 10)));
        return ascii.toString();
    }
}
