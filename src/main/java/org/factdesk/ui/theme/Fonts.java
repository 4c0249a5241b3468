package org.factdesk.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typefaces that come with the program. JavaFX knows each weight as a family of its own. */
public final class Fonts {
    public static final String INTERFACE = "Inter";
    public static final String INTERFACE_MEDIUM = "Inter Medium";
    public static final String INTERFACE_SEMIBOLD = "Inter SemiBold";
    public static final String READING = "Source Serif 4";
    public static final String READING_SEMIBOLD = "Source Serif 4 SemiBold";
    public static final String HASH = "IBM Plex Mono";
    public static final String ARABIC_READING = "Factdesk Naskh";
    public static final String ARABIC_READING_SEMIBOLD = "Factdesk Naskh SemiBold";
    public static final String ARABIC_INTERFACE = "Factdesk Sans Arabic";
    public static final String ARABIC_INTERFACE_SEMIBOLD = "Factdesk Sans Arabic SemiBold";
    public static final String HEBREW = "Factdesk Hebrew";
    public static final String DEVANAGARI = "Factdesk Devanagari";
    public static final String THAI = "Factdesk Thai";
    /** What the name of a family ends in that is the semi-bold weight of another. */
    static final String SEMIBOLD = " SemiBold";

    private static final String FOLDER = "/org/factdesk/fonts/";
    private static final List<String> FILES = List.of(
            "Inter-Regular",
            "Inter-Medium",
            "Inter-SemiBold",
            "SourceSerif4-Regular",
            "SourceSerif4-SemiBold",
            "SourceSerif4-Italic",
            "IBMPlexMono-Regular",
            "FactdeskNaskh-Regular",
            "FactdeskNaskh-SemiBold",
            "FactdeskNaskh-Bold",
            "FactdeskSansArabic-Regular",
            "FactdeskSansArabic-SemiBold",
            "FactdeskHebrew-Regular",
            "FactdeskHebrew-SemiBold",
            "FactdeskDevanagari-Regular",
            "FactdeskDevanagari-SemiBold",
            "FactdeskThai-Regular",
            "FactdeskThai-SemiBold");

    private Fonts() {}

    /**
     * Loads every face the window uses. Call once, before the first scene: a face that comes after the first text in
     * its script is drawn as boxes.
     */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        String path = FOLDER + file + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("Missing from the program or unreadable: " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
