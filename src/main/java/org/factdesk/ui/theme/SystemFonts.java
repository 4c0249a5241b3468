package org.factdesk.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The typefaces of this computer, looked through for one that can draw a script. Outlines of PostScript's kind are no
 * use on Linux, where the toolkit draws boxes for them. Slow: not for the FX thread. What was found is kept.
 */
public final class SystemFonts {
    private static final int DEEPEST = 8;
    private static final double ENOUGH = 0.9;
    private static final int MOST = 4;
    /** Bits of OS/2's code pages, by language. */
    private static final Map<String, Integer> CODE_PAGES =
            Map.of("ja", 1 << 17, "zh", 1 << 18 | 1 << 20, "ko", 1 << 19);

    private final List<Path> folders;
    private final boolean onlyTrueType;
    private final Map<String, List<String>> found = new ConcurrentHashMap<>();

    /** @param onlyTrueType whether faces with PostScript outlines are passed over */
    public SystemFonts(List<Path> folders, boolean onlyTrueType) {
        this.folders = folders;
        this.onlyTrueType = onlyTrueType;
    }

    /** Those of the computer the program runs on. */
    public static SystemFonts ofThisComputer() {
        return Here.FONTS;
    }

    /**
     * Those of a system.
     *
     * @param system its name as Java tells it
     * @param home the user's home folder
     */
    public static SystemFonts of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path windows = Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts");
            return new SystemFonts(List.of(windows, home.resolve("AppData/Local/Microsoft/Windows/Fonts")), false);
        }
        if (name.startsWith("mac")) {
            return new SystemFonts(
                    List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts")),
                    false);
        }
        return new SystemFonts(
                List.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        home.resolve(".local/share/fonts"),
                        home.resolve(".fonts")),
                true);
    }

    /**
     * Families that have nearly all of these letters, the best first; none when there is none.
     *
     * @param key under which the answer is kept, such as script and language
     * @param language whose shapes are preferred, a BCP 47 tag
     */
    public List<String> find(String key, String language, String letters) {
        return found.computeIfAbsent(key, unknown -> look(language, letters));
    }

    private List<String> look(String language, String letters) {
        int[] wanted = letters.codePoints().distinct().toArray();
        List<Candidate> candidates = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                addFaces(file, wanted, language, candidates);
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates.stream().map(Candidate::family).distinct().limit(MOST).toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(folder, DEEPEST, (path, facts) -> facts.isRegularFile() && isFont(path))) {
            return files.sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            // a folder that may not be read has no face for us, as one that is not there
            return List.of();
        }
    }

    private static boolean isFont(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf") || name.endsWith(".otc");
    }

    private void addFaces(Path file, int[] wanted, String language, List<Candidate> candidates) {
        try {
            for (FontFile.Face face : FontFile.read(file)) {
                int has = 0;
                for (int c : wanted) {
                    has += face.letters().has(c) ? 1 : 0;
                }
                boolean drawn = face.outlines() || !onlyTrueType;
                if (drawn && !face.family().isBlank() && has > 0 && has >= ENOUGH * wanted.length) {
                    candidates.add(new Candidate(face, has, isOf(face, language)));
                }
            }
        } catch (IOException | IndexOutOfBoundsException broken) {
            // one broken file among the system's fonts is no matter for whoever reads an article; a broken map of
            // letters
            // shows only when a letter is looked up
            return;
        }
    }

    private static boolean isOf(FontFile.Face face, String language) {
        int pages = CODE_PAGES.getOrDefault(Locale.forLanguageTag(language).getLanguage(), 0);
        return (face.codePages() & pages) != 0;
    }

    /** What is installed is the same for every window. */
    private static final class Here {
        static final SystemFonts FONTS =
                of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    private record Candidate(FontFile.Face face, int has, boolean ofLanguage) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::ofLanguage)
                .thenComparing(Candidate::has)
                .thenComparing(candidate -> !candidate.family().contains("Mono"))
                .thenComparing(candidate -> -Math.abs(candidate.face().weight() - 400))
                .reversed()
                .thenComparing(Candidate::family);

        String family() {
            return face.family();
        }
    }
}
