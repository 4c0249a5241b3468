package org.factdesk.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a PDF object by object, so that a test can draw in any order and say anything wrong. Its one font is the Helvetica
 * that every reader has.
 */
final class Drawn {
    private final List<String> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private String info = "";
    private String catalog = "";

    Drawn() {
        objects.add("");
        objects.add("");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
    }

    /** One line of text for {@link #page}; {@code y} upwards from the foot of the page. */
    static String text(double x, double y, double size, String words) {
        return String.format(
                java.util.Locale.ROOT,
                "BT /F1 %.2f Tf %.2f %.2f Td (%s) Tj ET\n",
                size,
                x,
                y,
                words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"));
    }

    /** The number of the object, from 1. */
    int object(String dictionary) {
        objects.add(dictionary);
        return objects.size();
    }

    int stream(String dictionary, String content) {
        return object("<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
    }

    Drawn page(String content) {
        return page(content, "");
    }

    /** @param more entries of the page's dictionary, or of its resources when they begin with {@code /XObject} */
    Drawn page(String content, String more) {
        int stream = stream("", content);
        boolean resource = more.startsWith("/XObject");
        pages.add(object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + stream
                + " 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>" + (resource ? more : "") + ">>" + (resource ? "" : more)
                + ">>"));
        return this;
    }

    Drawn info(String entries) {
        info = entries;
        return this;
    }

    Drawn catalog(String entries) {
        catalog = entries;
        return this;
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each character is a byte. */
    String text() {
        objects.set(0, "<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
        if (objects.get(1).isEmpty()) {
            StringBuilder kids = new StringBuilder();
            pages.forEach(page -> kids.append(page).append(" 0 R "));
            objects.set(1, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        }
        StringBuilder out = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.length());
            out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int xref = out.length();
        out.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> out.append(String.format("%010d 00000 n \n", place)));
        return out.append("trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R")
                .append(info.isEmpty() ? "" : "/Info<<" + info + ">>")
                .append(">>\nstartxref\n" + xref + "\n%%EOF\n")
                .toString();
    }

    /** Puts another object in the place of one of the first four: catalog, page tree, fonts. */
    Drawn replace(int number, String dictionary) {
        objects.set(number - 1, dictionary);
        return this;
    }
}
