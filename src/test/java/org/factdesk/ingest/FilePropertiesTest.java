package org.factdesk.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePropertiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "Microsoft Word - letter.doc",
                "Document1",
                "Untitled",
                "Unbenannt 2",
                "story",
                "story.docx",
                "PowerPoint Presentation",
                "Template",
                "Ohne Titel"
            })
    void aTitleThatAProgramGaveIsNone(String title) {
        assertEquals("", FileProperties.title(title, "story.docx"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The story of the harbour", "Documents of the harbour", "Story: the end", "1984", "Hafen", "港は静か"
            })
    void aTitleThatAPersonGaveIsKept(String title) {
        assertEquals(title, FileProperties.title(" " + title + "\n", "report.docx"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Microsoft Office User",
                "admin",
                "jsmith2",
                "eng-dept",
                "python-docx",
                "User",
                "-",
                "Windows User"
            })
    void anAuthorThatIsALoginOrAProgramIsNone(String author) {
        assertEquals("", FileProperties.author(author));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Ruiz", "danah b", "Reuters", "Rootham", "محمد علي", "王小明"})
    void anAuthorThatIsAPersonOrANewsroomIsKept(String author) {
        assertEquals(author, FileProperties.author(author));
    }

    @Test
    void aLanguageIsATagOrNothing() {
        assertEquals("de-AT", FileProperties.language("de_at"));
        assertEquals("zh-Hant-TW", FileProperties.language("zh-hant-tw"));
        assertEquals("", FileProperties.language("zxx"));
        assertEquals("", FileProperties.language("x"));
        assertEquals("", FileProperties.language("Deutsch (AT)"));
    }
}
