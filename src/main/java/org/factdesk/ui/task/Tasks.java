package org.factdesk.ui.task;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.factdesk.problem.Problem;

/**
 * Runs work off the FX thread and brings its outcome back to it. Work begun in the {@link Lane#CASE} lane ends in the
 * order begun.
 */
public final class Tasks implements AutoCloseable {
    private final Executor fx;
    private final Executor caseLane;
    private final Executor pool;
    private final List<ExecutorService> owned;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    // kept here: what it is made of holds it only weakly
    private final ObservableList<Running> readOnlyRunning = FXCollections.unmodifiableObservableList(running);

    private Tasks(Executor fx, Executor caseLane, Executor pool, List<ExecutorService> owned) {
        this.fx = fx;
        this.caseLane = caseLane;
        this.pool = pool;
        this.owned = owned;
    }

    /** With threads of their own. */
    public static Tasks threaded() {
        ExecutorService caseLane = Executors.newSingleThreadExecutor(named("factdesk-case"));
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);
        ExecutorService pool = Executors.newFixedThreadPool(threads, named("factdesk-pool"));
        return new Tasks(Platform::runLater, caseLane, pool, List.of(caseLane, pool));
    }

    /** Everything on the calling thread, at once: for view models without a window. */
    public static Tasks immediate() {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run, List.of());
    }

    /**
     * Begins work. Called on the FX thread, where {@code done} and {@code failed} are called too; of the two exactly one
     * is, unless the work is cancelled.
     *
     * @param name what is being done, in words, shown when it takes longer than half a second
     */
    public <T> Running run(Lane lane, String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Objects.requireNonNull(failed);
        Running task = new Running(lane, name);
        running.add(task);
        (lane == Lane.CASE ? caseLane : pool).execute(() -> execute(task, work, done, failed));
        return task;
    }

    /** Runs something on the FX thread later, after all that was brought back to it before. */
    public void later(Runnable action) {
        fx.execute(action);
    }

    /** Brings what is thrown on the FX thread itself, a fault of the program, before the person too. */
    public void onUncaught(Consumer<Problem> failed) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, thrown) -> fx.execute(() -> failed.accept(Problem.of(thrown))));
    }

    /** What runs now, the oldest first. */
    public ObservableList<Running> running() {
        return readOnlyRunning;
    }

    /** Cancels all that can be cancelled. Called on the FX thread. */
    public void cancelAll() {
        List.copyOf(running).forEach(Running::cancel);
    }

    /** Takes no new work, and waits until what was begun has ended: up to 30 seconds for each lane. */
    @Override
    public void close() {
        owned.forEach(ExecutorService::shutdown);
        try {
            for (ExecutorService service : owned) {
                if (!service.awaitTermination(30, TimeUnit.SECONDS)) {
                    service.shutdownNow();
                }
            }
        } catch (InterruptedException interrupted) {
            owned.forEach(ExecutorService::shutdownNow);
            Thread.currentThread().interrupt();
        }
    }

    private <T> void execute(Running task, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        try {
            T result = work.run(task.progress(fx));
            fx.execute(() -> end(task, () -> done.accept(result)));
        } catch (Throwable thrown) {
            Problem problem = Problem.of(thrown);
            fx.execute(() -> end(task, () -> failed.accept(problem)));
            if (thrown instanceof VirtualMachineError fatal && !(fatal instanceof StackOverflowError)) {
                throw fatal;
            }
        }
    }

    private void end(Running task, Runnable outcome) {
        running.remove(task);
        if (!task.isCancelled()) {
            outcome.run();
        }
    }

    private static ThreadFactory named(String name) {
        return runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
