package org.factdesk.ingest.mail;

/** Names of files as mails give them. */
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /** The last part of a path of any system, without characters that no name has; {@code ..} becomes empty. */
    static String last(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.length() > LONGEST) {
            // The ending tells the type, so the middle has to go.
            clean = clean.substring(0, LONGEST / 2) + "…" + clean.substring(clean.length() - LONGEST / 2);
        }
        return clean.replace(".", "").isEmpty() ? "" : clean;
    }
}
