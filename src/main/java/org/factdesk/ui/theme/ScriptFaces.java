package org.factdesk.ui.theme;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The typefaces in which one text is set, by script: those that come with the program, and what this computer has. */
public final class ScriptFaces {
    /** What a face is for. */
    public enum Use {
        READING,
        /** A place name in bold, a headline. */
        STRONG,
        LABEL,
        LABEL_STRONG
    }

    private static final Set<UnicodeScript> SHIPPED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.THAI);

    private final boolean sans;
    private final Map<UnicodeScript, String> found = new EnumMap<>(UnicodeScript.class);
    private final Set<UnicodeScript> missing = new TreeSet<>();

    /** Those that come with the program, with serifs. */
    public ScriptFaces() {
        this(false);
    }

    private ScriptFaces(boolean sans) {
        this.sans = sans;
    }

    /** The same faces, the Latin and Arabic ones with serifs or without; the other scripts have one face. */
    public ScriptFaces with(boolean withoutSerifs) {
        ScriptFaces faces = new ScriptFaces(withoutSerifs);
        faces.found.putAll(found);
        faces.missing.addAll(missing);
        return faces;
    }

    /** Whether the program has no face of its own for a script. */
    public static boolean isForeign(UnicodeScript script) {
        return !SHIPPED.contains(script);
    }

    /** Takes the first of the families that the toolkit knows for a script; none of them: the script is missing. */
    public void take(UnicodeScript script, List<String> families) {
        for (String family : families) {
            if (Font.font(family, 13).getFamily().equals(family)) {
                found.put(script, family);
                missing.remove(script);
                return;
            }
        }
        missing.add(script);
    }

    /** Scripts that were looked for in vain. */
    public List<UnicodeScript> missing() {
        return new ArrayList<>(missing);
    }

    /** The font of a script in a size. */
    public Font font(UnicodeScript script, Use use, double size) {
        boolean strong = use == Use.STRONG || use == Use.LABEL_STRONG;
        boolean label = use == Use.LABEL || use == Use.LABEL_STRONG;
        return switch (script) {
            case LATIN -> Font.font(latin(label || sans, strong), size);
            case ARABIC -> arabic(label || sans, strong, size);
            case HEBREW -> Font.font(Fonts.HEBREW + weight(strong), size);
            case DEVANAGARI -> Font.font(Fonts.DEVANAGARI + weight(strong), size);
            case THAI -> Font.font(Fonts.THAI + weight(strong), size);
            default ->
                Font.font(
                        found.getOrDefault(script, latin(label || sans, false)),
                        strong ? FontWeight.BOLD : FontWeight.NORMAL,
                        size);
        };
    }

    private static String latin(boolean withoutSerifs, boolean strong) {
        if (withoutSerifs) {
            return strong ? Fonts.INTERFACE_SEMIBOLD : Fonts.INTERFACE;
        }
        return strong ? Fonts.READING_SEMIBOLD : Fonts.READING;
    }

    private static Font arabic(boolean withoutSerifs, boolean strong, double size) {
        if (withoutSerifs) {
            return Font.font(strong ? Fonts.ARABIC_INTERFACE_SEMIBOLD : Fonts.ARABIC_INTERFACE, size);
        }
        return Font.font(Fonts.ARABIC_READING, strong ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    private static String weight(boolean strong) {
        return strong ? Fonts.SEMIBOLD : "";
    }
}
