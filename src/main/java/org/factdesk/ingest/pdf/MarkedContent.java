package org.factdesk.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Follows what a document says of stretches of its content: that they are no part of the text, or what they read as. */
final class MarkedContent {
    private static final int DEEPEST = 1000;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final Deque<Mark> marks = new ArrayDeque<>();
    private int artifacts;

    /** One open stretch; {@code text} is null when it reads as it is drawn. */
    private record Mark(boolean artifact, String text, int firstGlyph) {}

    /** Is told where a stretch ends that reads otherwise than it is drawn. */
    interface Replacing {
        void replace(int firstGlyph, String text);
    }

    boolean isArtifact() {
        return artifacts > 0;
    }

    void clear() {
        marks.clear();
        artifacts = 0;
    }

    private void begin(COSName tag, COSDictionary properties, int glyphs) {
        if (marks.size() >= DEEPEST) {
            throw new Budget.Spent();
        }
        boolean artifact = ARTIFACT.equals(tag);
        artifacts += artifact ? 1 : 0;
        marks.push(new Mark(artifact, properties == null ? null : properties.getString(COSName.ACTUAL_TEXT), glyphs));
    }

    private void end(Replacing replacing) {
        Mark mark = marks.poll();
        if (mark != null) {
            artifacts -= mark.artifact() ? 1 : 0;
            if (mark.text() != null) {
                replacing.replace(mark.firstGlyph(), mark.text());
            }
        }
    }

    /** Adds the three operators to an engine. */
    void listen(PDFStreamEngine engine, java.util.function.IntSupplier glyphs, Replacing replacing) {
        engine.addOperator(new Begin(engine, OperatorName.BEGIN_MARKED_CONTENT, glyphs));
        engine.addOperator(new Begin(engine, OperatorName.BEGIN_MARKED_CONTENT_SEQ, glyphs));
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                end(replacing);
            }

            @Override
            public String getName() {
                return OperatorName.END_MARKED_CONTENT;
            }
        });
    }

    private final class Begin extends OperatorProcessor {
        private final String name;
        private final java.util.function.IntSupplier glyphs;

        private Begin(PDFStreamEngine engine, String name, java.util.function.IntSupplier glyphs) {
            super(engine);
            this.name = name;
            this.glyphs = glyphs;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            COSName tag = !operands.isEmpty() && operands.get(0) instanceof COSName given ? given : null;
            begin(tag, operands.size() < 2 ? null : properties(operands.get(1)), glyphs.getAsInt());
        }

        private COSDictionary properties(COSBase operand) {
            if (operand instanceof COSName key) {
                PDPropertyList list = getContext().getResources().getProperties(key);
                return list == null ? null : list.getCOSObject();
            }
            return operand instanceof COSDictionary dictionary ? dictionary : null;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
