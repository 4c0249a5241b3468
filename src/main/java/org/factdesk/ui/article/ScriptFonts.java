package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.factdesk.ui.theme.ScriptFaces;

/**
 * The fonts of one use and size. The script that a block is mainly written in has its full size; letters of another are
 * made as much smaller as it takes for their lines not to be taller.
 */
final class ScriptFonts {
    private static final double SMALLEST = 0.78;

    private final ScriptFaces faces;
    private final ScriptFaces.Use use;
    private final double size;
    private final UnicodeScript main;
    private final Map<UnicodeScript, Font> fonts = new EnumMap<>(UnicodeScript.class);
    private double natural = -1;

    ScriptFonts(ScriptFaces faces, ScriptFaces.Use use, double size, UnicodeScript main) {
        this.faces = faces;
        this.use = use;
        this.size = size;
        this.main = main;
    }

    /** What a script's letters are multiplied by to look as large as Latin ones. */
    static double scale(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> 18.5 / 17;
            case THAI -> 1.06;
            case HAN -> 1.02;
            default -> 1;
        };
    }

    Font of(UnicodeScript script) {
        return fonts.computeIfAbsent(script, this::make);
    }

    /** So small that what is set in it is not seen. */
    Font unseen() {
        return faces.font(UnicodeScript.LATIN, use, 0.1);
    }

    /** Height of a line as the main script's font gives it. */
    double natural() {
        if (natural < 0) {
            natural = natural(faces.font(main, use, size * scale(main)));
        }
        return natural;
    }

    private Font make(UnicodeScript script) {
        double full = size * scale(script);
        if (script == main) {
            return faces.font(script, use, full);
        }
        double height = natural(faces.font(script, use, full));
        return faces.font(script, use, full * Math.max(SMALLEST, Math.min(1, natural() / height)));
    }

    private static double natural(Font font) {
        Text probe = new Text("Ag");
        probe.setFont(font);
        return probe.getLayoutBounds().getHeight();
    }
}
