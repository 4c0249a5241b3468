package org.factdesk.workbench;

import java.util.UUID;
import org.factdesk.text.Span;

/** Some words in a document version: not an item yet. Offsets are UTF-16 units of the version's text. */
public record Place(UUID version, Span span) {}
