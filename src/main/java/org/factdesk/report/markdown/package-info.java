/** The report as Markdown that renders on GitHub. */
package org.factdesk.report.markdown;
