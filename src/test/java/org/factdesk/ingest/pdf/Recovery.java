package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.factdesk.model.Reading;
import org.factdesk.text.BlockKind;

/**
 * How much of a story came back from its PDF. Signs of footnotes, raised or not, count for nothing on
 * either side.
 *
 * @param paragraphs parts of the story, its title and notes included
 * @param exact how many of them came back as one block, letter for letter
 * @param f1 of the runs of four words
 * @param outOfOrder how many parts stand before one that they should follow
 * @param edges whether the running head or foot came into the text
 */
record Recovery(int paragraphs, int exact, double f1, int outOfOrder, boolean edges, List<String> missed) {
    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+|^\\d+[.)]?\\s+|(?<=[.!?”“»])\\d{1,2}$");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    static Recovery of(Story story, Reading reading) {
        List<String> truth = truth(story);
        List<String> got = new ArrayList<>();
        for (int i = 0; i < reading.body().blocks().size(); i++) {
            if (reading.body().blocks().get(i).kind() != BlockKind.FURNITURE) {
                got.add(plain(reading.body().text(i)));
            }
        }
        Map<String, Integer> blocks = new HashMap<>();
        got.forEach(text -> blocks.merge(text, 1, Integer::sum));
        int exact = 0;
        List<String> missed = new ArrayList<>();
        for (String part : truth) {
            int left = blocks.getOrDefault(part, 0);
            if (left > 0) {
                exact++;
                blocks.put(part, left - 1);
            } else {
                missed.add(part);
            }
        }
        String all = String.join(" ", got);
        boolean edges = got.stream()
                .anyMatch(text -> text.equals(plain(story.head()))
                        || text.startsWith(plain(story.foot()) + " ")
                                && text.length() < story.foot().length() + 5);
        return new Recovery(
                truth.size(), exact, f1(String.join(" ", truth), all), outOfOrder(story, all), edges, missed);
    }

    private static List<String> truth(Story story) {
        List<String> truth = new ArrayList<>();
        truth.add(plain(story.title()));
        for (Story.Part part : story.parts()) {
            truth.add(plain(part.text()));
            if (part.hasNote()) {
                truth.add(plain(part.note()));
            }
        }
        return truth;
    }

    private static String plain(String text) {
        return GAP.matcher(RAISED.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /** Each part is looked for by its first words, after the place of the part before. */
    private static int outOfOrder(Story story, String all) {
        int wrong = 0;
        int reached = 0;
        for (Story.Part part : story.parts()) {
            String text = plain(part.text());
            String start = text.substring(0, Math.min(text.length(), 45));
            int at = all.indexOf(start, reached);
            if (at >= 0) {
                reached = at;
            } else {
                wrong += all.contains(start) ? 1 : 0;
            }
        }
        return wrong;
    }

    private static double f1(String truth, String got) {
        Map<String, Integer> expected = shingles(truth);
        Map<String, Integer> found = shingles(got);
        long both = 0;
        for (Map.Entry<String, Integer> shingle : expected.entrySet()) {
            both += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
        }
        long sum = expected.values().stream().mapToInt(Integer::intValue).sum()
                + found.values().stream().mapToInt(Integer::intValue).sum();
        return sum == 0 ? 1 : 2.0 * both / sum;
    }

    private static Map<String, Integer> shingles(String text) {
        String[] words = GAP.split(text.strip());
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i + 4 <= words.length; i++) {
            shingles.merge(words[i] + " " + words[i + 1] + " " + words[i + 2] + " " + words[i + 3], 1, Integer::sum);
        }
        return shingles;
    }
}
