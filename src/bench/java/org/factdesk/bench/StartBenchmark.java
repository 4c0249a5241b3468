package org.factdesk.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.factdesk.app.CaseShown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** From the start of a process to the sample case in its window, beside the same for an empty stage. */
class StartBenchmark {
    private static final int RUNS = 7;
    private static final double LIMIT = 3;

    /** A window system in memory, as the window tests have it; its jar may use these packages of JavaFX. */
    private static final List<String> HEADLESS = List.of(
            "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
            "--add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED",
            "--add-exports=javafx.base/com.sun.javafx.logging=ALL-UNNAMED",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1600x1200-32",
            "-Dprism.order=sw");

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
        String monocle = com.sun.glass.ui.monocle.MonoclePlatformFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        compare("start to the sample case, headless", Map.of("DISPLAY", ":headless"), HEADLESS, monocle);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void onTheDisplay() throws Exception {
        compare("start to the sample case, on the display", Map.of(), List.of(), "");
    }

    private void compare(String name, Map<String, String> environment, List<String> options, String libraries)
            throws Exception {
        Processes processes = processes(environment);
        List<String> empty = processes.java(options, libraries, EmptyStage.class);
        List<String> full = processes.java(options, libraries, CaseShown.class, "open", sample.toString());
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
        BenchmarkReport.ratio(name, values[RUNS / 2], "empty JavaFX stage", yardsticks[RUNS / 2], LIMIT);
    }

    private Processes processes(Map<String, String> environment) {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("FACTDESK_HOME", folder.resolve("home").toString());
        return new Processes(folder, all);
    }
}
