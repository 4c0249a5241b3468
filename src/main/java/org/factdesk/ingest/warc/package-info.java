/** Reads web archives: WARC files, plain and packed, and WACZ packages of them. */
package org.factdesk.ingest.warc;
