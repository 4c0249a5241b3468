package org.factdesk.ingest.child;

import java.io.IOException;

/** The other process said what it cannot have meant. */
final class Malformed extends IOException {
    private static final long serialVersionUID = 1L;

    Malformed(String what) {
        super(what);
    }

    Malformed(String what, RuntimeException cause) {
        super(what, cause);
    }
}
