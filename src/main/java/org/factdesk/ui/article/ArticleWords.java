package org.factdesk.ui.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.model.CaseState;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Note;
import org.factdesk.model.Rating;
import org.factdesk.words.Words;

/** Puts what is known of an article, and its marks, into words. */
final class ArticleWords {
    private final Words words;

    ArticleWords(Words words) {
        this.words = words;
    }

    /** Who published it, else the file it was read from, else its title. */
    String source(Document document, DocumentVersion version) {
        if (!document.publisher().isEmpty()) {
            return document.publisher();
        }
        return version.fileName().isEmpty() ? document.title() : version.fileName();
    }

    /** When it was read, with the year when that is not this year. */
    String captured(Instant readAt, Instant now) {
        ZonedDateTime read = readAt.atZone(ZoneId.systemDefault());
        boolean thisYear = read.getYear() == now.atZone(ZoneId.systemDefault()).getYear();
        String day = format(thisYear ? "article.date.day" : "article.date.day-year", read);
        return words.text("article.captured", day);
    }

    /** The lines under the headline; empty when neither is known. */
    String byline(Document document) {
        String by = document.byline().strip();
        boolean bare =
                by.isEmpty() || Direction.isRightToLeft(by) || document.title().equals(by);
        String first = bare ? by : words.text("article.by", by);
        return Stream.of(first, publishedIn(document))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** When it was published and in which language, as far as that is known. */
    private String publishedIn(Document document) {
        String when = published(document.published());
        String language = Locale.forLanguageTag(document.language()).getDisplayLanguage(words.locale());
        return Stream.of(when, language).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A date as people write it; other words as they stand. */
    String published(String given) {
        String value = given.strip();
        try {
            TemporalAccessor date = DateTimeFormatter.ofPattern(
                            "uuuu[-MM[-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXX][XX][X]]]]")
                    .parseBest(
                            value,
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from,
                            YearMonth::from,
                            Year::from);
            return format(pattern(date), date);
        } catch (DateTimeParseException otherWords) {
            return value;
        }
    }

    private static String pattern(TemporalAccessor date) {
        if (date instanceof OffsetDateTime || date instanceof LocalDateTime) {
            return "article.date.minute";
        }
        if (date instanceof LocalDate) {
            return "article.date.weekday";
        }
        return date instanceof YearMonth ? "article.date.month" : "article.date.year";
    }

    private String format(String key, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(words.bundle(key).getString(key), words.locale())
                .format(date);
    }

    /** What a mark is to somebody who does not see it. */
    String mark(Mark mark, CaseState state) {
        if (!mark.isClaim()) {
            String text = state.find(Note.class, mark.item()).map(Note::text).orElse("");
            return words.text("article.mark.note", text);
        }
        String rating = state.ratingOf(mark.item())
                .map(Rating::label)
                .orElseGet(() -> words.text(state.isConcluded(mark.item()) ? "term.no-rating" : "term.unchecked"));
        return words.text("article.mark.claim", Integer.toString(mark.number()), rating);
    }
}
