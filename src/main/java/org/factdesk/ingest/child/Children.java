package org.factdesk.ingest.child;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Wanted;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * Reads in child processes. One or two are kept warm between two batches; batches at the same time have their own.
 */
public final class Children implements Foreign {
    /** More than two would gain little: the answers of a batch are taken by one thread. */
    private static final int AT_ONCE = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final ProcessBuilder builder;
    private final ChildLimits limits;
    private final List<Child> busy = new ArrayList<>();
    private final Deque<Spare> spares = new ArrayDeque<>();
    private boolean closed;

    /** A child that waits for the next batch. */
    private static final class Spare {
        private final Child child;

        Spare(Child child) {
            this.child = child;
        }
    }

    /** @param command whose standard streams are served by a {@link ReadingLoop} */
    public Children(ProcessBuilder command, ChildLimits limits) {
        this.builder = command;
        this.limits = limits;
    }

    @Override
    public synchronized void prepare() {
        if (!closed && spares.isEmpty()) {
            try {
                keep(Child.start(builder));
            } catch (IOException | RuntimeException toldToWhoeverReads) {
                spares.clear();
            }
        }
    }

    @Override
    public Batch read(Iterator<Wanted> wanted, BooleanSupplier cancelled) {
        return new DealtBatch(this, wanted, cancelled, AT_ONCE);
    }

    @Override
    public Contents parts(Input input, BooleanSupplier cancelled) {
        Iterator<Wanted> one = List.of(Wanted.whole(input)).iterator();
        try (ChildBatch batch = new ChildBatch(this, Request.Kind.LIST, one, cancelled)) {
            return batch.contents();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        spares.forEach(spare -> spare.child.close());
        spares.clear();
        busy.forEach(Child::close);
        busy.clear();
    }

    ChildLimits limits() {
        return limits;
    }

    /**
     * A child that runs, perhaps one that is still starting.
     *
     * @throws CancellationException after the end: nothing is started any more
     */
    synchronized Child take() {
        if (closed) {
            throw new CancellationException();
        }
        Child taken = null;
        while (taken == null && !spares.isEmpty()) {
            Child spare = spares.pop().child;
            taken = spare.isAlive() ? spare : null;
        }
        taken = taken == null ? start() : taken;
        busy.add(taken);
        return taken;
    }

    /** Takes a child back that may read something else. */
    synchronized void giveBack(Child child) {
        if (!busy.remove(child) || !child.isAlive()) {
            return;
        }
        if (spares.size() < AT_ONCE) {
            keep(child);
        } else {
            child.close();
        }
    }

    /** Takes a child back that is of no use any more. */
    synchronized void discard(Child child) {
        busy.remove(child);
        child.close();
    }

    private Child start() {
        try {
            return Child.start(builder);
        } catch (IOException failed) {
            throw new Problem(failed, ProblemCode.READING_NOT_STARTED, failed.toString());
        }
    }

    private void keep(Child child) {
        Spare spare = new Spare(child);
        spares.push(spare);
        Executor afterIdle =
                CompletableFuture.delayedExecutor(limits.idle().toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
        afterIdle.execute(() -> endIdle(spare));
    }

    private synchronized void endIdle(Spare spare) {
        if (spares.removeIf(present -> present == spare)) {
            spare.child.close();
        }
    }
}
