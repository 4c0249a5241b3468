package org.factdesk.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Fact;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final String ENGLISH =
            "The council voted on Tuesday, after two years, to close the old harbour of Averell for good. ";
    private static final String GERMAN =
            "Der Rat hat am Dienstag nach zwei Jahren beschlossen, den alten Hafen der Stadt für immer zu schließen. ";

    private static Metadata declaring(String language) {
        return Metadata.builder()
                .add(MetadataField.TITLE, "Harbour", Origin.META_TAG)
                .add(MetadataField.LANGUAGE, language, Origin.META_TAG)
                .build();
    }

    private static List<String> languages(Metadata metadata) {
        return metadata.of(MetadataField.LANGUAGE).stream().map(Fact::value).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The council voted on Tuesday, after two years, to close the old harbour of Averell for good.",
                "de; Der Rat hat am Dienstag nach zwei Jahren beschlossen, den alten Hafen der Stadt zu schließen.",
                "fr; Le conseil a voté mardi, après deux années, la fermeture définitive du vieux port de la ville.",
                "es; El concejo votó el martes, después de dos años, a favor del cierre definitivo del viejo puerto.",
                "pl; Rada zagłosowała we wtorek, po dwóch latach, za zamknięciem starego portu na zawsze, mówi burmistrz.",
                "tr; Belediye meclisi salı günü, iki yıl sonra, eski limanın tamamen kapatılması için oy kullandı.",
                "vi; Hội đồng thành phố hôm thứ Ba đã bỏ phiếu đóng cửa cảng cũ vĩnh viễn sau hai năm tranh luận.",
                "uk; Міська рада у вівторок після двох років суперечок проголосувала за закриття старого порту назавжди.",
                "ru; Городской совет во вторник, после двух лет споров, проголосовал за то, чтобы навсегда закрыть старый порт.",
                "ar; صوّت المجلس البلدي يوم الثلاثاء بعد عامين من النقاش على إغلاق الميناء القديم نهائيا.",
                "fa; شورای شهر روز سه‌شنبه پس از دو سال گفت‌وگو به بستن همیشگی بندر قدیمی رأی داد.",
                "hi; नगर परिषद ने दो साल की बहस के बाद मंगलवार को पुराने बंदरगाह को हमेशा के लिए बंद करने का फैसला किया।",
                "he; המועצה הצביעה ביום שלישי לסגור את הנמל הישן.",
                "ko; 의회는 화요일에 옛 항구를 폐쇄하기로 결정했다.",
                "ja; 評議会は火曜日に古い港を閉鎖することを決定した。",
                "zh; 市议会星期二投票决定永久关闭旧港口。",
                "th; สภาลงมติเมื่อวันอังคารให้ปิดท่าเรือเก่า",
                "el; Το συμβούλιο ψήφισε την Τρίτη να κλείσει το παλιό λιμάνι."
            })
    void aTextThatDeclaresNoneIsKnownByItsWords(String language, String text) {
        Metadata metadata = Languages.complete(Metadata.NONE, text);
        assertEquals(
                List.of(new Fact(MetadataField.LANGUAGE, language, Origin.GUESSED)),
                metadata.of(MetadataField.LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Harbour", "Ana Ruiz, Bo Li", "12 345 678", "港口", "… — !", "\uD800"})
    void aFewWordsTellNoLanguage(String text) {
        assertEquals(Metadata.NONE, Languages.complete(Metadata.NONE, text));
    }

    @Test
    void whatIsDeclaredIsNotDoubtedWithoutNeed() {
        Metadata declared = declaring("en-GB");
        assertSame(declared, Languages.complete(declared, ENGLISH.repeat(20)));
        Metadata other = declaring("sr-Latn");
        assertSame(other, Languages.complete(other, "Vijeće je u utorak nakon dvije godine odlučilo. ".repeat(20)));
    }

    @Test
    void aLongTextInAnotherLanguageKeepsBothAndCountsWhatWasFound() {
        assertEquals(List.of("de", "en"), languages(Languages.complete(declaring("en"), GERMAN.repeat(12))));
        assertEquals(
                List.of("ja", "en"),
                languages(Languages.complete(declaring("en"), "評議会は火曜日に古い港を閉鎖することを決定した。".repeat(40))));
        assertEquals(List.of("en", "fi"), languages(Languages.complete(declaring("fi"), ENGLISH.repeat(12))));
    }

    @Test
    void aShortTextInAnotherLanguageMayBeAQuotation() {
        assertEquals(List.of("en"), languages(Languages.complete(declaring("en"), GERMAN)));
    }

    @Test
    void theFillerOfATemplateHasNoLanguage() {
        String filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt. ";
        assertEquals(List.of("en"), languages(Languages.complete(declaring("en"), filler.repeat(20))));
        assertEquals(Metadata.NONE, Languages.complete(Metadata.NONE, filler));
    }

    @Test
    void kinIsNotToldApartByScript() {
        String chinese = "市议会星期二投票决定永久关闭旧港口。".repeat(60);
        assertEquals(List.of("yue"), languages(Languages.complete(declaring("yue"), chinese)));
        assertEquals(List.of("zh-Hant-TW"), languages(Languages.complete(declaring("zh-Hant-TW"), chinese)));
    }

    @Test
    void aHugeTextIsOnlyLookedInto() {
        String text = ENGLISH.repeat(400_000);
        long start = System.nanoTime();
        assertEquals(
                Optional.of("en"),
                Optional.of(languages(Languages.complete(Metadata.NONE, text)).get(0)));
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }
}
