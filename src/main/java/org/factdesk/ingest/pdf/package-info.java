/** Reads PDF: from where glyphs are drawn to lines, columns, paragraphs and what stands around them. */
package org.factdesk.ingest.pdf;
