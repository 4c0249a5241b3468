package org.factdesk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them. */
class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|2025-03-13|2025-03-13",
                "en-US|2025-3|2025-03",
                "en-US| 2025 |2025",
                "en-US|3/13/2025|2025-03-13",
                "en-GB|13/3/2025|2025-03-13",
                "en-GB|13 March 2025|2025-03-13",
                "en-US|March 13, 2025|2025-03-13",
                "en-US|Mar 2025|2025-03",
                "en-US|13.3.2025|2025-03-13",
                "en-US|3.4.2025|2025-04-03",
                "en-US|3. 4. 2025|2025-04-03",
                "en-US|3/2025|2025-03",
                "de-DE|13.03.2025|2025-03-13",
                "de-DE|13. März 2025|2025-03-13",
                "de-DE|13 march 2025|2025-03-13",
                "fr-FR|13 février 2025|2025-02-13",
                "ar-EG|١٣/٣/٢٠٢٥|2025-03-13",
            })
    void aDateInIsoOrInTheOrderOfTheLocaleIsUnderstood(String language, String text, String iso) {
        DateText dates = new DateText(Locale.forLanguageTag(language));
        assertEquals(Optional.of(new PartialDate(iso)), dates.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025-02-29",
                "31 April 2025",
                "13/13/2025",
                "3/4/25",
                "2025-00",
                "May May 2025",
                "1 2 3 2025",
                "2025:03:13",
                "Ma 2025",
                "20250313",
                "٢٠٢٥-١٣",
            })
    void whatIsNoDateIsRefused(String text) {
        assertEquals(Optional.empty(), new DateText(Locale.US).parse(text));
    }

    @Test
    void aDateIsShownInTheWordsOfTheLocaleAsFarAsItIsKnown() {
        DateText german = new DateText(Locale.GERMANY);
        assertEquals("13. März 2025", german.show(new PartialDate("2025-03-13")));
        assertEquals("März 2025", german.show(new PartialDate("2025-03")));
        assertEquals("2025", german.show(new PartialDate("2025")));
    }

    @Property(tries = 300)
    void whatIsShownIsUnderstoodAgain(
            @ForAll @IntRange(min = 0, max = 365 * 300) int day, @ForAll @IntRange(min = 0, max = 3) int language) {
        Locale locale = new Locale[] {Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE}[language];
        DateText dates = new DateText(locale);
        PartialDate date =
                new PartialDate(LocalDate.of(1800, 1, 1).plusDays(day).toString());
        assertEquals(Optional.of(date), dates.parse(dates.show(date)));
    }

    @Test
    void momentsInEnglishAreMisreadInNoCountry() {
        Instant at = Instant.parse("2026-11-04T14:05:30Z");
        for (Locale english : List.of(Locale.ENGLISH, Locale.US, Locale.UK)) {
            DateText dates = new DateText(english);
            assertEquals("2026-11-04 14:05", dates.show(at, ZoneOffset.UTC));
            assertEquals("14:05", dates.time(at, ZoneOffset.UTC));
            assertEquals("4 November 2026", dates.show(new PartialDate("2026-11-04")));
        }
        assertEquals("04.11.2026, 14:05", new DateText(Locale.GERMAN).show(at, ZoneOffset.UTC));
    }
}
