package org.factdesk.workbench.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.Fact;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.testing.ACase;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectDocumentTest {
    @TempDir
    Path folder;

    private ACase kept;
    private Document article;

    @BeforeEach
    void takeAnArticleIn() {
        kept = ACase.in(folder);
        Metadata said = Metadata.builder()
                .add(MetadataField.TITLE, "The quay", Origin.LINKED_DATA)
                .add(MetadataField.TITLE, "The quay | Harbour News", Origin.VISIBLE)
                .add(MetadataField.BYLINE, "3 May", Origin.META_TAG)
                .build();
        BlockText body = new BlockText("Words.", List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, 6))));
        Reading reading = new Reading("quay.html", said, "text/html", "UTF-8", "html/1", "1", body, List.of());
        byte[] bytes = "<p>Words.".getBytes(StandardCharsets.UTF_8);
        article = new ImportDocument(kept.desk()).add(reading, bytes, DocumentRole.ARTICLE, "");
    }

    @AfterEach
    void close() {
        kept.close();
    }

    @Test
    void aCorrectedValueStandsInTheDocumentAndTheReadOneBesideIt() {
        new CorrectDocument(kept.desk()).value(article.id(), MetadataField.BYLINE, "Lena Ortiz");
        kept.reopen();
        assertEquals("Lena Ortiz", present().byline());
        assertEquals(
                List.of(new Fact(MetadataField.BYLINE, "3 May", Origin.META_TAG)),
                kept.desk().state().head(present()).metadata().of(MetadataField.BYLINE));
        kept.desk().undo();
        assertEquals("3 May", present().byline());
    }

    @Test
    void whatWasReadCanBeTakenBack() {
        CorrectDocument correct = new CorrectDocument(kept.desk());
        correct.value(article.id(), MetadataField.TITLE, "Something else");
        correct.value(article.id(), MetadataField.PUBLISHED, "2026-03-03");
        correct.asRead(article.id(), MetadataField.TITLE);
        correct.asRead(article.id(), MetadataField.PUBLISHED);
        assertEquals("The quay", present().title());
        assertEquals("", present().published());
    }

    @Test
    void aBlankTitleAndALanguageThatIsNoneAreRefusedAndChangeNothing() {
        CorrectDocument correct = new CorrectDocument(kept.desk());
        Document before = present();
        assertEquals(ProblemCode.TEXT_MISSING, refusal(() -> correct.value(article.id(), MetadataField.TITLE, " ")));
        assertEquals(
                ProblemCode.LANGUAGE_UNKNOWN,
                refusal(() -> correct.value(article.id(), MetadataField.LANGUAGE, "not a language at all")));
        assertEquals(before, present());
        correct.value(article.id(), MetadataField.LANGUAGE, "de_ch");
        assertEquals("de-CH", present().language());
    }

    private Document present() {
        return kept.desk().state().documents(DocumentRole.ARTICLE).get(0);
    }

    private static ProblemCode refusal(Runnable correction) {
        return assertThrows(Problem.class, correction::run).code();
    }
}
