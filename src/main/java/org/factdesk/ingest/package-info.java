/** Reading files: what a reader is, how one is chosen, and what all of them share. Each format has a room of its own. */
package org.factdesk.ingest;
