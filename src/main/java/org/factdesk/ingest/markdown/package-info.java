/** Reads Markdown, with commonmark. */
package org.factdesk.ingest.markdown;
