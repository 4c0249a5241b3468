/** What is done to evidence and its sources. */
package org.factdesk.workbench.evidence;
