package org.factdesk.ingest;

import java.util.regex.Pattern;

/** Knows how the makers and owners of pictures are named. */
final class Credits {
    private static final int LONGEST = 220;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String MEDIUM =
            "(?:cover |title |lead |header |file |archive |stock |feature[d]? |top |main )?"
                    + "(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|videos?|collage|screenshots?)";
    private static final String MEDIUM_DE = "(?:titel|archiv|symbol|aufmacher|vorschau|beitrags)?(?:fotos?|bild(?:er)?"
            + "|grafik(?:en)?|bildnachweis|bildquelle|fotoquelle|illustration(?:en)?)";
    private static final String MEDIUM_FR = "(?:crédits?(?: photos?)?|photo(?:graphie)?s?|légende)";
    private static final String MEDIUM_OTHER =
            "(?:foto(?:grafía)?s?|crédito|صورة|الصورة|تصوير|مصدر الصورة|фото|写真|图片来源|图源)";

    private static final Pattern LABELLED = Pattern.compile(
            "^[(\\[]?(?:" + MEDIUM + "|" + MEDIUM_DE + "|" + MEDIUM_FR + "|" + MEDIUM_OTHER
                    + ")(?: ?(?:credits?|source|by|courtesy(?: of)?))?\\s*[:：©|].*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern BY = Pattern.compile(
            "^[(\\[]?(?:photo|photograph|image|picture|illustration)s? (?:by|courtesy of|credit) \\p{Lu}.*",
            Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHTS = Pattern.compile(
            "^(?:©|\\(c\\)|copyright ©|copyright \\d{4}|credits?:|quelle:|source ?:).*", FLAGS | Pattern.DOTALL);
    private static final String AGENCY =
            "(?:AFP|AP|REUTERS|Reuters|dpa|DPA|EPA|epa|IMAGO|imago|Getty(?: Images)?|Shutterstock|"
                    + "Alamy|Unsplash|Pixabay|picture alliance|Picture Alliance|ANP|ANSA|EFE|PA|PA Media|PA Wire|AAP|Xinhua|"
                    + "Bloomberg|iStock|Adobe Stock|ddp|KNA|APA|Keystone|NurPhoto|Anadolu|Zuma|ZUMA)";
    private static final Pattern AGENCY_TAIL = Pattern.compile(
            ".*(?:/ ?|\\| ?|via |\\()" + AGENCY + "(?: (?:Photo|Images|Pictures))?[)\\]]?\\.?$", Pattern.DOTALL);
    private static final Pattern RIGHTS_INSIDE =
            Pattern.compile(".*(?:©|\\(c\\) )\\s*\\P{Z}.*", FLAGS | Pattern.DOTALL);
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            ".*[.!?…”\"»)]?\\s*[(\\[|–—]?\\s*(?:photo|image|picture|foto|bild|crédit|credit)s?"
                    + "(?: (?:by|credit|courtesy of))?\\s?[:/]\\s?\\p{L}.{1,80}$",
            FLAGS | Pattern.DOTALL);

    private Credits() {}

    /** Nothing but a credit. */
    static boolean isCredit(String text) {
        String words = Blank.strip(text);
        if (words.length() > LONGEST || Labels.holdsSentences(words)) {
            return false;
        }
        return LABELLED.matcher(words).matches()
                || BY.matcher(words).matches()
                || RIGHTS.matcher(words).matches();
    }

    /** What may stand behind a caption: a credit, or a name with its agency. */
    static boolean isCreditTail(String text) {
        String words = Blank.strip(text);
        return words.length() <= LONGEST
                && (RIGHTS_INSIDE.matcher(words).matches()
                        || AGENCY_TAIL.matcher(" (" + words).matches()
                        || isCredit(words));
    }

    /** A line that ends in a credit is what stands under a picture. */
    static boolean endsInCredit(String text) {
        String words = Blank.strip(text);
        if (words.length() > 2 * LONGEST || words.indexOf('\n') >= 0) {
            return false;
        }
        String end = words.substring(Math.max(0, words.length() - LONGEST));
        return holdsSign(end)
                && (RIGHTS_INSIDE.matcher(end).matches()
                        || AGENCY_TAIL.matcher(end).matches()
                        || CREDIT_AT_END.matcher(end).matches());
    }

    /** A quick look: without one of these there is no credit in it. */
    private static boolean holdsSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("©(/|:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.contains("via ");
    }
}
