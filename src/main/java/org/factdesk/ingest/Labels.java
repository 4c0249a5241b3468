package org.factdesk.ingest;

import java.util.regex.Pattern;

/** Knows the short lines by which pages lead elsewhere: related stories, sharing, newsletters, advertisements. */
public final class Labels {
    private static final int LONGEST = 120;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Lines that are furniture when they stand alone, with or without a colon. */
    private static final Pattern ALONE =
            Pattern.compile("(?:" + String.join("|", """
            related(?: (?:stories|articles|content|topics|news|links|coverage|posts))? | read more |
            more stories | read next | read also | also read | see also | you may also like |
            you might also like | recommended(?: (?:stories|for you|reading))? | most read | most popular |
            trending(?: now)? | advertisement | advertising | sponsored(?: content)? | promoted | share |
            share this(?: (?:story|article))? | share on \\p{L}+ | follow us | comments? | leave a comment |
            print | e-?mail | copy link | tweet | subscribe | subscribe now | sign up | log in | sign in |
            newsletter | skip to (?:main )?content | topics | tags | loading\\.* | back to top | top stories |
            latest news | continue reading | story continues below(?: advertisement)? |
            article continues below(?: advertisement)? | mehr zum thema | mehr dazu | auch interessant |
            das könnte sie auch interessieren | lesen sie auch | lesen sie mehr | weiterlesen | anzeige |
            werbung | teilen | kommentare? | drucken | startseite | meistgelesen | zum thema |
            verwandte (?:artikel|themen) | themen | schlagworte | empfehlungen | zur startseite | nach oben |
            abonnieren | folgen sie uns | lire aussi | à lire aussi | lire la suite | publicité | partager |
            sur le même sujet | commentaires? | s’abonner | lea también | leer más | publicidad | compartir |
            اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | إعلان | شارك | مواضيع ذات صلة | أخبار ذات صلة | للمزيد |
            читайте также | реклама | поделиться | 广告 | 相关阅读 | 延伸阅读 | 分享 | 関連記事 | 広告
            """.strip().split("\\s*\\|\\s+")) + ")\\s*[:：.…>»→›]*", FLAGS);

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

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?。！？؟۔…][\"”“»’')\\]」]*\\s*$", Pattern.DOTALL);
    private static final Pattern TWO_SENTENCES =
            Pattern.compile(".*\\p{Ll}{3,}[.!?][\"”»’)]*\\s+[\"“„«(]?\\p{Lu}\\p{L}+ .*[.!?]$", Pattern.DOTALL);

    private Labels() {}

    /** Nothing but such a label, or an invitation to subscribe or follow. */
    static boolean isLabel(String text) {
        String words = Blank.strip(text);
        return words.length() <= LONGEST * 2
                && (ALONE.matcher(words).matches()
                        || leadsElsewhere(words)
                        || (INVITES.matcher(words).lookingAt() && words.length() <= LONGEST * 2));
    }

    /** A label that announces what stands elsewhere: {@code Related}, {@code More on Harbours:}. */
    public static boolean leadsElsewhere(String text) {
        String words = Blank.strip(text);
        return words.length() <= LONGEST
                && (LEADS.matcher(words).matches() || ALONE.matcher(words).matches());
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
