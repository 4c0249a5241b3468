package org.factdesk.workbench.evidence;

import org.factdesk.model.Stance;
import org.factdesk.model.Weight;

/** A piece of evidence before it is one. Texts may be null or empty. */
public record EvidenceDraft(
        SourceDraft source, Stance stance, Weight weight, String quote, String locator, String why) {}
