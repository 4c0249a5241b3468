/** Where a case lives: interfaces in the case's own words. Only {@code store.sqlite} knows SQL. */
package org.factdesk.store;
