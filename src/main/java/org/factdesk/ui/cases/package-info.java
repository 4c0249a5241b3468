/** Making, opening and closing cases, and taking articles into them, as the window's commands. */
package org.factdesk.ui.cases;
