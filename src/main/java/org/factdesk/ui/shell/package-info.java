/** The window: menus, tool bar, panes, status bar and keys. It knows no feature. */
package org.factdesk.ui.shell;
