package org.factdesk.ingest.mail;

import static org.factdesk.ingest.mail.Mails.STORY;
import static org.factdesk.ingest.mail.Mails.base64;
import static org.factdesk.ingest.mail.Mails.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factdesk.ingest.Input;
import org.factdesk.model.Fact;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {
    private static final String PAGE =
            "<html><head><title>Die Mauer: ein Überblick</title></head><body><article><h1>Die Mauer: ein Überblick</h1><p>"
                    + "Gebaut für 3 Mio. €. " + STORY.repeat(3) + "</p></article></body></html>";

    private static final String SAVED = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://harbour.example/wall?id=1
            Subject: =?utf-8?Q?Die Mauer=3A ein =C3=9Cberblick?=
            Date: Tue, 4 Mar 2025 16:20:05 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----Mark----"

            """;

    private static final String FRAME = part(
            "----Mark----",
            "Content-Type: text/html\nContent-ID: <frame>\nContent-Location: https://ads.example/",
            "<p>Buy it.</p>");

    private static final String MAIN = part(
            "----Mark----",
            "Content-Type: text/html\nContent-ID: <main>\nContent-Transfer-Encoding: base64\nContent-Location: https://harbour.example/wall?id=1",
            base64(PAGE));

    private static Reading read(String name, String content) {
        return Mails.READERS.read(Input.of(name, content.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSavedPageIsReadWithItsAddressAndTheTimeItWasSaved() {
        Reading reading = read("wall.mhtml", SAVED + MAIN + FRAME + "------Mark------\n");
        assertEquals("Die Mauer: ein Überblick", reading.title());
        assertTrue(reading.articleText().contains("3 Mio. €"), "the part has no charset of its own");
        assertEquals("https://harbour.example/wall?id=1", reading.metadata().value(MetadataField.SAVED_URL));
        assertEquals("2025-03-04T16:20:05Z", reading.metadata().value(MetadataField.SAVED_AT));
        assertEquals(
                List.of(new Fact(MetadataField.SAVED_URL, "https://harbour.example/wall?id=1", Origin.CONTAINER)),
                reading.metadata().of(MetadataField.SAVED_URL));
        assertEquals("", reading.published(), "when it was saved is not when it was published");
        assertEquals("multipart/related", reading.mediaType());
    }

    @Test
    void theStartThatTheHeadNamesIsThePageAndElseTheFirst() {
        String named = SAVED.replace("type=\"text/html\";", "type=\"text/html\"; start=\"<main>\";");
        assertEquals(
                "Die Mauer: ein Überblick",
                read("a.mhtml", named + FRAME + MAIN + "------Mark------\n").title());
        assertTrue(read("a.mhtml", SAVED + MAIN + FRAME + "------Mark------\n")
                .articleText()
                .contains("Mio"));
    }

    @Test
    void aPageWithoutAnAddressOrAnyEndingIsToldByItsContent() {
        String word = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"----Mark----\"\n\n";
        assertTrue(read("wall.mht", word + MAIN).articleText().contains("1911"));
        assertTrue(read("wall", SAVED + MAIN).articleText().contains("1911"));
        assertTrue(read("wall", SAVED + MAIN).leftOut().contains("ingest.leftout.damaged"));
    }
}
