package org.factdesk.report.pdf;

import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the texts of a page such that the PDF engine shows each character or says that it cannot. */
final class PrintText {
    /** Stands for a character that no font has. U+FFFD would be the one for that, but no font of ours has it either. */
    static final String MISSING = "\u25A1";

    private static final int FIRST_VOWEL_SIGN = 0x064B;
    private static final int LAST_VOWEL_SIGN = 0x0652;

    private PrintText() {}

    /** Texts that need more than the usual typefaces get the class {@code other}. */
    static void apply(Document page, PdfFonts fonts) {
        for (TextNode text : page.body().nodeStream(TextNode.class).toList()) {
            String printed = of(text.getWholeText(), fonts::canShow);
            if (printed.isEmpty()) {
                text.remove();
                continue;
            }
            if (!printed.equals(text.getWholeText())) {
                text.text(printed);
            }
            if (!printed.codePoints().allMatch(fonts::isUsual)) {
                Element other = new Element("span").attr("class", "other");
                text.replaceWith(other);
                other.appendChild(text);
            }
        }
    }

    /**
     * The text as it is printed, without Arabic vowel signs, which the engine cannot place.
     */
    static String of(String text, IntPredicate canShow) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().forEach(cp -> {
            if (!canShow.test(cp)) {
                printed.append(MISSING);
            } else if (!isVowelSign(cp)) {
                printed.appendCodePoint(cp);
            }
        });
        return printed.toString();
    }

    static boolean isVowelSign(int codePoint) {
        return codePoint >= FIRST_VOWEL_SIGN && codePoint <= LAST_VOWEL_SIGN;
    }
}
