/** Making, opening and renaming cases. */
package org.factdesk.workbench.cases;
