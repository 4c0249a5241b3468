/** Small controls that several screens share. They take their words as arguments and look nothing up. */
package org.factdesk.ui.control;
