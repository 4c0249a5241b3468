/**
 * Reading in a process of its own, with its own memory and its own end: what a file does to its reader stays there. The
 * two talk over the standard streams of the child; the parent believes nothing that it hears.
 */
package org.factdesk.ingest.child;
