package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.factdesk.ingest.Answer;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Wanted;
import org.factdesk.ingest.child.ChildLimits;
import org.factdesk.ingest.child.Children;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The system's own record of what the reading process does: files of every format are read, and nothing is connected to. */
@Tag("trace")
@Timeout(300)
class TraceTest {
    private static final List<String> FORMATS = List.of(
            "html", "xhtml", "mhtml", "pdf", "docx", "odt", "epub", "rtf", "md", "txt", "eml", "mbox", "warc", "wacz");

    @TempDir
    Path folder;

    private Path record;

    @BeforeEach
    void askWhetherProcessesCanBeTraced() throws Exception {
        record = folder.resolve("trace");
        assumeTrue(canTrace(), "strace is not installed here, or may not trace");
    }

    @Test
    void theRecordShowsAConnectionWhenThereIsOne() throws Exception {
        ProcessBuilder builder = traced(ReadingProcess.builder(Connects.class));
        assertEquals(0, builder.start().waitFor());
        assertEquals(1, connections().size(), "the trace sees nothing");
    }

    @Test
    void everyFormatIsReadAndNoConnectionIsMade() throws Exception {
        ChildLimits patient = new ChildLimits(
                ChildLimits.USUAL.start().multipliedBy(4),
                ChildLimits.USUAL.reading().multipliedBy(4),
                ChildLimits.USUAL.idle());
        List<Wanted> wanted = new ArrayList<>();
        for (Map.Entry<String, byte[]> file :
                CallingHome.files("http://127.0.0.1:9/").entrySet()) {
            wanted.add(Wanted.whole(Input.unopened(Files.write(folder.resolve(file.getKey()), file.getValue()))));
        }
        Set<String> read = new TreeSet<>();
        try (Children children = new Children(traced(ReadingProcess.builder()), patient);
                Foreign.Batch batch = children.read(wanted.iterator(), () -> false)) {
            while (batch.hasNext()) {
                Answer answer = batch.next();
                if (answer instanceof Answer.Got) {
                    read.add(answer.wanted().input().ending());
                }
            }
        }
        assertTrue(read.containsAll(FORMATS), "read only " + read);
        assertEquals(List.of(), connections());
    }

    /** What the system calls of the network say of the internet; sockets inside the machine are none of it. */
    private List<String> connections() throws IOException {
        return Files.readAllLines(record).stream()
                .filter(line -> line.contains("connect(") || line.contains("sendto(") || line.contains("sendmsg("))
                .filter(line -> line.contains("AF_INET"))
                .toList();
    }

    private ProcessBuilder traced(ProcessBuilder builder) {
        List<String> command =
                new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=network", "-o", record.toString()));
        command.addAll(builder.command());
        return builder.command(command);
    }

    private boolean canTrace() throws InterruptedException {
        try {
            Process tried = new ProcessBuilder("strace", "-qq", "-e", "trace=network", "-o", record.toString(), "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tried.waitFor(30, TimeUnit.SECONDS) && tried.exitValue() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
