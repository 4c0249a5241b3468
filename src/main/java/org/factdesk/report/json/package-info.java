/** The report as JSON, for other programs. */
package org.factdesk.report.json;
