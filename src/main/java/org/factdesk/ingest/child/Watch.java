package org.factdesk.ingest.child;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Ends a process that takes too long, or whose work nobody wants any more. Whoever waits for the process's words meets
 * their end then. Looks on from the one thread that the JDK keeps for delays.
 */
final class Watch implements AutoCloseable {
    private static final Executor SOON = CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS, Runnable::run);

    private final ProcessHandle process;
    private final long begun = System.nanoTime();
    private final long limit;
    private final BooleanSupplier cancelled;
    private boolean over;
    private boolean timedOut;
    private boolean unwanted;

    Watch(ProcessHandle process, Duration limit, BooleanSupplier cancelled) {
        this.process = process;
        this.limit = limit.toNanos();
        this.cancelled = cancelled;
        SOON.execute(this::look);
    }

    /** Whether the process was ended because its time was up. */
    synchronized boolean timedOut() {
        return timedOut;
    }

    /** Whether the process was ended because it was asked for. */
    synchronized boolean unwanted() {
        return unwanted;
    }

    /** After this the process is left alone. */
    @Override
    public synchronized void close() {
        over = true;
    }

    private synchronized void look() {
        if (over) {
            return;
        }
        unwanted = cancelled.getAsBoolean();
        timedOut = !unwanted && System.nanoTime() - begun >= limit;
        if (unwanted || timedOut) {
            over = true;
            process.destroyForcibly();
        } else {
            SOON.execute(this::look);
        }
    }
}
