/** Reading Word documents. Names of elements are those of WordprocessingML. */
package org.factdesk.ingest.docx;
