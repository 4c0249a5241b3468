package org.factdesk.ingest.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The little words of languages in Latin letters, of which every text in them is full. They tell in a moment that a
 * declared language is doubtful; which one it is instead, they do not tell.
 */
final class CommonWords {
    private static final int MOST_WORDS = 400;

    /** Texts in a language have a fifth to a third of its little words; others have next to none by chance. */
    private static final double FEW = 0.05;

    private static final double MANY = 0.2;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", words("the of and to in a is that for it was on with as be by at from are this have not or an he"),
            "de",
                    words(
                            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er"),
            "fr", words("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il"),
            "es", words("de la que el en y a los del se las por un para con no una su al lo como más o pero sus"),
            "it", words("di e il la che in un a per è una sono del con non i le si da dei al nel della lo gli"),
            "pt", words("de a o que e do da em um para é com não uma os no se na por mais as dos como mas ao"),
            "nl",
                    words(
                            "de en van het een in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit door"),
            "sv",
                    words(
                            "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi"),
            "pl", words("i w na z do się nie że jest to o jak po co za od ale tak przez był dla są być przy ze"),
            "tr", words("bir ve bu da de için ile olarak çok daha olan gibi kadar ne sonra var o en ki ise ama"));

    private CommonWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** Whether a text in Latin letters can hardly be in that language (of two letters). */
    static boolean speakAgainst(String language, String text) {
        if (WORDS.containsKey(language)) {
            return share(WORDS.get(language), text) < FEW;
        }
        return WORDS.values().stream().anyMatch(words -> share(words, text) > MANY);
    }

    private static double share(Set<String> little, String text) {
        int[] counts = new int[2];
        words(text, MOST_WORDS).forEach(word -> {
            counts[0]++;
            counts[1] += little.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        });
        return counts[0] == 0 ? 0 : counts[1] / (double) counts[0];
    }

    private static Stream<String> words(String text, int most) {
        return WORD.matcher(text).results().limit(most).map(MatchResult::group);
    }
}
