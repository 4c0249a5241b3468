/** Makes an anchor from a stretch of text, and finds it again in a text that has changed. */
package org.factdesk.anchor;
