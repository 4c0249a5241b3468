package org.factdesk.ui.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.problem.Problem;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.AddVersion;
import org.factdesk.workbench.article.ImportDocument;
import org.factdesk.workbench.article.ReadFile;

/** Takes readings into a case one after the other, and knows at the end what came of each. Belongs to the FX thread. */
final class ImportRun {
    /** Something that could not be taken in, by the name that a person knows it by. */
    record Failure(String name, Problem problem) {}

    /** Something whose address the case has already. */
    record Known(ReadFile.Read read, Document document) {}

    /** What became of a reading in the case. */
    private record Taken(Document document, boolean isNew, Optional<Known> known) {}

    private final OpenCase target;
    private final String untitled;
    private final List<Failure> failures = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private final List<Document> added = new ArrayList<>();
    private final List<Document> already = new ArrayList<>();
    private int begun;
    private boolean shown;
    private Runnable closed = () -> {};

    /** @param untitled title for a reading that has none */
    ImportRun(OpenCase target, String untitled) {
        this.target = target;
        this.untitled = untitled;
    }

    OpenCase target() {
        return target;
    }

    /** Does something when there is no case any more to take anything into. */
    void whenClosed(Runnable then) {
        closed = then;
    }

    void take(Path file, ReadFile.Outcome outcome) {
        if (outcome.problem().isPresent()) {
            failed(file.toString(), outcome.problem().get());
        } else {
            take(file.toString(), outcome.orThrow());
        }
    }

    void failed(String name, Problem problem) {
        begun++;
        failures.add(new Failure(name, problem));
    }

    /** Its bytes are fetched in the case's own lane: a large file holds nothing up. */
    void take(String name, ReadFile.Read read) {
        begun++;
        if (target.isClosed()) {
            closed.run();
            return;
        }
        target.perform("", desk -> take(desk, read), this::taken, problem -> failures.add(new Failure(name, problem)));
    }

    /** Goes on when everything begun is in the case or was refused. */
    void whenTaken(Runnable then) {
        if (!target.isClosed()) {
            target.perform(desk -> null, nothing -> then.run());
        }
    }

    /** Takes those in that were asked about, as documents of their own. */
    void asTheirOwn(List<Known> asked) {
        asked.forEach(one -> target.perform(
                desk -> new ImportDocument(desk).add(one.read(), DocumentRole.ARTICLE, untitled), this::show));
    }

    /** Takes those in that were asked about, as new versions. */
    void asVersions(List<Known> asked) {
        asked.forEach(one -> target.perform(
                desk -> new AddVersion(desk)
                        .to(desk.state().get(Document.class, one.document().id()), one.read())
                        .document(),
                this::show));
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    List<Known> known() {
        return List.copyOf(known);
    }

    List<Document> added() {
        return List.copyOf(added);
    }

    List<Document> already() {
        return List.copyOf(already);
    }

    /** How many were dealt with, or begun to be. */
    int begun() {
        return begun;
    }

    private Taken take(Desk desk, ReadFile.Read read) {
        Optional<Document> same = ImportDocument.already(desk.state(), read.sha256(), DocumentRole.ARTICLE);
        if (same.isPresent()) {
            return new Taken(same.get(), false, Optional.empty());
        }
        Optional<Document> before = ImportDocument.sameAddress(desk.state(), read.reading(), DocumentRole.ARTICLE);
        if (before.isPresent()) {
            return new Taken(before.get(), false, Optional.of(new Known(read, before.get())));
        }
        return new Taken(new ImportDocument(desk).add(read, DocumentRole.ARTICLE, untitled), true, Optional.empty());
    }

    private void taken(Taken taken) {
        if (taken.known().isPresent()) {
            known.add(taken.known().get());
            return;
        }
        (taken.isNew() ? added : already).add(taken.document());
        if (!shown) {
            show(taken.document());
        }
    }

    /** The first one is shown, and the others do not take its place. */
    private void show(Document document) {
        shown = true;
        target.articleProperty().set(document.id());
    }
}
