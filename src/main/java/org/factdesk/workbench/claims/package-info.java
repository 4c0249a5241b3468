/** What is done to claims. */
package org.factdesk.workbench.claims;
