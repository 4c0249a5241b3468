/** Reads web pages that were saved or pasted, with jsoup. Nothing a page names is ever loaded. */
package org.factdesk.ingest.html;
