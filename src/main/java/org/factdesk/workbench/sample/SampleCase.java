package org.factdesk.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readers;
import org.factdesk.model.RatingScales;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStores;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.cases.CaseFiles;

/** Makes the sample case by the same verbs that everybody uses. Two of them are alike, ids, times and hashes included. */
public final class SampleCase {
    /** How the names of case files end. */
    public static final String ENDING = ".factcase";

    /** Proposed name of the sample's file, without its ending. */
    public static final String NAME = "kestrel-bridge";

    private static final UUID MAKER = UUID.nameUUIDFromBytes(new byte[] {'s', 'a', 'm', 'p', 'l', 'e'});
    private static final long SEED = 20250314;

    private final CaseStores stores;
    private final CaseFiles cases;
    private final Supplier<Readers> readers;

    /**
     * @param cases opens the finished sample, so that what is done to it next is the user's
     * @param readers for the article, which is the program's own and so is read here
     */
    public SampleCase(CaseStores stores, CaseFiles cases, Supplier<Readers> readers) {
        this.stores = stores;
        this.cases = cases;
        this.readers = readers;
    }

    /**
     * Makes the sample case and opens it.
     *
     * @param file free; its folder is made when it is missing
     * @throws Problem CASE_EXISTS, CASE_READ_ONLY and what else can befall a new case; nothing is left behind then
     */
    public Desk make(Path file) {
        makeFolder(file);
        JsonNode script = script();
        SampleClock clock =
                new SampleClock(Instant.parse(script.path("claimsFrom").asText()));
        SampleActor actor = new SampleActor(script.path("analyst").asText());
        TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(SEED));
        CaseFiles makers = new CaseFiles(stores, ids, clock, actor, MAKER);
        Desk desk = makers.create(file, script.path("title").asText(), RatingScales.DEFAULT);
        try (desk) {
            new SampleScript(desk, clock, actor)
                    .play(script, article(script.path("article").asText()));
        } catch (RuntimeException failed) {
            throw removed(file, failed);
        }
        return cases.open(file);
    }

    private ReadFile.Read article(String name) {
        byte[] bytes = resource(name);
        return ReadFile.Read.of(readers.get().read(Input.of(name, bytes)), bytes);
    }

    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException denied) {
            throw new Problem(denied, ProblemCode.CASE_READ_ONLY, folder);
        } catch (IOException failed) {
            throw new Problem(failed, ProblemCode.CASE_NOT_SAVED, file, failed.getMessage());
        }
    }

    private static Problem removed(Path file, RuntimeException failed) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            failed.addSuppressed(left);
        }
        return Problem.of(failed);
    }

    private static JsonNode script() {
        try {
            return new ObjectMapper().readTree(resource(NAME + ".json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = SampleCase.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
