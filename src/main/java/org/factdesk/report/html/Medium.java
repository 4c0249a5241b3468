package org.factdesk.report.html;

/** What a page is made for: a browser of any width, or the PDF engine with its paper grid. */
public enum Medium {
    SCREEN,
    PRINT
}
