package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** A quiet line over the article that says which script this computer cannot draw, and what to do about it. */
final class MissingFaces extends HBox {
    /** Scripts that have a name in words, and a face to recommend. */
    enum Script {
        HAN,
        HANGUL,
        BENGALI,
        GUJARATI,
        GURMUKHI,
        KANNADA,
        MALAYALAM,
        SINHALA,
        TAMIL,
        TELUGU,
        KHMER,
        LAO,
        MYANMAR,
        TIBETAN,
        GEORGIAN,
        ARMENIAN,
        ETHIOPIC,
        OTHER;

        static Script of(UnicodeScript script) {
            for (Script known : values()) {
                if (known.name().equals(script.name())) {
                    return known;
                }
            }
            return OTHER;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Words words;
    private final Label text = new Label();

    MissingFaces(Words words) {
        this.words = words;
        text.setWrapText(true);
        text.getStyleClass().add("meta");
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().add("missing-faces");
        getChildren().setAll(Icons.NEEDS_A_LOOK.node("small"), text);
        show(List.of());
    }

    /** Says of these scripts that they have no face; hides for none. */
    void show(List<UnicodeScript> scripts) {
        boolean any = !scripts.isEmpty();
        setVisible(any);
        setManaged(any);
        if (any) {
            String names = scripts.stream()
                    .map(Script::of)
                    .distinct()
                    .map(script -> words.text("article.script." + script.key()))
                    .collect(Collectors.joining(", "));
            text.setText(words.text("article.face.missing", names, words.text(advice(scripts.get(0)))));
        }
    }

    private static String advice(UnicodeScript script) {
        return switch (script) {
            case HAN -> "article.face.advice.han";
            case HANGUL -> "article.face.advice.hangul";
            default -> "article.face.advice.other";
        };
    }
}
