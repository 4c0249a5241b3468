package org.factdesk.workbench.evidence;

import java.util.UUID;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Source;

/** A source before it is one. Texts but the title may be null or empty, dates may be null. */
public record SourceDraft(
        String title, String author, String publisher, String url, PartialDate issued, PartialDate accessed) {
    /** The same source as a draft to change. */
    public static SourceDraft of(Source source) {
        return new SourceDraft(
                source.title(), source.author(), source.publisher(), source.url(), source.issued(), source.accessed());
    }

    Source as(UUID id, UUID document) {
        return new Source(id, title, author, publisher, url, issued, accessed, document);
    }
}
