package org.factdesk.model;

import java.util.List;

/**
 * The outcome of checking a case against its hashes.
 *
 * @param edits how many edits were walked
 * @param contents how many contents were re-hashed
 * @param head hash of the newest edit
 * @param findings what differs, empty when all is as recorded
 */
public record Verification(long edits, long contents, String head, List<Finding> findings) {
    /**
     * One thing that is not as recorded.
     *
     * @param what words key in the file {@code verify}
     * @param which the edit, item or content, as a person can find it again
     */
    public record Finding(String what, String which) {}

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
