/** What is done to verdicts. */
package org.factdesk.workbench.verdict;
