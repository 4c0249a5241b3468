package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Stories and settings that differ in all that a page can differ in. */
final class Corpus {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final List<String> FAMILIES =
            List.of("Liberation Serif", "DejaVu Sans", "Liberation Sans", "DejaVu Serif", "Nimbus Roman", "P052");

    private Corpus() {}

    /** One text in one setting, under a name. */
    record Item(String name, Story story, Setting setting) {}

    /** Eighteen texts that are left to right, and two that are not. */
    static List<Item> items(long seed) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            String language = LANGUAGES.get(i % LANGUAGES.size());
            int columns = 1 + i % 3;
            boolean notes = i % 4 == 1 && columns < 3;
            Setting setting = Setting.plain()
                    .columns(columns)
                    .indented(i % 2 == 0)
                    .justified(i % 5 < 3)
                    .hyphens(i % 3 > 0)
                    .edges(i % 6 != 5)
                    .type(FAMILIES.get(i % FAMILIES.size()), 9 + i % 4, 1.2 + 0.1 * (i % 4))
                    .page(i % 7 == 3 && columns < 3 ? "A5" : i % 7 == 5 ? "letter" : "A4");
            Story story = new StoryMaker(language, seed + i).story(500 + 350 * (i % 5), i % 3 != 1, i % 4 == 2, notes);
            items.add(new Item("text-" + (i < 10 ? "0" : "") + i + "-" + language + "-" + columns, story, setting));
        }
        for (String language : List.of("ar", "he")) {
            Story story = new StoryMaker(language, seed).story(700, true, false, false);
            Setting setting = Setting.plain().type("DejaVu Sans", 11, 1.5).columns(language.equals("he") ? 2 : 1);
            items.add(new Item("text-" + language, story, setting));
        }
        return items;
    }
}
