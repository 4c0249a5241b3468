package org.factdesk.ingest.child;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** One child process as its parent sees it. Belongs to one thread at a time. */
final class Child {
    /** With this a Java ends that was told to end when its memory is not enough. */
    private static final int OUT_OF_MEMORY = 3;

    private static final long SECONDS_TO_DIE = 5;

    private final Process process;
    private final WireOut requests;
    private final WireIn replies;
    private boolean greeted;

    private Child(Process process) {
        this.process = process;
        this.requests = new WireOut(process.getOutputStream());
        this.replies = new WireIn(process.getInputStream());
    }

    /** Starts it and does not wait until it is there. */
    static Child start(ProcessBuilder builder) throws IOException {
        return new Child(builder.start());
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isGreeted() {
        return greeted;
    }

    /** Waits until it says that it is there. */
    void greet() throws IOException {
        replies.expect(Reply.HELLO);
        greeted = true;
    }

    void send(Request request) throws IOException {
        request.write(requests);
    }

    /** Waits for what it says to that request, the oldest of those that were sent. */
    Reply receive(Request request) throws IOException {
        Reply reply = Reply.read(replies);
        if (reply.id() != request.id()) {
            throw new Malformed("an answer to " + reply.id() + " for one to " + request.id());
        }
        return reply;
    }

    /** Ends it, and tells what it died of. */
    Problem fate(String file, Throwable cause) {
        boolean malformed = cause instanceof Malformed;
        if (malformed && process.isAlive()) {
            // What it prints when its memory is not enough may come before its end.
            waitFor(1);
        }
        if (!malformed) {
            waitFor(SECONDS_TO_DIE);
        }
        process.toHandle().destroyForcibly();
        boolean memory = waitFor(SECONDS_TO_DIE) && process.exitValue() == OUT_OF_MEMORY;
        close();
        return new Problem(cause, memory ? ProblemCode.READING_OUT_OF_MEMORY : ProblemCode.READING_CRASHED, file);
    }

    /** Ends it at once, whatever it does. */
    void close() {
        process.destroyForcibly();
    }

    private boolean waitFor(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
