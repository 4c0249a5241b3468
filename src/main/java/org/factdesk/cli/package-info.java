/** The command line: one thin class per command over the verbs of the workbench. */
package org.factdesk.cli;
