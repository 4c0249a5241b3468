/** Reads plain text, as typed or as pasted from the web. */
package org.factdesk.ingest.text;
