package org.factdesk.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.factdesk.app.ReadingProcess;
import org.factdesk.ingest.Answer;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Sha256;
import org.factdesk.ingest.Wanted;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real children, of which some go wrong in every way that was thought of. */
@Timeout(120)
class ChildrenTest {
    private static final ChildLimits SHORT = ChildLimits.USUAL.withReading(Duration.ofSeconds(2));

    @TempDir
    Path folder;

    private Children children = children(SHORT);

    @AfterEach
    void endTheChildren() {
        children.close();
    }

    @ParameterizedTest
    @CsvSource({
        "die, READING_CRASHED",
        "hang, READING_TOO_LONG",
        "memory, READING_OUT_OF_MEMORY",
        "deep, READING_TOO_DEEP",
        "fault, FILE_NOT_UNDERSTOOD"
    })
    void whatAFileDoesToItsReaderIsAProblemOfItsOwnAndTheNextFilesAreRead(String trap, ProblemCode code)
            throws IOException {
        List<Answer> answers = read(file("before"), file(trap), file("after"), file("later"));
        assertEquals(List.of("before", code.name(), "after", "later"), words(answers));
        Problem problem = ((Answer.Refused) answers.get(1)).problem();
        assertEquals(folder.resolve(trap).toString(), problem.arguments().get(0));
    }

    @Test
    void aFileThatKillsItsReaderTwiceInARowIsBlamedEachTimeAndNoOther() throws IOException {
        List<Answer> answers = read(file("die"), file("die"), file("a"), file("die"), file("b"));
        assertEquals(List.of("READING_CRASHED", "READING_CRASHED", "a", "READING_CRASHED", "b"), words(answers));
    }

    @Test
    void aLongBatchIsAnsweredInItsOrderWhateverHappensToItsReaders() throws IOException {
        List<Input> inputs = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean deadly = i == 3 || i == 17 || i == 18 || i == 30;
            inputs.add(file(deadly ? "die" : "file " + i));
            expected.add(deadly ? "READING_CRASHED" : "file " + i);
        }
        assertEquals(expected, words(read(inputs.toArray(Input[]::new))));
    }

    @Test
    void whatALibraryPrintsIsNoAnswer() throws IOException {
        assertEquals(List.of("print", "after"), words(read(file("print"), file("after"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "liar", "half", "flood"})
    void aChildThatTalksNonsenseIsEndedAndItsFileRefused(String kind) throws IOException {
        children = bad(kind, SHORT);
        assertEquals(List.of("READING_CRASHED", "READING_CRASHED"), words(read(file("a"), file("b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "stranger"})
    void aChildThatNeverSaysThatItIsThereEndsTheBatch(String kind) throws IOException {
        children = bad(kind, new ChildLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(9)));
        Input input = file("a");
        Problem problem = assertThrows(Problem.class, () -> read(input));
        assertEquals(ProblemCode.READING_NOT_STARTED, problem.code());
    }

    @Test
    void withoutAProgramToStartNothingIsReadAndThatIsSaid() throws IOException {
        children = new Children(new ProcessBuilder(folder.resolve("no-java").toString()), SHORT);
        children.prepare();
        Input input = file("a");
        assertEquals(
                ProblemCode.READING_NOT_STARTED,
                assertThrows(Problem.class, () -> read(input)).code());
    }

    @Test
    void afterTheEndNothingIsStarted() throws IOException {
        Input input = file("a");
        children.close();
        children.prepare();
        assertThrows(CancellationException.class, () -> read(input));
    }

    @Test
    void oneChildReadsAWholeBatchAndTheNextOne() throws IOException {
        List<Answer> first = read(file("pid"), file("x"), file("pid"));
        String pid = words(first).get(0);
        assertEquals(pid, words(first).get(2));
        assertEquals(List.of(pid), words(read(file("pid"))));
    }

    @Test
    void afterABatchThatWasLeftAFreshChildReads() throws IOException {
        String pid;
        try (Foreign.Batch batch = children.read(wanted(file("pid"), file("hang")), () -> false)) {
            pid = words(List.of(batch.next())).get(0);
        }
        assertNotEquals(List.of(pid), words(read(file("pid"))));
    }

    @Test
    void aChildWithNothingToDoEndsAfterAWhile() throws Exception {
        children = children(SHORT.withIdle(Duration.ofMillis(100)));
        String pid = words(read(file("pid"))).get(0).substring(4);
        awaitEnd(Long.parseLong(pid));
    }

    @Test
    void cancelEndsTheChildLongBeforeItsTimeIsUpAndTheNextReadingHasAnother() throws IOException {
        children = children(ChildLimits.USUAL);
        String pid = words(read(file("pid"))).get(0);
        int[] asked = {0};
        long begun = System.nanoTime();
        try (Foreign.Batch batch = children.read(wanted(file("hang")), () -> ++asked[0] > 5)) {
            assertThrows(CancellationException.class, batch::next);
        }
        assertTrue(System.nanoTime() - begun < ChildLimits.USUAL.reading().toNanos() / 2);
        assertNotEquals(List.of(pid), words(read(file("pid"))));
    }

    @Test
    void aBatchThatIsCancelledBetweenTwoFilesReadsNoMore() throws IOException {
        AtomicBoolean cancelled = new AtomicBoolean();
        try (Foreign.Batch batch = children.read(wanted(file("a"), file("b")), cancelled::get)) {
            assertEquals(List.of("a"), words(List.of(batch.next())));
            cancelled.set(true);
            assertThrows(CancellationException.class, batch::next);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "such names are not to be had there")
    void namesOfEveryKindGoThroughAsTheyAre() throws IOException {
        List<String> names = List.of(
                "what?&really=1.txt",
                "\"quoted\" 'twice'.txt",
                "two\nlines.txt",
                "\u202Etxt.exe",
                "-Xmx1g",
                "$(x) `y`");
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(file(name, "words"));
        }
        List<Answer> answers = read(inputs.toArray(Input[]::new));
        assertEquals(
                names,
                answers.stream()
                        .map(answer -> answer.orThrow().reading().fileName())
                        .toList());
    }

    @Test
    void theHashIsThatOfTheBytesThatWereRead() throws IOException {
        Answer.Got got = read(file("words")).get(0).orThrow();
        assertEquals(Sha256.of("words".getBytes(StandardCharsets.UTF_8)), got.sha256());
    }

    @Test
    void bytesThatStandInNoFileAreReadAsWell() {
        byte[] much = ("many words\n" + "x".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8);
        List<Answer> answers = read(Input.of("a", much), Input.of("b", "few".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("many words", "few"), words(answers));
        assertEquals(Sha256.of(much), answers.get(0).orThrow().sha256());
    }

    @Test
    void aFileThatGrowsWhileItIsReadHereAndThereIsRefused() throws IOException {
        Input large = large("grow\n");
        assertEquals(List.of("FILE_CHANGED"), words(read(large)));
        assertEquals("", read(large("calm\n")).get(0).orThrow().sha256());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Input missing = Input.unopened(folder.resolve("missing"));
        assertEquals(List.of("FILE_NOT_FOUND"), words(read(missing)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes in folders")
    void aChildInTheMiddleOfAFileEndsWithItsParent() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        ProcessBuilder builder = ReadingProcess.builder(Orphaned.class);
        builder.command().add(pipe.toString());
        Process parent = builder.start();
        try (BufferedReader said = parent.inputReader(StandardCharsets.UTF_8)) {
            long child = Long.parseLong(said.readLine());
            assertFalse(ProcessHandle.of(child).isEmpty());
            parent.toHandle().destroyForcibly();
            awaitEnd(child);
        }
    }

    /** Fails when the process is still there after a while. */
    private static void awaitEnd(long pid) throws Exception {
        var handle = ProcessHandle.of(pid);
        if (handle.isPresent()) {
            handle.get().onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private List<Answer> read(Input... inputs) {
        List<Answer> answers = new ArrayList<>();
        try (Foreign.Batch batch = children.read(wanted(inputs), () -> false)) {
            while (batch.hasNext()) {
                answers.add(batch.next());
            }
        }
        return answers;
    }

    private static Iterator<Wanted> wanted(Input... inputs) {
        return Stream.of(inputs).map(Wanted::whole).iterator();
    }

    /** The words read, or the problem's code. */
    private static List<String> words(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer instanceof Answer.Refused refused
                        ? refused.problem().code().name()
                        : answer.orThrow().reading().body().text())
                .toList();
    }

    private Input file(String words) throws IOException {
        return file(words, words);
    }

    private Input file(String name, String words) throws IOException {
        return Input.unopened(Files.writeString(folder.resolve(name), words));
    }

    /** Just above what is held; sparse, so that it costs no disk. */
    private Input large(String words) throws IOException {
        Path file = Files.writeString(folder.resolve(words.strip()), words);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.position(Inputs.LARGEST_MEGABYTES << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'.'}));
        }
        return Input.unopened(file);
    }

    private static Children children(ChildLimits limits) {
        return bad("", limits);
    }

    private static Children bad(String kind, ChildLimits limits) {
        ProcessBuilder builder = ReadingProcess.builder(BadChild.class);
        if (!kind.isEmpty()) {
            builder.command().add(kind);
        }
        return new Children(builder, limits);
    }
}
