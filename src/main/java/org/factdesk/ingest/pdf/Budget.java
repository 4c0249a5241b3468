package org.factdesk.ingest.pdf;

/** What one page, and what the whole file, may make the reader do. */
final class Budget {
    /** Far above any page that a person could read. */
    private static final int PAGE_GLYPHS = 100_000;

    private static final int PAGE_OPERATORS = 3_000_000;
    private static final int PAGE_FORMS = 20_000;
    private static final long FILE_GLYPHS = 40_000_000;
    private static final long FILE_OPERATORS = 300_000_000;

    private int glyphs;
    private int operators;
    private int forms;
    private long allGlyphs;
    private long allOperators;

    /** Ends the work on a page; what was read of it stays. No {@code IOException}: PDFBox goes on after those. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("more than a page may hold", null, false, false);
        }
    }

    void newPage() {
        glyphs = 0;
        operators = 0;
        forms = 0;
    }

    /** Whether the file as a whole has used up what it may. */
    boolean isSpent() {
        return allGlyphs > FILE_GLYPHS
                || allOperators > FILE_OPERATORS
                || Thread.currentThread().isInterrupted();
    }

    void glyph() {
        allGlyphs++;
        if (++glyphs > PAGE_GLYPHS) {
            throw new Spent();
        }
    }

    void operator() {
        allOperators++;
        if (++operators > PAGE_OPERATORS) {
            throw new Spent();
        }
    }

    void form() {
        if (++forms > PAGE_FORMS) {
            throw new Spent();
        }
    }
}
