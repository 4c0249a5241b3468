/** Items, edits and rating scales: records and enums that refuse to be wrong. Knows no toolkit and no SQL. */
package org.factdesk.model;
