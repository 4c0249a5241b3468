package org.factdesk.workbench;

import java.util.Optional;
import org.factdesk.model.EditLabel;
import org.factdesk.model.RecordedEdit;

/** An edit that is on disk, with what can be undone and redone after it. */
public record CaseChange(RecordedEdit recorded, Optional<EditLabel> nextUndo, Optional<EditLabel> nextRedo) {}
