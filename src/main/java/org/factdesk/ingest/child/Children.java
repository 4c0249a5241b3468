package org.factdesk.ingest.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

/** Reads in child processes. One is kept warm between two batches; batches at the same time have one each. */
public final class Children implements Foreign {
    private final ProcessBuilder builder;
    private final ChildLimits limits;
    private final List<Child> busy = new ArrayList<>();
    private Child spare;
    private long spareSince;

    /** @param command whose standard streams are served by a {@link ReadingLoop} */
    public Children(ProcessBuilder command, ChildLimits limits) {
        this.builder = command;
        this.limits = limits;
    }

    @Override
    public synchronized void prepare() {
        if (spare == null) {
            try {
                keep(Child.start(builder));
            } catch (IOException | RuntimeException later) {
                // Whoever wants to read meets it again, and is told.
                spare = null;
            }
        }
    }

    @Override
    public Batch read(Iterator<Wanted> wanted, BooleanSupplier cancelled) {
        return new ChildBatch(this, Request.Kind.READ, wanted, cancelled);
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
        if (spare != null) {
            spare.close();
            spare = null;
        }
        busy.forEach(Child::close);
        busy.clear();
    }

    ChildLimits limits() {
        return limits;
    }

    /** A child that runs, perhaps one that is still starting. */
    synchronized Child take() {
        Child taken = spare != null && spare.isAlive() ? spare : start();
        spare = null;
        busy.add(taken);
        return taken;
    }

    /** Takes a child back that may read something else. */
    synchronized void giveBack(Child child) {
        if (!busy.remove(child) || !child.isAlive()) {
            return;
        }
        if (spare == null) {
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
        spare = child;
        spareSince = System.nanoTime();
        long since = spareSince;
        Executor afterIdle =
                CompletableFuture.delayedExecutor(limits.idle().toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
        afterIdle.execute(() -> endIdle(child, since));
    }

    private synchronized void endIdle(Child child, long since) {
        if (spare == child && spareSince == since) {
            spare = null;
            child.close();
        }
    }
}
