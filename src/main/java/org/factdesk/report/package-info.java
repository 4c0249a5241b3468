/** What a report says, worked out from a case, and what a reader of it would miss. Knows no store and no format. */
package org.factdesk.report;
