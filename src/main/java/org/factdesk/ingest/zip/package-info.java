/** Reading ZIP archives that somebody else made: nothing is unpacked to disk, and nothing beyond limits. */
package org.factdesk.ingest.zip;
