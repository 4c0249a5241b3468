/** Reading RTF, with a tokeniser of our own: what can be had out of a broken file counts for more than strictness. */
package org.factdesk.ingest.rtf;
