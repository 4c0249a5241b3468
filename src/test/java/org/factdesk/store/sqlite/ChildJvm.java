package org.factdesk.store.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Edit;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Priority;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.store.CaseStore;

/** Another process that works on a case: it says {@code open} or the problem's code, then each edit's id once done. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param edits how many edits it makes before it waits for its end */
    static ChildJvm on(Path file, int edits) throws IOException {
        return new ChildJvm(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildJvm.class.getName(),
                        file.toString(),
                        String.valueOf(edits))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line it says, or null when it has ended. */
    String next() throws IOException {
        return out.readLine();
    }

    /** Ends it as a power cut would, and gives what it had still said by then. */
    List<String> kill() throws IOException, InterruptedException {
        // By its handle: Process.destroyForcibly closes the streams, and what it had said would be lost.
        process.toHandle().destroyForcibly();
        process.waitFor();
        List<String> rest = new ArrayList<>();
        for (String line = next(); line != null; line = next()) {
            rest.add(line);
        }
        return rest;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }

    public static void main(String[] arguments) throws IOException {
        try (CaseStore store = new SqliteCaseStores().open(Path.of(arguments[0]), new UUID(1, 2))) {
            System.out.println("open");
            TimeOrderedIds ids = new TimeOrderedIds(Clock.systemUTC());
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                Edit edit = edit(ids, store.nextClaimNumber());
                store.record(edit, List.of());
                System.out.println(edit.id());
            }
            System.in.read();
        } catch (Problem problem) {
            System.out.println(problem.code());
        }
    }

    private static Edit edit(TimeOrderedIds ids, int number) {
        Claim claim = new Claim(
                ids.get(),
                number,
                "Statement " + "x".repeat(number % 3000),
                "",
                null,
                "",
                WorkState.TO_CHECK,
                Priority.LOW,
                "",
                List.of());
        return Edit.work(
                ids.get(),
                Clock.systemUTC().instant(),
                "Child",
                EditLabel.of("edit.test"),
                List.of(Change.made(claim)));
    }
}
