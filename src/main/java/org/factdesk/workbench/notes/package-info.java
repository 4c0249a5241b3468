/** What is done to notes. */
package org.factdesk.workbench.notes;
