package org.factdesk.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up texts of any length in several languages; the same seed gives the same text. */
final class StoryMaker {
    private final String language;
    private final Random random;
    private final List<List<String>> phrases = new ArrayList<>();

    StoryMaker(String language, long seed) {
        this.language = language;
        this.random = new Random(seed);
        String file = "phrases-" + language + ".txt";
        try (InputStream in = StoryMaker.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String place : new String[] {"1 ", "2 ", "3 ", "4 "}) {
                phrases.add(lines.stream()
                        .filter(line -> line.startsWith(place))
                        .map(line -> line.substring(2))
                        .toList());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param words about how many the text has */
    Story story(int words, boolean headings, boolean items, boolean notes) {
        List<Story.Part> parts = new ArrayList<>();
        int count = 0;
        int sinceHeading = 0;
        while (count < words) {
            if (headings && sinceHeading > 3 && random.nextInt(4) == 0) {
                parts.add(
                        new Story.Part(Story.Kind.HEADING, bare(pick(1) + " " + pick(2).replaceAll("[,:].*", "")), ""));
                sinceHeading = 0;
            } else if (items && sinceHeading > 1 && random.nextInt(8) == 0) {
                for (int i = 0; i < 3 + random.nextInt(3); i++) {
                    parts.add(new Story.Part(Story.Kind.ITEM, sentence(), ""));
                }
            }
            String text = paragraph();
            String note = notes && random.nextInt(5) == 0 ? sentence() : "";
            parts.add(new Story.Part(Story.Kind.PARAGRAPH, text, note));
            count += text.split(" ").length;
            sinceHeading++;
        }
        return new Story(language, bare(capital(pick(3))), parts, bare(pick(1)), bare(pick(1)));
    }

    private String paragraph() {
        int sentences = random.nextInt(6) == 0 ? 1 : 2 + random.nextInt(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(sentence());
        }
        return text.toString();
    }

    String sentence() {
        StringBuilder text = new StringBuilder(pick(1) + " " + pick(2) + " " + pick(3));
        if (random.nextInt(3) > 0) {
            append(text, pick(4));
        }
        if (random.nextInt(6) == 0) {
            append(text, pick(4));
        }
        return text.append('.').toString();
    }

    private static void append(StringBuilder text, String phrase) {
        text.append(",;:".indexOf(phrase.charAt(0)) < 0 ? " " : "").append(phrase);
    }

    private String pick(int place) {
        List<String> some = phrases.get(place - 1);
        return some.get(random.nextInt(some.size()));
    }

    private static String bare(String phrase) {
        return phrase.replaceAll("[.,:;]+$", "");
    }

    private static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + phrase.substring(1);
    }
}
