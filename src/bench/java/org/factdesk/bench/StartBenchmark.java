package org.factdesk.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.factdesk.packaging.CaseShown;
import org.factdesk.packaging.Monocle;
import org.factdesk.packaging.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start of a process to the sample case in its window, beside the same for an empty stage with the same flags. The
 * archive of classes is the program's own; the empty stage has the one of Java.
 */
class StartBenchmark {
    private static final int RUNS = 7;
    private static final double LIMIT = 3;

    @TempDir
    Path folder;

    private Path sample;

    @BeforeEach
    void makeTheSample() throws Exception {
        processes(Map.of()).run(Processes.factdesk("demo", "--out", folder.toString()));
        sample = folder.resolve("kestrel-bridge.factcase");
    }

    @Test
    void withoutADisplay() throws Exception {
        compare("start to the sample case, headless", Map.of("DISPLAY", ":headless"), Monocle.OPTIONS, Monocle.jar());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void onTheDisplay() throws Exception {
        compare("start to the sample case, on the display", Map.of(), List.of(), "");
    }

    private void compare(String name, Map<String, String> environment, List<String> options, String libraries)
            throws Exception {
        Processes processes = processes(environment);
        List<String> empty = processes.small(options, libraries, EmptyStage.class);
        List<String> full = processes.program(options, libraries, CaseShown.class, "open", sample.toString());
        double[] values = new double[RUNS];
        double[] yardsticks = new double[RUNS];
        processes.untilPrinted(Shown.WORD, empty);
        processes.untilPrinted(Shown.WORD, full);
        for (int i = 0; i < RUNS; i++) {
            yardsticks[i] = processes.untilPrinted(Shown.WORD, empty);
            values[i] = processes.untilPrinted(Shown.WORD, full);
        }
        Arrays.sort(values);
        Arrays.sort(yardsticks);
        BenchmarkReport.ratio(
                name, values[RUNS / 2], "empty JavaFX stage, the same flags", yardsticks[RUNS / 2], LIMIT);
    }

    private Processes processes(Map<String, String> environment) {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("FACTDESK_HOME", folder.resolve("home").toString());
        return new Processes(folder, all);
    }
}
