package org.factdesk.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what a page draws and takes down the glyphs. Nothing is drawn, no picture decoded. */
final class Drawing extends PDFStreamEngine {
    private static final int DEEPEST_STATE = 2000;

    /** A slope under which a line of text counts as level. */
    private static final float LEVEL = 0.1f;

    private final Budget budget;
    private final Forms forms = new Forms();
    private final MarkedContent marked = new MarkedContent();
    /** Those of the page, by the dictionary of the font, of which PDFBox may make several. */
    private final Map<COSDictionary, Typeface> typefaces = new IdentityHashMap<>();

    private List<Glyph> glyphs = new ArrayList<>();
    private PDRectangle crop;
    private ResourceCache cache;
    private int outside;
    private int pictures;
    private boolean damaged;

    Drawing(Budget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new GuardedFont(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        marked.listen(this, () -> glyphs.size(), this::replace);
    }

    /** The glyphs of a page in the order drawn, in the coordinates of its crop box. */
    List<Glyph> glyphs(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        marked.clear();
        typefaces.clear();
        cache = page.getResourceCache();
        budget.newPage();
        crop = page.getCropBox();
        processPage(page);
        return glyphs;
    }

    /** What was read so far of a page that could not be read to its end. */
    List<Glyph> soFar() {
        return glyphs;
    }

    /** How many glyphs were drawn outside of what a page shows. */
    int outside() {
        return outside;
    }

    /** How many pictures were met. */
    int pictures() {
        return pictures;
    }

    /** Whether some operator of some page could not be followed. */
    boolean isDamaged() {
        return damaged;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        String name = operator.getName();
        pictures += name.equals("BI") || isPicture(name, operands) ? 1 : 0;
        super.processOperator(operator, operands);
    }

    private boolean isPicture(String name, List<COSBase> operands) {
        return name.equals("Do")
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName picture
                && getResources().isImageXObject(picture);
    }

    /** A damaged operator must not end the page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        // The rest of the page is worth more than the one operator, but whoever reads is told.
        damaged = true;
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > DEEPEST_STATE) {
            throw new Budget.Spent();
        }
        super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.form();
        forms.draw(form, cache, super::showForm);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        Typeface typeface = typefaces.computeIfAbsent(font.getCOSObject(), made -> new Typeface(font));
        String text = typeface.text(code);
        if (text.isEmpty()) {
            return;
        }
        budget.glyph();
        float along = font.isVertical() ? -matrix.getShearX() : matrix.getScaleX();
        float up = font.isVertical() ? -matrix.getScaleY() : matrix.getShearY();
        float unit = length(along, up);
        float area = matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY();
        float width = length(matrix.getScaleX(), matrix.getShearY());
        float size = Math.abs(area) / width * typeface.height();
        float advance = Math.abs(font.isVertical() ? displacement.getY() : displacement.getX()) * unit;
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        if (!(size > 0.1f) || !Float.isFinite(advance) || !shows(x, y, size)) {
            outside++;
            return;
        }
        add(text, x, y, advance, size, turn(along, up), typeface.isBold());
    }

    /** Characters of a font of drawings are not gone into: what they draw is no text. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        throw new IllegalStateException("showGlyph takes all");
    }

    private static float length(float x, float y) {
        return y == 0 ? Math.abs(x) : (float) Math.sqrt((double) x * x + (double) y * y);
    }

    private boolean shows(float x, float y, float size) {
        return x >= crop.getLowerLeftX() - size
                && x <= crop.getUpperRightX() + size
                && y >= crop.getLowerLeftY() - size
                && y <= crop.getUpperRightY() + size;
    }

    private static int turn(float along, float up) {
        if (Math.abs(up) <= LEVEL * Math.abs(along)) {
            return along > 0 ? 0 : 2;
        }
        if (Math.abs(along) <= LEVEL * Math.abs(up)) {
            return up > 0 ? 1 : 3;
        }
        return Glyph.SLANTED;
    }

    private void add(String text, float x, float y, float advance, float size, int turn, boolean bold) {
        float left = x - crop.getLowerLeftX();
        float right = crop.getUpperRightX() - x;
        float above = crop.getUpperRightY() - y;
        float below = y - crop.getLowerLeftY();
        float start;
        float base;
        switch (turn) {
            case 1 -> {
                start = below;
                base = left;
            }
            case 2 -> {
                start = right;
                base = below;
            }
            case 3 -> {
                start = above;
                base = right;
            }
            default -> {
                start = left;
                base = above;
            }
        }
        glyphs.add(new Glyph(text, start, start + advance, base, size, turn, bold, marked.isArtifact()));
    }

    /** Takes the text that the document gives for a few glyphs, if they stand on one line. */
    private void replace(int first, String text) {
        int count = glyphs.size() - first;
        if (count <= 0 || text.length() > 4 * count + 8) {
            return;
        }
        Glyph one = glyphs.get(first);
        float start = one.start();
        float end = one.end();
        StringBuilder drawn = new StringBuilder();
        for (Glyph glyph : glyphs.subList(first, glyphs.size())) {
            if (Math.abs(glyph.base() - one.base()) > one.size() / 2 || glyph.turn() != one.turn()) {
                return;
            }
            start = Math.min(start, glyph.start());
            end = Math.max(end, glyph.end());
            drawn.append(glyph.text());
        }
        if (drawn.toString().equals(text)) {
            return;
        }
        glyphs.subList(first, glyphs.size()).clear();
        glyphs.add(new Glyph(text, start, end, one.base(), one.size(), one.turn(), one.bold(), one.artifact()));
    }
}
