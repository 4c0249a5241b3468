/** What happened to a case, and whether its record is still whole. */
package org.factdesk.workbench.history;
