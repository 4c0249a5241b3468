package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Evidence;
import org.factdesk.model.ItemKind;
import org.factdesk.model.Note;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Verdict;
import org.factdesk.store.Search.Hit;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    Path folder;

    private ACase kept;

    @BeforeEach
    void open() {
        kept = ACase.in(folder);
    }

    @AfterEach
    void close() {
        kept.close();
    }

    @Test
    void everyKindOfTextIsFound() {
        DocumentVersion article = kept.article("Harbour reopened", "The quay was dredged last winter.");
        Claim claim = kept.claim("The lighthouse is older");
        Source source = kept.source("Almanac of tides");
        Evidence evidence = kept.evidence(claim, source, Stance.SUPPORTS, "built by fishermen");
        Verdict verdict = kept.verdict(claim, "true", "The masonry proves it.");
        Note note = kept.note(article, "quay", "Ask the pilot");

        assertEquals(Set.of(article.document()), found("harbour"));
        assertEquals(Set.of(article.document()), found("dredged"));
        assertEquals(Set.of(claim.id()), found("lighthouse"));
        assertEquals(Set.of(source.id()), found("almanac"));
        assertEquals(Set.of(evidence.id()), found("fishermen"));
        assertEquals(Set.of(verdict.id()), found("masonry"));
        assertEquals(Set.of(note.id()), found("pilot"));
        assertEquals(ItemKind.DOCUMENT, search("dredged").get(0).kind());
    }

    @Test
    void aWordIsFoundInItsOtherFormsWithoutItsAccentsAndFromItsBeginning() {
        UUID claim = kept.claim("Größere Brücken wurden geschlossen; they were closing cafés")
                .id();
        for (String words : List.of("brucken", "BRÜCKEN", "closed", "cafe", "they clos", "gesch")) {
            assertEquals(Set.of(claim), found(words), words);
        }
        assertEquals(Set.of(), found("they opened"));
    }

    @Test
    void theHitStandsBetweenTwoMarks() {
        kept.claim("A long sentence in which only one thing was dredged");
        assertTrue(search("dredging").get(0).excerpt().contains("\u2068dredged\u2069"));
    }

    @Test
    void marksInTheTextItselfMarkNoHit() {
        kept.claim("A \u2068false\u2069 mark beside the quay");
        String excerpt = search("quay").get(0).excerpt();
        assertEquals(excerpt.indexOf('\u2068'), excerpt.lastIndexOf('\u2068'));
        assertTrue(excerpt.contains("\u2068quay\u2069"));
    }

    @Test
    void aChineseWordIsFoundInsideItsSentence() {
        UUID claim = kept.claim("这座桥于2019年关闭，没有人受伤。").id();
        UUID japanese = kept.claim("橋は2019年に閉鎖されました").id();
        assertEquals(Set.of(claim), found("受伤"));
        assertEquals(Set.of(claim), found("没有人"));
        assertEquals(Set.of(claim), found("伤"));
        assertEquals(Set.of(claim, japanese), found("2019年"));
        assertEquals(Set.of(japanese), found("閉鎖"));
        assertEquals(Set.of(), found("受人"));
        assertTrue(search("关闭").get(0).excerpt().contains("\u2068关闭\u2069"));
    }

    @Test
    void theIndexFollowsEveryEditAndItsUndo() {
        Claim claim = kept.claim("Before");
        kept.replace(claim, claim.withStatement("Afterwards"));
        assertEquals(Set.of(), found("before"));
        assertEquals(Set.of(claim.id()), found("afterwards"));
        kept.desk().undo();
        assertEquals(Set.of(claim.id()), found("before"));
        kept.desk().undo();
        assertEquals(Set.of(), found("before"));
        kept.desk().redo();
        assertEquals(Set.of(claim.id()), found("before"));
    }

    @Test
    void aDocumentsTextGoesAndComesWithIt() {
        DocumentVersion article = kept.article("Quay", "The quay was dredged.", "Dredged again.");
        Document document = kept.desk().state().get(Document.class, article.document());
        kept.replace(document, document.withTitle("Harbour"));
        assertEquals(Set.of(document.id()), found("harbour"));
        assertEquals(1, search("dredged").size(), "one hit for a document, however often it stands there");
        kept.desk().undo();
        kept.desk().undo();
        assertEquals(Set.of(), found("dredged"));
        kept.desk().redo();
        assertEquals(Set.of(document.id()), found("dredged"));
        assertEquals(Set.of(), found("harbour"));
        kept.desk().redo();
        assertEquals(Set.of(document.id()), found("harbour"));
    }

    @Test
    void noMoreThanWhatIsAskedForComesBack() {
        for (int i = 0; i < 5; i++) {
            kept.claim("The same words, time " + i);
        }
        assertEquals(3, kept.desk().store().search().find("same", 3).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"",
                "'",
                "*",
                "a*b",
                "text:x",
                "NEAR(a b)",
                "AND",
                "OR NOT",
                "(",
                "{",
                "^x",
                "-",
                "--",
                "\u0000",
                "a\u0000b",
                "\uD800",
                "%",
                "col : \"x",
                "!!!",
                "AND AND AND",
                "\u0301",
                "😀",
                "x + y",
                "؟",
                "。"
            })
    void nothingThatIsTypedIsSyntax(String typed) {
        UUID claim = kept.claim("Only " + typed.replace("\u0000", "").replace("\uD800", "") + " here")
                .id();
        assertTrue(Set.of(Set.of(), Set.of(claim)).contains(found(typed)));
    }

    private List<Hit> search(String words) {
        return kept.desk().store().search().find(words, 20);
    }

    private Set<UUID> found(String words) {
        return search(words).stream().map(Hit::item).collect(Collectors.toSet());
    }
}
