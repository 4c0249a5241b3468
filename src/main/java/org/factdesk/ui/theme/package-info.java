/** Colours, fonts and icons by purpose. The sheets stand beside this package under resources. */
package org.factdesk.ui.theme;
