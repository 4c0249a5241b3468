package org.factdesk.store;

import org.factdesk.text.BlockText;

/** What is stored under its hash. Each is checked against it when read. */
public interface Contents {
    /** @throws org.factdesk.problem.Problem CASE_DAMAGED when it is missing or differs from its hash */
    BlockText body(String sha256);

    /** @throws org.factdesk.problem.Problem CASE_DAMAGED when it is missing or differs from its hash */
    byte[] file(String sha256);
}
