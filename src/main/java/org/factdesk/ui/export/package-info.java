/** The page on which the report is looked over and written to a file. */
package org.factdesk.ui.export;
