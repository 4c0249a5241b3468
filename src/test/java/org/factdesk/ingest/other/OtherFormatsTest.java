package org.factdesk.ingest.other;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.ingest.zip.Zips;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @Test
    void anArchiveThatIsNoDocumentIsCalledWhatItIsWhateverItsName() {
        assertRefused(
                ProblemCode.FILE_IS_SPREADSHEET,
                new Zips().add("[Content_Types].xml", "<x/>").add("xl/workbook.xml", "<x/>"));
        assertRefused(
                ProblemCode.FILE_IS_PRESENTATION,
                new Zips().add("[Content_Types].xml", "<x/>").add("ppt/presentation.xml", "<x/>"));
        assertRefused(
                ProblemCode.FILE_IS_SPREADSHEET,
                new Zips().store("mimetype", OPEN_DOCUMENT + "spreadsheet").add("content.xml", "<x/>"));
        assertRefused(
                ProblemCode.FILE_IS_PRESENTATION,
                new Zips().store("mimetype", OPEN_DOCUMENT + "graphics").add("content.xml", "<x/>"));
        assertRefused(
                ProblemCode.FILE_IS_PROGRAM,
                new Zips().add("META-INF/MANIFEST.MF", "Manifest-Version: 1.0").add("a/B.class", "x"));
        assertRefused(ProblemCode.FILE_IS_ARCHIVE, new Zips().add("notes.txt", "Words."));
        assertRefused(ProblemCode.FILE_IS_ARCHIVE, new Zips());
        assertRefused(ProblemCode.FILE_BINARY, new Zips().add("Index/Document.iwa", "x"));
    }

    @Test
    void anOldOfficeFileAndOneBehindAPasswordAreToldApart() {
        assertEquals(
                ProblemCode.FILE_IS_OLD_OFFICE,
                codeOf("a.docx", (OLD_OFFICE + "x".repeat(600)).getBytes(StandardCharsets.ISO_8859_1)));
        String locked = OLD_OFFICE + "x".repeat(600) + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        assertEquals(ProblemCode.FILE_PROTECTED, codeOf("a.docx", locked.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anArchiveInWhichNothingIsFoundIsDamaged() {
        assertEquals(
                ProblemCode.FILE_DAMAGED, codeOf("a.docx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void assertRefused(ProblemCode code, Zips zip) {
        for (String name : new String[] {"a.docx", "a.txt", "a.html", ""}) {
            assertEquals(code, codeOf(name, zip.bytes()), name);
        }
    }

    private static ProblemCode codeOf(String name, byte[] bytes) {
        return assertThrows(Problem.class, () -> Readings.READERS.read(Input.of(name, bytes)))
                .code();
    }
}
