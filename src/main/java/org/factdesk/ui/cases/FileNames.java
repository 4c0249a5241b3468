package org.factdesk.ui.cases;

/** File names out of titles. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** The title without what a file system of any kind refuses; never empty. */
    static String safe(String title) {
        String plain = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, cutAt(plain));
        String tidy = cut.replaceAll("^[. ]+|[. ]+$", "");
        return tidy.isEmpty() ? "case" : tidy;
    }

    private static int cutAt(String plain) {
        int space = plain.lastIndexOf(' ', LONGEST);
        int cut = space > LONGEST / 2 ? space : LONGEST;
        return Character.isLowSurrogate(plain.charAt(cut)) ? cut - 1 : cut;
    }
}
