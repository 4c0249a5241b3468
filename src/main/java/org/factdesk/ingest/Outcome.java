package org.factdesk.ingest;

import java.util.Collection;
import java.util.List;
import org.factdesk.model.Metadata;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;

/** What comes out of a file that is no text in one charset: its blocks as a reading, or the problem that there are none. */
public final class Outcome {
    /** The words key that says that the file is damaged and what stands behind that place is missing. */
    public static final String DAMAGED = "ingest.leftout.damaged";

    private Outcome() {}

    /**
     * @param reader with its version, such as {@code docx/1}
     * @throws Problem NO_TEXT_FOUND, or FILE_DAMAGED when {@link #DAMAGED} is among what was left out
     */
    public static Reading of(
            String fileName,
            Metadata metadata,
            String mediaType,
            String reader,
            List<Draft> drafts,
            Collection<String> leftOut) {
        BlockText body = Bodies.of(drafts);
        if (body.blocks().isEmpty()) {
            throw new Problem(
                    leftOut.contains(DAMAGED) ? ProblemCode.FILE_DAMAGED : ProblemCode.NO_TEXT_FOUND, fileName);
        }
        return new Reading(fileName, metadata, mediaType, "", reader, Normaliser.VERSION, body, List.copyOf(leftOut));
    }
}
