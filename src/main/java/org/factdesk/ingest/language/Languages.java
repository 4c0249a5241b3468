package org.factdesk.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Fact;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;

/**
 * Says in which language a text is that does not say it itself, and doubts what it says when a long text is evidently in
 * another: then both are kept, and what was found out counts. The model is asked only where it is needed.
 */
public final class Languages {
    private static final int FEWEST_LETTERS = 40;

    /** Fewer letters of a language's own script are enough. */
    private static final int FEWEST_OF_OWN_SCRIPT = 10;

    /** A text so long in letters is not one quotation in another language. */
    private static final int LONG = 600;

    private static final int MOST_READ = 2000;
    private static final int MOST_GUESSED_FROM = 400;

    /** What looks like Latin today is the filler of a template, which has no language. */
    private static final String FILLER = "la";

    /** Languages that do not fill a text with another script's letters. */
    private static final Set<String> WRITTEN_IN_LATIN = Set.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "fi", "pl", "cs", "sk", "hu", "hr",
            "ca");

    private Languages() {}

    /** The metadata with the language that was found out, where it is needed; unchanged else. */
    public static Metadata complete(Metadata metadata, String text) {
        String start = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
        List<Fact> declared = metadata.of(MetadataField.LANGUAGE);
        if (declared.isEmpty()) {
            return guess(start).map(language -> guessed(language).and(metadata)).orElse(metadata);
        }
        String said = Locale.forLanguageTag(declared.get(0).value()).getLanguage();
        if (!isDoubtful(said, start)) {
            return metadata;
        }
        return guess(start)
                .filter(language -> !language.equals(said))
                .map(language -> guessed(language).and(metadata))
                .orElse(metadata);
    }

    private static Metadata guessed(String language) {
        return Metadata.builder()
                .add(MetadataField.LANGUAGE, language, Origin.GUESSED)
                .build();
    }

    /** The language of a text; empty when it is too short, or not clearly in one. */
    static Optional<String> guess(String text) {
        Scripts scripts = Scripts.of(text);
        Optional<String> own = scripts.language();
        if (own.isPresent()) {
            return own.filter(language -> scripts.letters() >= FEWEST_OF_OWN_SCRIPT);
        }
        if (scripts.letters() < FEWEST_LETTERS || scripts.most().isEmpty()) {
            return Optional.empty();
        }
        return LanguageModel.guess(text.length() > MOST_GUESSED_FROM ? text.substring(0, MOST_GUESSED_FROM) : text)
                .filter(language -> !language.equals(FILLER));
    }

    /** A quick look, without the model: whether the text is long and its script or its little words are not that language's. */
    private static boolean isDoubtful(String said, String text) {
        Scripts scripts = Scripts.of(text);
        Optional<String> own = scripts.language();
        if (scripts.letters() < LONG || own.isPresent()) {
            return scripts.letters() >= LONG && !isKin(own.get(), said);
        }
        return scripts.most()
                .filter(script -> script == UnicodeScript.LATIN
                        ? CommonWords.speakAgainst(said, text)
                        : WRITTEN_IN_LATIN.contains(said))
                .isPresent();
    }

    /** Yiddish is written as Hebrew, Cantonese as Chinese: a script alone does not tell them. */
    private static boolean isKin(String own, String said) {
        return own.equals(said)
                || (own.equals("he") && (said.equals("yi") || said.equals("iw")))
                || (own.equals("zh")
                        && List.of("yue", "wuu", "nan", "lzh", "ja").contains(said));
    }
}
