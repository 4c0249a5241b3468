package org.factdesk.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that tell whether a full stop beside them ends a sentence; all in lower case and without the stop. */
final class SentenceWords {
    /** Words that end in a full stop without ending a sentence. */
    private static final Set<String> ABBREVIATIONS = words("""
            mr mrs ms dr prof rev hon gov sen rep gen col capt lt sgt cmdr adm st mt vs no nos vol ph.d messrs pvt cpl maj
            pp fig approx est dept univ jan feb mar apr jun jul aug sept sep oct nov dec cf pres viz supt asst
            hr fr bzw nr str abs art bd evtl ggf inkl max min sog vgl zzgl dipl ing jh jhdt okt dez dgl exkl
            tel geb gest verh ehem südl nördl östl westl urspr ausg hrsg kap zit rd allg entspr einschl priv.-doz
            insb m mme mlle mgr av env janv févr juil éd chap ste boul
            sra sres dra pág págs núm núms aprox ud uds admón sig sigg dott avv pagg
            dhr mevr bijv blz mw ul tzw np doç av yrd ул им см стр гл просп тел акад проф
            डॉ श्री प्रो पं स्व अ.भा
            """);

    /** Words that are an abbreviation only when a number follows: they are words of their own too. */
    private static final Set<String> BEFORE_NUMBERS = words("""
            no nos art fig mar jun max min str vol est abs chap kap sept mw av им
            """);

    /** Abbreviations that end sentences as often as not. */
    private static final Set<String> TRAILING = words("""
            al jr sr ft mm km kg ca mio mrd usw etc inc co ltd corp bros u.a u.ä ecc enz vb г др руб млн млрд тыс
            """);

    /** What a German ordinal before it belongs to. */
    private static final Set<String> COUNTED = words("""
            januar jänner februar märz april mai juni juli august september oktober november dezember
            jahrhundert jahrhunderts jahrestag geburtstag jh stock klasse platz auflage weltkrieg bundestag
            januars mal liga quartal halbjahr jahr tag woche runde etage generation kapitel
            """);

    /** German words between which and a noun a number with a full stop is an ordinal. */
    private static final Set<String> BEFORE_ORDINALS = words("""
            am vom zum der die das dem den des im beim zur jeder jeden jedem bis ab seit und ihr ihrem ihren ihrer sein
            seinem seinen seiner mein dein unser eure nach ein einen einem
            """);

    /** Words that begin a sentence far more often than they follow an initial or a dotted abbreviation. */
    private static final Set<String> STARTERS = words("""
            the a an in on at it its he she they we i but and this that these those there his her their our
            as for when while after if however no not yet so what who why how
            der die das ein eine er sie es wir aber und dies diese dieser im am nach wenn doch auch danach dann
            dabei damals trotzdem jedoch seit seitdem zudem außerdem heute gestern nun
            le la les un une il elle ils mais et ce cette ces dans el los las en pero y lo gli ma e
            он она они это в на но и
            """);

    private SentenceWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(lower(word));
    }

    static boolean isBeforeNumbers(String word) {
        return BEFORE_NUMBERS.contains(lower(word));
    }

    static boolean isTrailing(String word) {
        return TRAILING.contains(lower(word));
    }

    static boolean isCounted(String word) {
        return COUNTED.contains(lower(word));
    }

    static boolean isBeforeOrdinals(String word) {
        return BEFORE_ORDINALS.contains(lower(word));
    }

    static boolean isStarter(String word) {
        return STARTERS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
