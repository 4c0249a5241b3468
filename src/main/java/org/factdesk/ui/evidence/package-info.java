/** The chosen claim's evidence: its cards, and the form in which it is given and changed. */
package org.factdesk.ui.evidence;
