package org.factdesk.workbench.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * The files that are meant when files and folders are handed over: of a folder every file under it, by name. Left out are
 * hidden ones, case files, and what a browser saves beside a page. Links to folders are not followed, so that no two of
 * them can lead in a circle.
 */
public final class FilesUnder {
    private static final Pattern PAGE = Pattern.compile("(?i)(.+)\\.(html?|xhtml)");

    /** Browsers name the folder of a page's pictures after it, and end it so, some of them in their language. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(.+)[_.-](?:files|file|dateien|fichiers|archivos|arquivos"
                    + "|ficheiros|bestanden|filer|tiedostot|pliki|soubory|súbory|dosyalar|fájlok|elemei|datoteke|fails|failid)");

    /** A case, and what SQLite keeps beside it while it is open. */
    private static final Pattern CASE = Pattern.compile("(?i).*\\.factcase(?:-journal|-wal|-shm)?");

    private static final int DEEPEST = 100;

    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean folders;

    private FilesUnder() {}

    /** @param given files, which are taken whatever they are called and whether they are there or not, and folders */
    public static FilesUnder of(Collection<Path> given) {
        FilesUnder under = new FilesUnder();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                under.folders = true;
                under.walk(path, 0);
            } else {
                under.files.add(path);
            }
        }
        return under;
    }

    /** In the order given, those of a folder by name; none twice. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** Folders that could not be looked into. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether a folder was among what was given. */
    public boolean hasFolders() {
        return folders;
    }

    private void walk(Path folder, int depth) {
        List<Path> inside = inside(folder);
        Set<String> pages = new LinkedHashSet<>();
        for (Path path : inside) {
            var page = PAGE.matcher(path.getFileName().toString());
            if (page.matches()) {
                pages.add(page.group(1));
            }
        }
        for (Path path : inside) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (depth < DEEPEST && !isBeside(path, pages)) {
                    walk(path, depth + 1);
                }
            } else if (Files.isRegularFile(path) && !isCase(path)) {
                files.add(path);
            }
        }
    }

    private List<Path> inside(Path folder) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!isHidden(entry)) {
                    inside.add(entry);
                }
            }
        } catch (IOException | UncheckedIOException | java.nio.file.DirectoryIteratorException failed) {
            problems.add(new Problem(failed, ProblemCode.FILE_UNREADABLE, folder, String.valueOf(failed.getMessage())));
        }
        inside.sort(null);
        return inside;
    }

    private static boolean isHidden(Path path) {
        try {
            return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isCase(Path path) {
        return CASE.matcher(path.getFileName().toString()).matches();
    }

    private static boolean isBeside(Path folder, Set<String> pages) {
        var beside = BESIDE.matcher(folder.getFileName().toString());
        return beside.matches() && pages.contains(beside.group(1));
    }
}
