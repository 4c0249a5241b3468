/** The words of window, command line and report: one properties file for each first segment of a key. */
package org.factdesk.words;
