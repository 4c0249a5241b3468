package org.factdesk.workbench.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factdesk.model.CaseState;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Finds the article that somebody means. */
public final class FindDocument {
    /** What is shorter is more likely a slip than an id. */
    private static final int SHORTEST = 4;

    /** Of so many documents a message names the id and title. */
    private static final int NAMED = 20;

    private final CaseState state;

    public FindDocument(CaseState state) {
        this.state = state;
    }

    /**
     * @param given the article's id, a beginning of it or a title that no other article has, or empty for the only
     *     article
     * @throws Problem DOCUMENT_UNKNOWN, DOCUMENT_AMBIGUOUS, DOCUMENT_NOT_GIVEN or DOCUMENT_IS_SOURCE
     */
    public Document find(String given) {
        String wanted = plain(given);
        List<Document> articles = state.documents(DocumentRole.ARTICLE);
        if (wanted.isEmpty()) {
            return only(articles);
        }
        List<Document> found = matching(articles, wanted);
        if (found.size() > 1) {
            throw new Problem(ProblemCode.DOCUMENT_AMBIGUOUS, given.strip(), named(found));
        }
        return found.stream().findFirst().orElseThrow(() -> unknown(given.strip(), wanted, articles));
    }

    private static Document only(List<Document> articles) {
        if (articles.size() != 1) {
            throw new Problem(ProblemCode.DOCUMENT_NOT_GIVEN, articles.size(), named(articles));
        }
        return articles.get(0);
    }

    private Problem unknown(String given, String wanted, List<Document> articles) {
        List<Document> sources = matching(state.documents(DocumentRole.SOURCE), wanted);
        if (!sources.isEmpty()) {
            return new Problem(ProblemCode.DOCUMENT_IS_SOURCE, sources.get(0).title());
        }
        return articles.isEmpty()
                ? new Problem(ProblemCode.DOCUMENT_NOT_GIVEN, 0, "")
                : new Problem(ProblemCode.DOCUMENT_UNKNOWN, given, named(articles));
    }

    /** Those with that title, else those whose id begins so. */
    private static List<Document> matching(List<Document> documents, String wanted) {
        List<Document> titled = documents.stream()
                .filter(document -> plain(document.title()).equals(wanted))
                .toList();
        if (!titled.isEmpty() || wanted.length() < SHORTEST) {
            return titled;
        }
        return documents.stream()
                .filter(document -> document.id().toString().startsWith(wanted))
                .toList();
    }

    private static String named(List<Document> documents) {
        String named = documents.stream()
                .limit(NAMED)
                .map(document -> document.id() + " " + document.title())
                .collect(Collectors.joining("; "));
        return documents.size() > NAMED ? named + "; …" : named;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
