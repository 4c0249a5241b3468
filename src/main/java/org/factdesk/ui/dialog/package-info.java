/** The few ways in which the window asks and tells. */
package org.factdesk.ui.dialog;
