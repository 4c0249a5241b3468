/** A case as one SQLite file. The only room that knows SQL; only {@code Connections} names the driver. */
package org.factdesk.store.sqlite;
