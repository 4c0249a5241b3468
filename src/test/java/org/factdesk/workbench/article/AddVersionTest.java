package org.factdesk.workbench.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.testing.ACase;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document is called and said to be when another version of it is taken in. */
class AddVersionTest {
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

    private static ReadFile.Read read(String words, Metadata said) {
        BlockText body = new BlockText(words, List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, words.length()))));
        Reading reading = new Reading("quay.html", said, "text/html", "UTF-8", "html/1", "1", body, List.of());
        return ReadFile.Read.of(reading, words.getBytes(StandardCharsets.UTF_8));
    }

    private static Metadata said(String title, String byline, String modified) {
        return Metadata.builder()
                .add(MetadataField.TITLE, title, Origin.LINKED_DATA)
                .add(MetadataField.BYLINE, byline, Origin.META_TAG)
                .add(MetadataField.PUBLISHER, "Harbour News", Origin.META_TAG)
                .add(MetadataField.MODIFIED, modified, Origin.META_TAG)
                .build();
    }

    private Document present() {
        return kept.desk().state().documents(DocumentRole.ARTICLE).get(0);
    }

    private void takeIn(Metadata said) {
        new ImportDocument(kept.desk()).add(read("Words.", said), DocumentRole.ARTICLE, "");
    }

    private void takeInAgain(Metadata said) {
        new AddVersion(kept.desk()).to(present(), read("Other words.", said));
        kept.reopen();
    }

    @Test
    void whatNobodyCorrectedFollowsTheNewVersion() {
        takeIn(said("The quay", "", "2026-03-01"));
        Document before = present();
        takeInAgain(said("The quay, in full", "Lena Ortiz", "2026-03-03"));
        assertEquals("The quay, in full", present().title());
        assertEquals("Lena Ortiz", present().byline());
        assertEquals("2026-03-03", present().modified());
        kept.desk().undo();
        assertEquals(before, present());
    }

    @Test
    void whatWasCorrectedStaysAlsoWhenItWasMadeEmpty() {
        takeIn(said("The quay", "3 May", "2026-03-01"));
        CorrectDocument correct = new CorrectDocument(kept.desk());
        correct.value(present().id(), MetadataField.TITLE, "Our quay");
        correct.value(present().id(), MetadataField.BYLINE, "");
        takeInAgain(said("The quay, in full", "4 May", "2026-03-03"));
        assertEquals("Our quay", present().title());
        assertEquals("", present().byline());
        assertEquals("2026-03-03", present().modified());
    }

    @Test
    void whatTheNewVersionDoesNotSayStays() {
        takeIn(said("The quay", "Lena Ortiz", "2026-03-01"));
        takeInAgain(Metadata.NONE);
        assertEquals("The quay", present().title());
        assertEquals("Lena Ortiz", present().byline());
        assertEquals("Harbour News", present().publisher());
    }

    @Test
    void aTitleTakesThePlaceOfTheFilesName() {
        takeIn(Metadata.NONE);
        assertEquals("quay.html", present().title());
        takeInAgain(said("The quay", "", ""));
        assertEquals("The quay", present().title());
    }
}
