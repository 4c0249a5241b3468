package org.factdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String REST = "The council voted on Tuesday to close the old harbour for good.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Marlow DC -",
                "PORT AVERELL (AP) —",
                "BERLIN (dpa) –",
                "Port Averell.",
                "Frankfurt am Main –",
                "TALLIN, Estland –",
                "St. Orla —",
                "Köln (dpa/lnw) -",
                "NEW DOVER, N.Y. —"
            })
    void aPlaceBeforeADashOrAnAgencyIsFound(String dateline) {
        String paragraph = dateline + " " + REST;
        assertEquals(
                dateline,
                Dateline.find(paragraph).map(span -> span.of(paragraph)).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Silence. The council voted on Tuesday to close the old harbour for good.",
                "Mayor Quill – who never voted – closed the old harbour for good on Tuesday morning.",
                "The mayor said that. The council voted on Tuesday to close the old harbour.",
                "Marlow - Port Averell",
                "“No.” The council voted on Tuesday to close the old harbour for good.",
                ""
            })
    void ordinaryBeginningsHaveNone(String paragraph) {
        assertEquals(
                "", Dateline.find(paragraph).map(span -> span.of(paragraph)).orElse(""));
    }
}
