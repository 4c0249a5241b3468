/** Puts the program together by hand: the only room that names implementations. */
package org.factdesk.app;
