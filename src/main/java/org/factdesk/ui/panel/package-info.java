/** The chosen claim: who said what and when, its passages, and the tabs that other features fill. */
package org.factdesk.ui.panel;
