package org.factdesk.workbench.history;

import java.util.List;
import org.factdesk.model.Verification;
import org.factdesk.words.Words;
import org.factdesk.workbench.Desk;

/** Checks a case against its hashes and says in words what differs. Reads only. */
public final class VerifyCase {
    private final Desk desk;
    private final Words words;

    public VerifyCase(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /**
     * What was checked and found.
     *
     * @param edits how many edits were walked
     * @param contents how many kept files and texts were hashed again
     * @param head hash of the newest edit
     * @param findings one sentence for each thing that is not as recorded
     */
    public record Outcome(long edits, long contents, String head, List<String> findings) {
        public boolean isSound() {
            return findings.isEmpty();
        }
    }

    public Outcome verify() {
        Verification found = desk.store().log().verify();
        List<String> findings = found.findings().stream()
                .map(finding -> words.text(finding.what(), finding.which()))
                .toList();
        return new Outcome(found.edits(), found.contents(), found.head(), findings);
    }
}
