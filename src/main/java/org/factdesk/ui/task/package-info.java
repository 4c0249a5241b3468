/** The one way off the FX thread. */
package org.factdesk.ui.task;
