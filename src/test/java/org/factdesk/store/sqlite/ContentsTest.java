package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.BodyHash;
import org.factdesk.store.Content;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {
    private final Db db = memory();
    private final SqliteContents contents = new SqliteContents(db);

    private static Db memory() {
        Db memory = Connections.memory(Path.of("memory"));
        Schema.current().step(memory);
        return memory;
    }

    @BeforeEach
    void isEmpty() {
        assertEquals(List.of(), contents.files());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SqliteContents.CHUNK - 1, SqliteContents.CHUNK, SqliteContents.CHUNK + 1, 3_000_000})
    void aFileOfAnySizeComesBackByteForByte(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Content.File kept = new Content.File(BodyHash.of(bytes), bytes);
        contents.put(kept);
        assertArrayEquals(bytes, contents.file(kept.sha256()));
    }

    @Test
    void theSameContentIsKeptOnce() {
        Content.File kept = new Content.File(BodyHash.of(new byte[9]), new byte[9]);
        contents.put(kept);
        contents.put(kept);
        assertEquals(1, contents.files().size());
        assertEquals(1, db.number("SELECT count(*) FROM stored_file_chunk"));
    }

    @Test
    void aContentUnderAnotherHashThanItsOwnIsAFault() {
        Content wrong = new Content.File(BodyHash.of(new byte[1]), new byte[2]);
        assertThrows(IllegalArgumentException.class, () -> contents.put(wrong));
    }

    @Test
    void whatIsMissingIsDamage() {
        String nowhere = "0".repeat(64);
        assertEquals(
                ProblemCode.CASE_DAMAGED,
                assertThrows(Problem.class, () -> contents.file(nowhere)).code());
        assertEquals(
                ProblemCode.CASE_DAMAGED,
                assertThrows(Problem.class, () -> contents.body(nowhere)).code());
    }

    @Provide
    Arbitrary<String> texts() {
        return Items.words();
    }

    @Property(tries = 100)
    void anyTextComesBackWithItsBlocks(@ForAll("texts") String one, @ForAll("texts") String two) {
        String text = one + "\n" + two;
        BlockText body = new BlockText(
                text,
                List.of(
                        Block.heading(3, new Span(0, one.length())),
                        Block.of(BlockKind.TABLE_ROW, new Span(one.length() + 1, text.length()))));
        try (Db fresh = memory()) {
            SqliteContents kept = new SqliteContents(fresh);
            kept.put(new Content.Body(BodyHash.of(body), body));
            assertEquals(body, kept.body(BodyHash.of(body)));
        }
    }

    @Test
    void aTextWithAZeroCharacterComesBackWhole() {
        BlockText body = new BlockText("a\u0000b", List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, 3))));
        contents.put(new Content.Body(BodyHash.of(body), body));
        assertEquals(body, contents.body(BodyHash.of(body)));
    }
}
