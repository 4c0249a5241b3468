package org.factdesk.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.factdesk.ingest.Bodies;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Reading;
import org.factdesk.pdf.NoSystemFonts;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;

/** Reads PDF page by page: the text in paragraphs, in the order read, with the page that each begins on. */
public final class PdfReader implements Reader {
    private static final String VERSION = "pdf/1";
    private static final String MEDIA_TYPE = "application/pdf";
    private static final String HEAD = "%PDF-";
    private static final int LOOKED_AT = 1024;

    /** Held, because a logger that nobody holds forgets its level. PDFBox has a lot to say of each damaged file. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        NoSystemFonts.use();
    }

    @Override
    public boolean canRead(Input input) {
        if (input.mediaType().isPresent()) {
            return input.mediaType().get().equals(MEDIA_TYPE);
        }
        byte[] head = input.head();
        String start = new String(head, 0, Math.min(head.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return start.contains(HEAD);
    }

    /**
     * {@inheritDoc}
     *
     * @throws Problem also FILE_PROTECTED, FILE_SCANNED, FILE_UNREADABLE or FILE_DAMAGED
     */
    @Override
    public Reading read(Input input) {
        try (RandomAccessRead bytes = open(input);
                PDDocument document = Loader.loadPDF(bytes)) {
            return reading(input, document);
        } catch (InvalidPasswordException locked) {
            throw new Problem(locked, ProblemCode.FILE_PROTECTED, input.name());
        } catch (IOException | StackOverflowError damaged) {
            throw new Problem(damaged, ProblemCode.FILE_DAMAGED, input.name());
        } catch (Problem told) {
            throw told;
        } catch (RuntimeException broken) {
            // PDFBox meets some damage with exceptions of its programming; which, no list says.
            throw new Problem(broken, ProblemCode.FILE_DAMAGED, input.name());
        }
    }

    private static RandomAccessRead open(Input input) throws IOException {
        if (input.file().isEmpty()) {
            return new RandomAccessReadBuffer(input.bytes());
        }
        try {
            return new RandomAccessReadBufferedFile(input.file().get());
        } catch (IOException unreadable) {
            ProblemCode code =
                    Files.exists(input.file().get()) ? ProblemCode.FILE_UNREADABLE : ProblemCode.FILE_NOT_FOUND;
            throw new Problem(unreadable, code, input.name(), String.valueOf(unreadable.getMessage()));
        }
    }

    private static Reading reading(Input input, PDDocument document) {
        Extraction extraction = Extraction.of(document);
        List<Draft> drafts = drafts(extraction.sheets());
        BlockText body = Bodies.of(drafts);
        if (extraction.isUnreadable() || body.blocks().isEmpty()) {
            ProblemCode code = extraction.isUnreadable() ? ProblemCode.FILE_SCANNED : ProblemCode.NO_TEXT_FOUND;
            throw new Problem(code, input.name());
        }
        return new Reading(
                input.name(),
                Facts.of(document, drafts),
                MEDIA_TYPE,
                "",
                VERSION,
                Normaliser.VERSION,
                body,
                extraction.leftOut());
    }

    private static List<Draft> drafts(List<Sheet> sheets) {
        Measures measures = new Measures(sheets);
        List<Set<Line>> furniture = Margins.find(sheets, measures.bodySize());
        Hyphens hyphens = new Hyphens();
        List<Flow.Read> read = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Set<Line> edges = furniture.get(i);
            List<Line> body = sheets.get(i).lines().stream()
                    .filter(line -> !edges.contains(line))
                    .toList();
            body.forEach(hyphens::learn);
            read.add(new Flow.Read(sheets.get(i), ReadingOrder.of(TableRows.join(body)), edges));
        }
        return Furniture.mark(Kinds.of(Flow.of(read, measures), measures, hyphens));
    }
}
