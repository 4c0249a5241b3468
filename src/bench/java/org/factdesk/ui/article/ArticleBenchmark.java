package org.factdesk.ui.article;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.factdesk.bench.BenchmarkReport;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.text.TextReader;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.Item;
import org.factdesk.model.Passage;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.testing.ACase;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.factdesk.words.Words;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An article of 1 MB in 8,000 blocks with 10,000 marks: shown, scrolled, marked. */
class ArticleBenchmark {
    private static final int BLOCKS = 8_000;
    private static final int MARKS = 10_000;
    private static final String WORDS = "The council said the line would carry more than any other in the region, and"
            + " that nobody had been hurt while it was being built over";

    private static final String JAPANESE =
            "市議会は火曜日、新しい路線は地域のどの路線よりも多くの乗客を運ぶと発表し、" + "「建設中に怪我をした人は一人もいない」とHarbour Works社の広報担当者は語った。工事の期間は";

    @TempDir
    Path folder;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private ACase aCase;
    private OpenCase open;
    private WindowContext context;
    private Stage stage;
    private UUID longArticle;
    private UUID shortArticle;
    private UUID japaneseArticle;
    private UUID version;
    /** CPU time of the FX thread, which runs the verb here, when the edit was on disk. */
    private long recorded;

    private ArticlePane pane;

    @BeforeEach
    void makeTheCase() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Fonts.load();
        aCase = ACase.in(folder);
        Sample sample = Sample.headed("A long article");
        for (int i = 1; i < BLOCKS; i++) {
            sample.with(BlockKind.PARAGRAPH, i + ". " + WORDS + " " + i + " days.");
        }
        Document made = sample.into(aCase.desk(), "A long article", "en");
        longArticle = made.id();
        version = made.head();
        // As many blocks as are in sight: what the toolkit keeps for drawing them counts for nobody.
        shortArticle = Sample.tram().into(aCase.desk(), "A short article", "en").id();
        Sample japanese = Sample.headed("長い記事");
        for (int i = 1; i < BLOCKS / 4; i++) {
            japanese.with(BlockKind.PARAGRAPH, JAPANESE + i + "日。");
        }
        japaneseArticle = japanese.into(aCase.desk(), "長い記事", "ja").id();
        mark(sample.body());
        aCase.desk().addListener(change -> recorded = threads.getCurrentThreadCpuTime());
        Tasks tasks = Tasks.immediate();
        open = OpenCase.of(aCase.desk(), tasks, problem -> {
            throw problem;
        });
        context = new WindowContext(new Words(Locale.ENGLISH), new Commands(), new Preferences(), null, tasks);
    }

    @AfterEach
    void close() {
        aCase.close();
    }

    private void mark(BlockText body) {
        List<Item> items = new ArrayList<>(2 * MARKS);
        int number = aCase.desk().store().nextClaimNumber();
        for (int i = 0; i < MARKS; i++) {
            Span block = body.blocks().get(1 + i % (BLOCKS - 1)).span();
            int start = block.start() + (i < BLOCKS ? 6 : 50);
            Span span = new Span(start, start + 30);
            Passage passage = new Passage(aCase.desk().newId(), version, span, span.of(body.text()), "", "");
            items.add(passage);
            items.add(new Claim(
                    aCase.desk().newId(),
                    number++,
                    "Claim",
                    "",
                    null,
                    "",
                    WorkState.TO_CHECK,
                    Priority.NORMAL,
                    "",
                    List.of(passage.id())));
        }
        aCase.make(items.toArray(Item[]::new));
    }

    @Test
    void aMegabyteWithTenThousandMarks() throws Exception {
        String text = open.knownBody(version).orElseThrow().text();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Readers readers = new Readers(List.of(new TextReader()));
        double reading = BenchmarkReport.millis(2, 3, () -> readers.read(Input.of("long.txt", bytes)));
        onFx(() -> show(shortArticle));
        long before = heap();
        onFx(() -> show(longArticle));
        long grown = heap() - before;
        double shown = onFx(() -> median(5, () -> show(longArticle)));
        double[] scrolls = onFx(() -> scroll(120));
        double[] marks = onFx(() -> marks(25));
        BenchmarkReport.ratio(
                "article of 1 MB, 10,000 marks: shown", shown, "2 x read and split + 300 ms", 2 * reading + 300, 1);
        BenchmarkReport.atMost("article: scroll step, FX CPU, median", scrolls[scrolls.length / 2], 16, "ms");
        BenchmarkReport.atMost("article: scroll step, FX CPU, 9 of 10", scrolls[scrolls.length * 9 / 10], 16, "ms");
        BenchmarkReport.atMost("article: a mark added, FX CPU, median", marks[marks.length / 2], 20, "ms");
        BenchmarkReport.atMost("article: heap of the pane", grown / 1e6, 10, "MB");
        BlockText body = open.knownBody(version).orElseThrow();
        FindIndex index = new FindIndex(body);
        double find = median(5, () -> timed(() -> index.find("region")));
        BenchmarkReport.atMost("article of 1 MB: words found 8,000 times", find, 50, "ms");
        onFx(() -> show(japaneseArticle));
        double[] japanese = onFx(() -> scroll(120));
        BenchmarkReport.atMost(
                "article in Japanese: scroll step, FX CPU, 9 of 10", japanese[japanese.length * 9 / 10], 16, "ms");
    }

    private double show(UUID article) {
        if (pane != null) {
            pane.close();
        }
        open.articleProperty().set(article);
        long start = System.nanoTime();
        pane = new ArticlePane(open, context);
        Scene scene = new Scene(new StackPane(pane.node()), 562, 800);
        new Themes(Theme.LIGHT).install(scene);
        stage.setScene(scene);
        stage.show();
        scene.snapshot(null);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private double[] scroll(int steps) {
        ArticleFlow flow = (ArticleFlow) stage.getScene().getRoot().lookup(".article-flow");
        double[] taken = new double[steps];
        for (int i = 0; i < steps; i++) {
            long start = threads.getCurrentThreadCpuTime();
            flow.scrollPixels(300);
            pulse();
            taken[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        return taken;
    }

    private double[] marks(int count) {
        ArticleFlow flow = (ArticleFlow) stage.getScene().getRoot().lookup(".article-flow");
        CaseState state = open.state();
        BlockText body = open.knownBody(version).orElseThrow();
        double[] taken = new double[count];
        for (int i = 0; i < count; i++) {
            int block = flow.at(200).orElseThrow().block();
            int start = body.blocks().get(block).span().start() + 20 + i;
            Place place = new Place(version, new Span(start, start + 25));
            int before = state.claims().size();
            open.perform(desk -> new AddClaim(desk).add(ClaimDraft.at(place)), claim -> {});
            pulse();
            taken[i] = (threads.getCurrentThreadCpuTime() - recorded) / 1e6;
            if (state.claims().size() != before + 1) {
                throw new AssertionError("no claim was made");
            }
        }
        Arrays.sort(taken);
        return taken;
    }

    /** What a pulse does before it draws. */
    private void pulse() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static double median(int runs, DoubleSupplier work) {
        double[] taken = new double[runs];
        for (int i = 0; i < runs; i++) {
            taken[i] = work.getAsDouble();
        }
        Arrays.sort(taken);
        return taken[runs / 2];
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
    }
}
