package org.factdesk.workbench.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Passage;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.report.ReportBuilder;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportInput;
import org.factdesk.report.Writer;
import org.factdesk.text.BlockText;
import org.factdesk.words.Words;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Progress;

/** Writes the report of a case in the format that the file's name asks for: the whole report, or nothing at all. */
public final class WriteReport {
    private final List<Writer> writers;
    private final Words words;
    private final Clock clock;

    /** @param clock the moment of the export, in the zone that dates are written in */
    public WriteReport(List<Writer> writers, Words words, Clock clock) {
        this.writers = List.copyOf(writers);
        this.words = words;
        this.clock = clock;
    }

    /** The formats there are, in the order offered. */
    public List<Writer> formats() {
        return writers;
    }

    /** @throws Problem REPORT_FORMAT_UNKNOWN when the name has no ending of a format */
    public Writer format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return writers.stream()
                .filter(writer -> name.endsWith(writer.ending()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemCode.REPORT_FORMAT_UNKNOWN,
                        file,
                        String.join(", ", writers.stream().map(Writer::ending).toList())));
    }

    /** What the report is made from, as the case stands now: after this the case may change and the report does not. */
    public ReportInput snapshot(Desk desk) {
        CaseState state = desk.state().copy();
        Map<UUID, BlockText> bodies = new HashMap<>();
        state.all(DocumentVersion.class).stream()
                .filter(version -> isShown(state, version))
                .forEach(version -> bodies.put(version.id(), desk.body(version.id())));
        return new ReportInput(
                state,
                bodies::get,
                desk.store().log().head(),
                desk.store().log().count(),
                words,
                clock);
    }

    /** Versions that are the head of their document, or that a passage stands in. */
    private static boolean isShown(CaseState state, DocumentVersion version) {
        return state.find(Document.class, version.document())
                        .filter(document -> document.head().equals(version.id()))
                        .isPresent()
                || state.all(Passage.class).stream()
                        .anyMatch(passage -> passage.version().equals(version.id()));
    }

    /** Writes the case as it stands now. What the file held before is replaced when the new report is complete. */
    public void write(Desk desk, Path file) {
        format(file);
        write(snapshot(desk), file, Progress.NONE);
    }

    /**
     * The same from a snapshot, on any thread.
     *
     * @param progress when it is cancelled before the report is complete, the file is as it was
     * @throws Problem REPORT_FORMAT_UNKNOWN, FOLDER_NOT_FOUND, REPORT_NOT_WRITTEN; the file is as it was then
     */
    public void write(ReportInput input, Path file, Progress progress) {
        Writer writer = format(file);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new Problem(ProblemCode.FOLDER_NOT_FOUND, folder);
        }
        if (Files.isDirectory(file)) {
            throw new Problem(ProblemCode.REPORT_NOT_WRITTEN, file, words.text("term.is-folder"));
        }
        ReportContent content = ReportBuilder.build(input);
        Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            fill(part, writer, content);
            if (progress.isCancelled()) {
                Files.delete(part);
            } else {
                replace(part, file);
            }
        } catch (IOException failed) {
            discard(part, failed);
            throw new Problem(failed, ProblemCode.REPORT_NOT_WRITTEN, file, reason(failed));
        } catch (RuntimeException fault) {
            discard(part, fault);
            throw fault;
        }
    }

    private static void fill(Path part, Writer writer, ReportContent content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            writer.write(content, out);
            out.flush();
            channel.force(true);
        }
    }

    private static void replace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException networkDrive) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part, Exception because) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            because.addSuppressed(left);
        }
    }

    private static String reason(IOException failed) {
        if (failed instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failed.getMessage() == null ? failed.toString() : failed.getMessage();
    }
}
