/** Writing the report of a case to a file. */
package org.factdesk.workbench.report;
