/** What is done to articles: taking them in, and saying what their blocks are. */
package org.factdesk.workbench.article;
