package org.factdesk.ingest.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.factdesk.ingest.Answer;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Wanted;

/**
 * Many inputs dealt out to two children, their answers in the order of the inputs. The second child is started when the
 * batch shows to be a long one, so that a few files cost one start.
 */
final class DealtBatch implements Foreign.Batch {
    /** So many are answered before a second child is worth its start. */
    private static final int FEW = 6;

    private final Children children;
    private final Iterator<Wanted> inputs;
    private final BooleanSupplier cancelled;
    private final int most;
    private final List<ChildBatch> batches = new ArrayList<>();
    private final Deque<ChildBatch> turns = new ArrayDeque<>();
    private int answered;

    /** @param most how many children there may be */
    DealtBatch(Children children, Iterator<Wanted> inputs, BooleanSupplier cancelled, int most) {
        this.children = children;
        this.inputs = inputs;
        this.cancelled = cancelled;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return !turns.isEmpty() || inputs.hasNext();
    }

    @Override
    public Answer next() {
        if (batches.isEmpty() || answered >= FEW && batches.size() < most && inputs.hasNext()) {
            batches.add(new Dealt().batch);
        }
        batches.forEach(ChildBatch::ahead);
        answered++;
        return turns.remove().next();
    }

    @Override
    public void close() {
        batches.forEach(ChildBatch::close);
    }

    /** The inputs that one child takes, noted in the order taken. */
    private final class Dealt implements Iterator<Wanted> {
        private final ChildBatch batch = new ChildBatch(children, Request.Kind.READ, this, cancelled);

        @Override
        public boolean hasNext() {
            return inputs.hasNext();
        }

        @Override
        public Wanted next() {
            Wanted next = inputs.next();
            turns.add(batch);
            return next;
        }
    }
}
