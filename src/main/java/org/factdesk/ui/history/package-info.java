/** What was done to the chosen claim, or to the whole case. */
package org.factdesk.ui.history;
