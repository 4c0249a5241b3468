package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.factdesk.problem.Problem;
import org.factdesk.text.BlockText;
import org.factdesk.text.Scripts;
import org.factdesk.ui.task.Lane;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.ScriptFaces;
import org.factdesk.ui.theme.SystemFonts;

/** Looks for typefaces on this computer for what an article is written in and the program brings no face for. */
final class ArticleFaces {
    private static final int SAMPLE = 80;

    private final SystemFonts fonts;
    private final Tasks tasks;
    private final Consumer<Problem> failed;

    ArticleFaces(SystemFonts fonts, Tasks tasks, Consumer<Problem> failed) {
        this.fonts = fonts;
        this.tasks = tasks;
        this.failed = failed;
    }

    /**
     * Looks in the background, and gives the faces only when there was something to look for.
     *
     * @param language of the text, {@link Locale#ROOT} when it is not known
     */
    void look(BlockText body, Locale language, Consumer<ScriptFaces> found) {
        tasks.run(
                Lane.POOL,
                "",
                progress -> families(body.text(), language),
                families -> {
                    if (!families.isEmpty()) {
                        ScriptFaces faces = new ScriptFaces();
                        families.forEach(faces::take);
                        found.accept(faces);
                    }
                },
                failed);
    }

    private Map<UnicodeScript, List<String>> families(String text, Locale language) {
        Map<UnicodeScript, List<String>> families = new EnumMap<>(UnicodeScript.class);
        if (Scripts.isPlain(text)) {
            return families;
        }
        for (UnicodeScript script : Scripts.in(text)) {
            if (ScriptFaces.isForeign(script)) {
                String tag = tag(script, text, language);
                families.put(script, fonts.find(script + " " + tag, tag, sample(text, script)));
            }
        }
        return families;
    }

    /** Chinese characters look otherwise in Japan and Korea: kana tell Japanese, else the article's language counts. */
    private static String tag(UnicodeScript script, String text, Locale language) {
        return switch (script) {
            case HAN ->
                text.codePoints().anyMatch(Scripts::isKana)
                        ? "ja"
                        : List.of("ja", "ko").contains(language.getLanguage()) ? language.getLanguage() : "zh";
            case HANGUL -> "ko";
            default -> language.getLanguage();
        };
    }

    /** Some different letters of a script, by which a face is chosen. */
    private static String sample(String text, UnicodeScript script) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(c -> Scripts.of(c) == script && Character.isLetter(c))
                .distinct()
                .limit(SAMPLE)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
