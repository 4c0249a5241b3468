package org.factdesk.ingest.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's detector with its model of 183 languages, loaded on the first use: half a second and 46 MB. */
final class LanguageModel {
    private static final String MODEL = "/langdetect-183.bin";

    /** By how much the first guess must be ahead: of kin such as Russian and Macedonian a few words tell none. */
    private static final double AHEAD = 1.4;

    /** The model tells some languages by names of their own that are written as, and called, another. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("cmn", "zh"),
            Map.entry("pes", "fa"),
            Map.entry("nob", "nb"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("arb", "ar"),
            Map.entry("azj", "az"),
            Map.entry("khk", "mn"),
            Map.entry("npi", "ne"),
            Map.entry("plt", "mg"),
            Map.entry("swh", "sw"),
            Map.entry("uzn", "uz"),
            Map.entry("zlm", "ms"),
            Map.entry("als", "sq"));

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private LanguageModel() {}

    /** Loaded when the holder is first touched; a detector holds no state of a text. */
    private static final class Loaded {
        private static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            try (InputStream in = LanguageModel.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(MODEL + " is not on the class path");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(new BufferedInputStream(in)));
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }

    /** The language of the text as BCP 47 names it; empty when two are about as likely. */
    static Optional<String> guess(String text) {
        Language[] guesses;
        synchronized (Loaded.DETECTOR) {
            guesses = Loaded.DETECTOR.predictLanguages(text);
        }
        String best = tag(guesses[0]);
        for (Language guess : guesses) {
            if (!tag(guess).equals(best)) {
                return guesses[0].getConfidence() >= AHEAD * guess.getConfidence()
                        ? Optional.of(best)
                        : Optional.empty();
            }
        }
        return Optional.of(best);
    }

    private static String tag(Language language) {
        String code = language.getLang();
        return OTHERWISE.getOrDefault(code, TWO_LETTERS.getOrDefault(code, code));
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            try {
                codes.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
            } catch (MissingResourceException noThreeLetters) {
                // The model knows languages by their three letters only.
                continue;
            }
        }
        return codes;
    }
}
