/** Factdesk, a desktop workbench for checking the claims of an article against evidence. */
package org.factdesk;
