package org.factdesk.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Takes the lines off the pages, one page after the other, and keeps account of what could not be had. */
final class Extraction {
    private static final int MOST_PAGES = 50_000;

    private final List<Sheet> sheets = new ArrayList<>();
    private final Budget budget = new Budget();
    private final Drawing drawing = new Drawing(budget);
    private long letters;
    private long unknown;
    private int pictured;
    private boolean cut;
    private boolean damaged;
    private boolean noted;

    private Extraction() {}

    static Extraction of(PDDocument document) {
        Extraction extraction = new Extraction();
        Pages pages = new Pages(document);
        while (pages.hasNext() && extraction.sheets.size() < MOST_PAGES && !extraction.budget.isSpent()) {
            extraction.page(pages.next());
        }
        extraction.cut |= pages.hasNext();
        return extraction;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether the pages show something, but no letters that could be told. */
    boolean isUnreadable() {
        return letters == 0 && drawing.pictures() > 0 || unknown > letters / 2;
    }

    /** Words keys, as {@link org.factdesk.model.Reading#leftOut()} has them. */
    List<String> leftOut() {
        List<String> leftOut = new ArrayList<>();
        if (cut) {
            leftOut.add("ingest.leftout.pages");
        }
        if (damaged || drawing.isDamaged()) {
            leftOut.add("ingest.leftout.unreadable");
        }
        if (pictured > 0) {
            leftOut.add("ingest.leftout.scanned");
        } else if (drawing.pictures() > 0) {
            leftOut.add("ingest.leftout.pictures");
        }
        if (drawing.outside() > 0) {
            leftOut.add("ingest.leftout.outside");
        }
        if (noted) {
            leftOut.add("ingest.leftout.annotations");
        }
        return leftOut;
    }

    private void page(PDPage page) {
        int pictures = drawing.pictures();
        List<Glyph> glyphs;
        try {
            glyphs = drawing.glyphs(page);
        } catch (Budget.Spent spent) {
            cut = true;
            glyphs = drawing.soFar();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox meets some damage with exceptions of its programming; what stands before it is kept.
            damaged = true;
            glyphs = drawing.soFar();
        }
        for (Glyph glyph : glyphs) {
            letters += glyph.isBlank() ? 0 : 1;
            unknown += glyph.text().equals("\uFFFD") ? 1 : 0;
        }
        pictured += glyphs.isEmpty() && drawing.pictures() > pictures ? 1 : 0;
        noted |= hasNotes(page);
        sheets.add(sheet(page, glyphs));
    }

    private Sheet sheet(PDPage page, List<Glyph> glyphs) {
        List<Line> lines = Lines.of(glyphs);
        int turn = Lines.turn(glyphs);
        boolean lying = turn == 1 || turn == 3;
        float width = lying ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        float height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        List<Line> read = isRightToLeft(lines)
                ? lines.stream().map(line -> line.mirrored(width)).toList()
                : lines;
        return new Sheet(sheets.size() + 1, width, height, read);
    }

    private static boolean isRightToLeft(List<Line> lines) {
        long right = 0;
        long left = 0;
        for (Line line : lines) {
            long fromRight =
                    line.text().codePoints().filter(Letters::isRightToLeft).count();
            right += fromRight;
            left += line.text().codePoints().filter(Character::isLetter).count() - fromRight;
        }
        return right > left;
    }

    /** Whether there are notes, stamps or fields laid over the page: what they say is not read. */
    private static boolean hasNotes(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return false;
        }
        for (int i = 0; i < Math.min(annotations.size(), 200); i++) {
            COSBase annotation = annotations.getObject(i);
            if (annotation instanceof COSDictionary dictionary) {
                String kind = String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE));
                if (!kind.equals("Link") && !kind.equals("Popup")) {
                    return true;
                }
            }
        }
        return false;
    }
}
