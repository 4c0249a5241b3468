/** The page that the window shows while no case is open. */
package org.factdesk.ui.welcome;
