/** Reading XML that somebody else made: as a stream, with no DTD, no entities of its own, and nothing loaded. */
package org.factdesk.ingest.xml;
