package org.factdesk.ingest.warc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.UnaryOperator;
import org.factdesk.ingest.Part;

/** Computes digests and titles of pages beside the reading of the next ones, so that both together take as long as reading. */
final class Beside {
    /** So many bytes of pages wait at most. */
    private static final long MOST = 32L << 20;

    private record Waiting(ForkJoinTask<Part> part, long bytes) {}

    private final UnaryOperator<String> titles;
    private final List<Part> parts;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long bytes;

    /** @param parts where the pages come to stand, in the order added */
    Beside(UnaryOperator<String> titles, List<Part> parts) {
        this.titles = titles;
        this.parts = parts;
    }

    void add(Page page) {
        long size = page.block().length + 1000L;
        waiting.add(new Waiting(ForkJoinPool.commonPool().submit(() -> page.part(titles)), size));
        bytes += size;
        while (bytes > MOST || waiting.peek() != null && waiting.peek().part().isDone()) {
            take();
        }
    }

    void finish() {
        while (!waiting.isEmpty()) {
            take();
        }
    }

    private void take() {
        Waiting first = waiting.remove();
        bytes -= first.bytes();
        parts.add(first.part().join());
    }
}
