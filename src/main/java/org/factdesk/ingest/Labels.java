package org.factdesk.ingest;

import java.util.regex.Pattern;

/** Knows the short lines by which pages lead elsewhere: related stories, sharing, newsletters, advertisements. */
public final class Labels {
    private static final int LONGEST = 120;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Lines that stand between parts of a story as well as behind it, and are furniture wherever they stand alone. */
    private static final Pattern PASSING = alone("""
            advert | advertisement | advertising | ads? | sponsored(?: content)? | promoted | share |
            share this(?: (?:story|article))? | share on \\p{L}+ | print | e-?mail | copy link | tweet | loading\\.* |
            story continues below(?: advertisement)? | article continues below(?: advertisement)? |
            continue reading | skip to (?:main )?content | anzeige | werbung | teilen | drucken | weiterlesen |
            publicité | partager | lire la suite | publicidad(?:e)? | compartir | leer más | pubblicità | iklan |
            reklama? | reklame | annons | mainos | advertentie | διαφήμιση | quảng cáo | โฆษณา | विज्ञापन |
            פרסומת | إعلان | اعلان | آگهی | تبلیغات | شارك | реклама | поделиться | 广告 | 廣告 | 分享 | 広告 | 광고
            """);

    /** Lines behind which other stories stand. */
    private static final Pattern ENDING = alone("""
            related(?: (?:stories|articles|content|topics|news|links|coverage|posts))? | read more |
            more stories | read next | read also | also read | see also | you may also like |
            you might also like | recommended(?: (?:stories|for you|reading))? | most read | most popular |
            trending(?: now)? | follow us | comments? | leave a comment | subscribe | subscribe now | sign up |
            log in | sign in | newsletter | topics | tags | back to top | top stories | latest news |
            mehr zum thema | mehr dazu | auch interessant | das könnte sie auch interessieren | lesen sie auch |
            lesen sie mehr | kommentare? | startseite | meistgelesen | zum thema |
            verwandte (?:artikel|themen) | themen | schlagworte | empfehlungen | zur startseite | nach oben |
            abonnieren | folgen sie uns | lire aussi | à lire aussi | sur le même sujet | commentaires? | s’abonner |
            lea también | leia também | leia mais | veja também | leggi anche | lees ook | läs också | les også |
            læs også | czytaj także | baca juga | comentarios | comentários | اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا |
            مواضيع ذات صلة | أخبار ذات صلة | للمزيد | читайте также | 相关阅读 | 延伸阅读 | 相關新聞 | 関連記事 | 관련기사
            """);

    /** Beginnings that lead elsewhere when a colon follows. */
    private static final Pattern LEADS = Pattern.compile(
            "(?:read more|read also|also read|see also|read next|related(?: \\p{L}+)?|more (?:on|about|from|stories)|watch|"
                    + "listen|mehr (?:zu|zum|über|von|aus)|lesen sie (?:auch|mehr|hier)|auch interessant|zum thema|"
                    + "(?:à )?lire aussi|voir aussi|lea también|lee también|ver también|اقرأ أيضا[ًَ]?|إقرأ أيضا|شاهد أيضا|"
                    + "читайте также|相关阅读|延伸阅读|関連記事)[^:：.!?]{0,50}[:：].*",
            FLAGS | Pattern.DOTALL);

    private static final Pattern INVITES = Pattern.compile(
            "(?:sign up|subscribe|register|follow us|like us|join us|download our|get our|get the latest|melden sie sich|"
                    + "abonnieren sie|folgen sie uns|jetzt abonnieren|inscrivez-vous|abonnez-vous|suscríb\\w+|اشترك|تابعنا|"
                    + "подпи\\w+)\\b.*(?:newsletter|free|e-?mail|inbox|alerts?|app|facebook|twitter|instagram|telegram|"
                    + "whatsapp|youtube|kostenlos|gratuit\\w*|gratis|نشرتنا|البريدية|فيسبوك|канал).*",
            FLAGS | Pattern.DOTALL);

    /** A call of the software that made the page, which it did not understand itself. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\[(\\w{3,30})(?:\\s[^\\]]{0,400})?\\][^\\[]{0,200}(?:\\[/\\1\\])", Pattern.DOTALL);

    private static final Pattern TO_FOLLOW = Pattern.compile(
            "\\b(?:follow|reach(?:ed)?|contact|e-?mail|write to|tweet|subscribe|folge[nt]?|kontakt|schreib\\w*|suivez|suivre|"
                    + "contacte[zr]|s[ií]g\\w+|contact[ao]\\w*|segui\\w*|volg|följ|følg|obserwuj|takip|подпис\\w*|ikuti)\\b"
                    + "|تابع|关注|關注|追踪|フォロー|팔로우",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:^|[\\s(.])@\\w{2,}|[\\w.+-]+@[\\w-]+\\.\\w|twitter|facebook|instagram|linkedin|telegram|whatsapp|mastodon|"
                    + "bluesky|youtube|تويتر|فيسبوك|微博|微信|твиттер",
            FLAGS);

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?。！？؟۔…][\"”“»’')\\]」]*\\s*$", Pattern.DOTALL);
    private static final Pattern TWO_SENTENCES =
            Pattern.compile(".*\\p{Ll}{3,}[.!?][\"”»’)]*\\s+[\"“„«(]?\\p{Lu}\\p{L}+ .*[.!?]$", Pattern.DOTALL);

    private Labels() {}

    private static Pattern alone(String lines) {
        return Pattern.compile(
                "(?:" + String.join("|", lines.strip().split("\\s*\\|\\s+")) + ")\\s*[:：.…>»→›]*", FLAGS);
    }

    /** Nothing but such a label, or an invitation to subscribe or follow. */
    static boolean isLabel(String text) {
        String words = Blank.strip(text);
        return words.length() <= LONGEST * 2
                && (leadsElsewhere(words)
                        || SHORTCODE.matcher(words).matches()
                        || (INVITES.matcher(words).lookingAt() && words.length() <= LONGEST * 2));
    }

    /** A label that announces what stands elsewhere: {@code Related}, {@code More on Harbours:}. */
    public static boolean leadsElsewhere(String text) {
        String words = Blank.strip(text);
        return words.length() <= LONGEST
                && (announcesMore(words) || PASSING.matcher(words).matches());
    }

    /** A label behind which other stories stand, not one that only interrupts, such as {@code Advertisement}. */
    public static boolean announcesMore(String text) {
        String words = Blank.strip(text);
        return words.length() <= LONGEST
                && (LEADS.matcher(words).matches() || ENDING.matcher(words).matches());
    }

    /** A last paragraph that says where its author can be followed or written to. */
    public static boolean signsOff(String text) {
        return text.length() <= 3 * LONGEST
                && ACCOUNT.matcher(text).find()
                && TO_FOLLOW.matcher(text).find();
    }

    /** A last line that announces something which does not come. */
    static boolean isDangling(String text) {
        String words = Blank.strip(text);
        return words.length() <= LONGEST && (words.endsWith(":") || words.endsWith("："));
    }

    /** Whether it ends as a sentence does. */
    public static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(tail(text)).matches();
    }

    /** Whether there is more than one sentence in it. */
    static boolean holdsSentences(String text) {
        return TWO_SENTENCES.matcher(text).matches();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 16));
    }
}
