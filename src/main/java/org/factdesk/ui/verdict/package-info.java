/** The chosen claim's verdict: rating, conclusion, reason for a change, and what is still open before it is done. */
package org.factdesk.ui.verdict;
