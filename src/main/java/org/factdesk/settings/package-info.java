/** What the program remembers between two runs, and the file it stands in. Knows nothing of the window. */
package org.factdesk.settings;
