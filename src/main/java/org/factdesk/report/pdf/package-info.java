/** The report as PDF, printed from its HTML with the fonts of the program. Fetches nothing. */
package org.factdesk.report.pdf;
