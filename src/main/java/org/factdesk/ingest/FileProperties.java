package org.factdesk.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what a person wrote into a file's properties from what a program put there: such a title names a template or a
 * file, such an author a login or a program.
 */
public final class FileProperties {
    private static final int LONGEST = 300;
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(?:docx?|dotx?|docm|odt|ott|rtf|pdf|html?|txt|epub|indd|pages|wpd|tmp)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_TITLE = Pattern.compile(
            "(?:microsoft word|word|writer|libreoffice|openoffice)?[ -]*(?:(?:document|dokument|documento|untitled|unbenannt|ohne titel|"
                    + "sans titre|sin título|senza titolo|new document|neues dokument|title|titel|template|vorlage|normal|"
                    + "blank|leer|page|seite|slide|powerpoint presentation|powerpoint-präsentation)[ -]*(?:document|text)?"
                    + "[ -]*\\(?\\d*\\)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EMPTY_AUTHOR = Pattern.compile(
            "(?:(?:microsoft|ms)(?: office)?(?:[ -]?(?:user|anwender|benutzer))?|windows[ -]?(?:user|benutzer)|user|users|benutzer|"
                    + "anwender|utilisateur|usuario|utente|admin|administrator|author|autor|auteur|owner|default|guest|"
                    + "unknown|unbekannt|anonymous|none|test|root|home|office|pc|laptop|python-docx|docx|docx4j|"
                    + "apache poi|openxml|google docs|libreoffice|openoffice|calibre.*|un-named|student|[^\\p{L}]*)\\d*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** As systems name their users, and mail programs their senders. */
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@\\\\-]*");

    private FileProperties() {}

    /**
     * The title if a person may have given it, else empty.
     *
     * @param fileName of the file that says so
     */
    public static String title(String said, String fileName) {
        String title = line(said);
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        boolean file = FILE.matcher(title).matches() || fold(title).equals(fold(stem)) && title.indexOf(' ') < 0;
        boolean empty = title.codePoints().noneMatch(Character::isLetterOrDigit)
                || EMPTY_TITLE.matcher(title).matches();
        return file || empty ? "" : title;
    }

    /** The author if it may be a person or a newsroom, else empty. */
    public static String author(String said) {
        String author = line(said);
        boolean nobody =
                LOGIN.matcher(author).matches() || EMPTY_AUTHOR.matcher(author).matches();
        return nobody ? "" : author;
    }

    /** A BCP 47 tag if it is one and says anything, else empty. */
    public static String language(String said) {
        String tag = said.strip().replace('_', '-');
        boolean sound = tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
        return sound && !tag.toLowerCase(Locale.ROOT).startsWith("zxx") && !tag.startsWith("und")
                ? Locale.forLanguageTag(tag).toLanguageTag()
                : "";
    }

    /** On one line, and cut where it is too long to be a name. */
    private static String line(String said) {
        String line = Blank.strip(said.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " "));
        return line.length() <= LONGEST ? line : "";
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
