/** Plain text and what can be said about it without knowing where it came from. Offsets are UTF-16 units. */
package org.factdesk.text;
