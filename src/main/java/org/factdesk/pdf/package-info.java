/** How PDFBox is held, by the reader of PDF and by the report. */
package org.factdesk.pdf;
