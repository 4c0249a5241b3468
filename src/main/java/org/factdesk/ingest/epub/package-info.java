/** Reading e-books in the EPUB format, 2 and 3. */
package org.factdesk.ingest.epub;
