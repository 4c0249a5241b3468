/** The one exception of the program. It carries a code and arguments; words are found only at the edge. */
package org.factdesk.problem;
