/** The claims sheet: the table of claims with its filter, and the list of notes. */
package org.factdesk.ui.claims;
