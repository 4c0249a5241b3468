/** The open case and what is selected in it, as observable values: where the window's features meet. */
package org.factdesk.ui.session;
