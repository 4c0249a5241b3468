/** Files that are known by their content and not read. */
package org.factdesk.ingest.other;
