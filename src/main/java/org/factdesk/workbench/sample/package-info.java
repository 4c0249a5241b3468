/** A case to look around in, with an article of our own. */
package org.factdesk.workbench.sample;
