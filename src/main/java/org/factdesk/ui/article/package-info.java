/** The article pane: the text that is checked, what was marked in it, and how much of it was looked at. */
package org.factdesk.ui.article;
