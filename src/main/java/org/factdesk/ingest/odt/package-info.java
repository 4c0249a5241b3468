/** Reading OpenDocument texts. Names of elements are those of OpenDocument. */
package org.factdesk.ingest.odt;
