package org.factdesk.ingest;

import java.util.Iterator;
import java.util.function.BooleanSupplier;

/** Reads what strangers made, where it can do no harm to the program or to the case that is open in it. */
public interface Foreign extends AutoCloseable {
    /** Makes ready in the background, so that the first reading need not wait. Says nothing when that fails. */
    void prepare();

    /**
     * Reads one input after the other, the next one while the caller is still busy with the last. Files are taken as they
     * are when their turn comes.
     *
     * @param cancelled asked several times a second while a reading is waited for
     */
    Batch read(Iterator<Wanted> wanted, BooleanSupplier cancelled);

    /**
     * What a file holds.
     *
     * @throws java.util.concurrent.CancellationException when nobody wants it any more
     * @throws org.factdesk.problem.Problem as {@link Readers#parts}, and those of reading
     */
    Contents parts(Input input, BooleanSupplier cancelled);

    /** Ends whatever still runs. A reading after it is begun anew. */
    @Override
    void close();

    /** The answers to the inputs, in their order. Belongs to one thread. */
    interface Batch extends AutoCloseable {
        /** Whether an input is left that was not answered. */
        boolean hasNext();

        /**
         * Waits for the next answer.
         *
         * @throws java.util.concurrent.CancellationException when nobody wants it any more; the batch is over then
         * @throws org.factdesk.problem.Problem READING_NOT_STARTED when nothing can be read at all
         */
        Answer next();

        /** Gives back what the batch held, whatever is left in it. */
        @Override
        void close();
    }
}
