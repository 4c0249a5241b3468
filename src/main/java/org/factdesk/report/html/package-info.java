/** The report as one self-contained HTML page, and as the page that the PDF is printed from. */
package org.factdesk.report.html;
