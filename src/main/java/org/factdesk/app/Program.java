package org.factdesk.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.factdesk.cli.CommandLineProgram;
import org.factdesk.cli.Output;
import org.factdesk.cli.Tools;
import org.factdesk.cli.Window;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.child.ChildLimits;
import org.factdesk.ingest.child.Children;
import org.factdesk.problem.Problem;
import org.factdesk.report.html.HtmlWriter;
import org.factdesk.report.json.JsonWriter;
import org.factdesk.report.markdown.MarkdownWriter;
import org.factdesk.report.pdf.PdfWriter;
import org.factdesk.settings.Settings;
import org.factdesk.settings.SettingsFile;
import org.factdesk.settings.SettingsFolder;
import org.factdesk.store.CaseStores;
import org.factdesk.store.sqlite.SqliteCaseStores;
import org.factdesk.words.Words;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.cases.CaseFiles;
import org.factdesk.workbench.report.WriteReport;
import org.factdesk.workbench.sample.SampleCase;

/** The parts of the program, each made when it is asked for first and made once. No toolkit in it. */
public final class Program implements AutoCloseable {
    private final Surroundings around;
    private final Words words;
    private final Output output;
    private final SettingsFile settingsFile;
    private final Supplier<Settings> settings;
    private final Supplier<CaseStores> stores;
    private final Supplier<CaseFiles> cases;
    private final Supplier<Readers> readers;
    private final Foreign foreign;
    private final ReadFile reading;
    private final Supplier<WriteReport> reports;
    private final Supplier<SampleCase> sample;

    public Program(Surroundings around) {
        this(around, new Children(ReadingProcess.builder(), ChildLimits.USUAL));
    }

    /** @param foreign where foreign files are read; the program closes it at its end */
    public Program(Surroundings around, Foreign foreign) {
        this.around = around;
        this.foreign = foreign;
        words = new Words(around.locale());
        output = new Output(around.out(), around.err(), words);
        settingsFile = new SettingsFile(
                SettingsFolder.find(around.environment(), around.system(), around.home()), UUID::randomUUID);
        settings = Once.of(() -> settingsFile.load(output::problem));
        stores = Once.of(SqliteCaseStores::new);
        cases = Once.of(() -> cases(this::analyst));
        readers = Once.of(Formats::readers);
        reading = new ReadFile(readers, foreign);
        reports = Once.of(() -> new WriteReport(
                List.of(new PdfWriter(words), new MarkdownWriter(words), new HtmlWriter(words), new JsonWriter()),
                words,
                around.clock()));
        sample = Once.of(() -> sample(cases.get()));
    }

    public Surroundings around() {
        return around;
    }

    public Words words() {
        return words;
    }

    public SettingsFile settingsFile() {
        return settingsFile;
    }

    /** Reads and loads what a window with a case needs, while the toolkit is still starting. */
    void prepare() {
        settings();
        stores.get().prepare();
    }

    /** The settings as they stood when they were asked for first. */
    public Settings settings() {
        return settings.get();
    }

    public ReadFile reading() {
        return reading;
    }

    public WriteReport reports() {
        return reports.get();
    }

    /** The sample whose case is opened by these. */
    public SampleCase sample(CaseFiles opening) {
        return new SampleCase(stores.get(), opening, readers);
    }

    /** @param actor the analyst's name at the time of each edit, never blank */
    public CaseFiles cases(Supplier<String> actor) {
        return new CaseFiles(
                stores.get(), around.ids(), around.clock(), actor, settings().installation());
    }

    /**
     * The name the user gave, in the environment for scripts or in the settings. The login that the system knows is
     * nobody's business and stands in no case.
     */
    public String analyst() {
        String given =
                around.environment().getOrDefault("FACTDESK_NAME", settings().name());
        return given.isBlank() ? words.text("app.analyst") : given.strip();
    }

    /** @return 0 when all was done, 1 when something was refused, 2 when the words make no command */
    public int commandLine(Window window, String... arguments) {
        Tools tools = new Tools(
                cases,
                reading,
                reports,
                sample,
                window,
                words,
                output,
                around.folder(),
                around.clock().getZone());
        return new CommandLineProgram(tools, version()).run(arguments);
    }

    /** Ends what was begun beside it. */
    @Override
    public void close() {
        foreign.close();
    }

    /**
     * Says what stood in the way of the whole program.
     *
     * @return what the process ends with then
     */
    int refuse(Problem problem) {
        output.problem(problem);
        return 1;
    }

    /** From the manifest of the jar; classes that stand in a folder have none. */
    private String version() {
        String built = Program.class.getPackage().getImplementationVersion();
        return words.text("app.version", built == null ? words.text("app.version.unpacked") : built);
    }
}
