package org.factdesk.workbench.article;

import java.util.List;
import java.util.Locale;
import org.factdesk.model.CaseState;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Finds the document that somebody means. */
public final class FindDocument {
    /** What is shorter is more likely a slip than an id. */
    private static final int SHORTEST = 4;

    private final CaseState state;

    public FindDocument(CaseState state) {
        this.state = state;
    }

    /**
     * @param id the document's id, a beginning of it that no other document has, or empty for the only article
     * @throws Problem DOCUMENT_UNKNOWN, DOCUMENT_AMBIGUOUS or DOCUMENT_NOT_GIVEN
     */
    public Document find(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? onlyArticle() : byId(wanted);
    }

    private Document onlyArticle() {
        List<Document> articles = state.documents(DocumentRole.ARTICLE);
        if (articles.size() != 1) {
            throw new Problem(ProblemCode.DOCUMENT_NOT_GIVEN, articles.size());
        }
        return articles.get(0);
    }

    private Document byId(String wanted) {
        List<Document> found = wanted.length() < SHORTEST
                ? List.of()
                : state.all(Document.class).stream()
                        .filter(document -> document.id().toString().startsWith(wanted))
                        .toList();
        if (found.size() > 1) {
            throw new Problem(ProblemCode.DOCUMENT_AMBIGUOUS, wanted);
        }
        return found.stream().findFirst().orElseThrow(() -> new Problem(ProblemCode.DOCUMENT_UNKNOWN, wanted));
    }
}
