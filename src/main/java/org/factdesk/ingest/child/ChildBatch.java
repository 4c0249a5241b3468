package org.factdesk.ingest.child;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.factdesk.ingest.Answer;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Wanted;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Some inputs on their way through one child, and through a fresh one after each that was the death of it. */
final class ChildBatch implements Foreign.Batch {
    /** An input that was asked for, and whether the present child knows of it. */
    private static final class Pending {
        private final Wanted wanted;
        private final Request request;
        private boolean sent;

        Pending(Wanted wanted, Request request) {
            this.wanted = wanted;
            this.request = request;
        }
    }

    private final Children children;
    private final Request.Kind kind;
    private final Iterator<Wanted> inputs;
    private final BooleanSupplier cancelled;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private Child child;
    private int ids;

    ChildBatch(Children children, Request.Kind kind, Iterator<Wanted> inputs, BooleanSupplier cancelled) {
        this.children = children;
        this.kind = kind;
        this.inputs = inputs;
        this.cancelled = cancelled;
    }

    @Override
    public boolean hasNext() {
        return !pending.isEmpty() || inputs.hasNext();
    }

    @Override
    public Answer next() {
        Pending first = begin();
        Said said = answer(first);
        if (said instanceof Said.Got got) {
            return new Answer.Got(first.wanted, got.reading(), got.part(), got.sha256(), got.bytes());
        }
        if (said instanceof Said.Refused refused) {
            return new Answer.Refused(first.wanted, refused.problem());
        }
        throw unasked(first);
    }

    /** Gives the child to do what it may do before it is asked for. What fails here fails again, and is told, when asked. */
    void ahead() {
        if (!hasNext()) {
            return;
        }
        begin();
        try {
            send();
        } catch (IOException toldWhenAsked) {
            pending.forEach(open -> open.sent = false);
        }
    }

    /** The one answer to a question what a file holds. */
    Contents contents() {
        Pending first = begin();
        Said said = answer(first);
        if (said instanceof Said.Holds holds) {
            return holds.contents();
        }
        throw said instanceof Said.Refused refused ? refused.problem() : unasked(first);
    }

    private Problem unasked(Pending first) {
        drop();
        return new Problem(ProblemCode.READING_CRASHED, first.request.file());
    }

    private Pending begin() {
        if (cancelled.getAsBoolean()) {
            drop();
            throw new CancellationException();
        }
        while (pending.size() < 2 && inputs.hasNext()) {
            Wanted next = inputs.next();
            pending.add(new Pending(next, Request.of(ids++, kind, next)));
        }
        greet();
        return pending.element();
    }

    @Override
    public void close() {
        if (child == null) {
            return;
        }
        // One that still works for nobody would make the next batch wait.
        if (pending.stream().anyMatch(open -> open.sent)) {
            drop();
        } else {
            children.giveBack(child);
            child = null;
        }
    }

    private void greet() {
        if (child != null && child.isAlive()) {
            return;
        }
        drop();
        child = children.take();
        if (child.isGreeted()) {
            return;
        }
        try (Watch watch = new Watch(child.handle(), children.limits().start(), cancelled)) {
            try {
                child.greet();
            } catch (IOException failed) {
                drop();
                if (watch.unwanted()) {
                    throw new CancellationException();
                }
                throw new Problem(failed, ProblemCode.READING_NOT_STARTED, failed.toString());
            }
        }
    }

    private Said answer(Pending first) {
        Duration limit = children.limits().reading(first.wanted.input());
        try (Watch watch = new Watch(child.handle(), limit, cancelled)) {
            try {
                send();
                Reply reply = child.receive(first.request);
                pending.remove();
                if (reply.last()) {
                    drop();
                }
                return reply.said();
            } catch (IOException lost) {
                pending.remove();
                return new Said.Refused(lost(first, watch, lost, limit));
            }
        }
    }

    /** Sends what the child may know of now: the first request, and the next one if it is short. */
    private void send() throws IOException {
        boolean ahead = true;
        for (Pending next : pending) {
            if (!next.sent && (next == pending.element() || ahead && next.request.mayGoAhead())) {
                child.send(next.request);
                next.sent = true;
            }
            ahead &= next.request.mayGoAhead();
        }
    }

    private Problem lost(Pending first, Watch watch, IOException cause, Duration limit) {
        if (watch.unwanted()) {
            drop();
            throw new CancellationException();
        }
        Problem problem = watch.timedOut()
                ? new Problem(cause, ProblemCode.READING_TOO_LONG, first.request.file(), limit.toSeconds())
                : child.fate(first.request.file(), cause);
        drop();
        return problem;
    }

    /** Does without the child; what it knew of is sent to the next one. */
    private void drop() {
        if (child != null) {
            children.discard(child);
            child = null;
        }
        pending.forEach(open -> open.sent = false);
    }
}
