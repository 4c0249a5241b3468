/** Finds out which language a text is in, where nothing says so or what is said is evidently wrong. */
package org.factdesk.ingest.language;
