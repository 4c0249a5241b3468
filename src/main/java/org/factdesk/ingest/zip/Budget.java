package org.factdesk.ingest.zip;

import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Counts what is unpacked from one archive. */
final class Budget {
    private final String file;
    private final Limits limits;
    private long total;

    Budget(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * @param more bytes unpacked just now
     * @param unpacked of the entry so far, these included
     */
    void spend(int more, long unpacked, long packed) {
        total += more;
        boolean bomb = unpacked > Limits.RATIO_FROM && unpacked / limits.ratio() > packed;
        if (bomb || unpacked > limits.entryBytes() || total > limits.totalBytes()) {
            throw new Problem(ProblemCode.FILE_UNPACKS_TOO_LARGE, file);
        }
    }
}
