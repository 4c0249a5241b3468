package org.factdesk.ingest.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.factdesk.ingest.Bodies;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Metadata;
import org.factdesk.model.Reading;
import org.factdesk.text.BlockKind;

/** Does to its process what the file says, as a reader might that was led astray. */
final class TrapReader implements Reader {
    @Override
    public boolean canRead(Input input) {
        return true;
    }

    @Override
    public Reading read(Input input) {
        String text = new String(input.head(), StandardCharsets.UTF_8).strip();
        String words = text.indexOf('\n') < 0 ? text : text.substring(0, text.indexOf('\n'));
        switch (words) {
            case "die" -> Runtime.getRuntime().halt(7);
            case "hang" -> hang();
            case "memory" -> fill();
            case "deep" -> words = "" + deep(1);
            case "fault" -> throw new IllegalStateException("lost my way");
            case "print" -> System.out.println("a library has something to say");
            case "grow" -> grow(input);
            case "pid" -> words = "pid " + ProcessHandle.current().pid();
            default -> {}
        }
        return new Reading(
                input.name(),
                Metadata.NONE,
                "text/plain",
                "UTF-8",
                "trap/1",
                "1",
                Bodies.of(List.of(Draft.of(BlockKind.PARAGRAPH, words))),
                List.of());
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void fill() {
        List<byte[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new byte[1 << 20]);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // that is the trap
    private static int deep(int depth) {
        return depth + deep(depth + 1);
    }

    private static void grow(Input input) {
        try {
            Files.writeString(input.file().orElseThrow(), "more", StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
