package org.factdesk.ingest.child;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Part;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Property(tries = 300)
    void aReadingComesOverAsItIs(@ForAll String title, @ForAll String words, @ForAll int page) throws IOException {
        Reading reading = reading(title, words + ".", page & 0xFFFF);
        Reply came = read(written(got(reading)));
        Said.Got got = (Said.Got) came.said();
        assertEquals(reading, got.reading());
        assertEquals(HASH, got.sha256());
        assertArrayEquals(new byte[] {1, 2, 3}, got.bytes().orElseThrow());
        assertEquals(7, came.id());
    }

    @Test
    void aLongTextOfTwoByteLettersAndHalvesOfPairsComesOverAsItIs() throws IOException {
        String words = "Ω\uD83D\uDE00 \uDE00\uD83D ".repeat(5_000) + "end";
        Reading reading = reading("", words, 0);
        assertEquals(reading, ((Said.Got) read(written(got(reading))).said()).reading());
    }

    @Test
    void aProblemComesOverWithItsArguments() throws IOException {
        Reply came = read(written(Reply.lastWord(3, new Problem(ProblemCode.READING_TOO_LONG, "a?\n\u202E", 10))));
        Problem problem = ((Said.Refused) came.said()).problem();
        assertEquals(ProblemCode.READING_TOO_LONG, problem.code());
        assertEquals(List.of("a?\n\u202E", "10"), problem.arguments());
        assertTrue(came.last());
    }

    @Test
    void aListOfPartsComesOverAsItIs() throws IOException {
        Part part = new Part(
                "@12",
                "Title",
                "a.html",
                "text/html",
                "https://news.example/a",
                "2026-03-04T10:15:30Z",
                5L << 32,
                DigestState.WRONG,
                true);
        Contents contents =
                new Contents(List.of(part), List.of(new Problem(ProblemCode.PART_UNREADABLE, "a.warc", "@99")));
        Contents came = ((Said.Holds)
                        read(written(Reply.of(1, new Said.Holds(contents)))).said())
                .contents();
        assertEquals(contents.parts(), came.parts());
        assertEquals(List.of("a.warc", "@99"), came.notes().get(0).arguments());
    }

    @Test
    void aReplyThatIsCutAnywhereIsNoReply() throws IOException {
        byte[] whole = written(got(reading("Title", "Some words.", 2)));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(cut), "cut at " + length);
        }
    }

    /** Whatever a byte is changed to: a reply or an {@link IOException}, and nothing else. */
    @Test
    void aReplyWithAWrongByteIsReadOrRefusedAsMalformed() throws IOException {
        byte[] whole = written(got(reading("Title", "Some words.", 2)));
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] wrong = whole.clone();
            wrong[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            try {
                read(wrong);
            } catch (IOException malformed) {
                refused++;
            }
        }
        assertTrue(refused > 5_000, "refused " + refused);
    }

    @Test
    void aLengthThatIsALieTakesNoMemory() {
        ByteBuffer lie = ByteBuffer.allocate(64);
        for (int value : new int[] {Reply.MAGIC, 1, 0, 1, WireIn.MOST_TEXT}) {
            lie.putInt(value);
        }
        assertThrows(IOException.class, () -> read(lie.array()));
        lie.putInt(16, WireIn.MOST_TEXT + 1);
        assertThrows(Malformed.class, () -> read(lie.array()));
        lie.putInt(16, -1);
        assertThrows(Malformed.class, () -> read(lie.array()));
    }

    private static Reply got(Reading reading) {
        return Reply.of(7, new Said.Got(reading, "@1", HASH, Optional.of(new byte[] {1, 2, 3})));
    }

    private static Reading reading(String title, String words, int page) {
        BlockText body =
                new BlockText(words, List.of(new Block(BlockKind.PARAGRAPH, 0, new Span(0, words.length()), page)));
        Metadata metadata = Metadata.builder()
                .add(MetadataField.TITLE, title, Origin.META_TAG)
                .add(MetadataField.SAVED_AT, "2026-03-04", Origin.CONTAINER)
                .build();
        return new Reading("a.txt", metadata, "text/plain", "", "text/1", "1", body, List.of("ingest.left"));
    }

    private static byte[] written(Reply reply) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        reply.write(new WireOut(bytes));
        return bytes.toByteArray();
    }

    private static Reply read(byte[] bytes) throws IOException {
        return Reply.read(new WireIn(new ByteArrayInputStream(bytes)));
    }
}
