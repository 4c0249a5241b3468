package org.factdesk.ui.shell;

import javafx.scene.Node;

/** A feature as the shell takes it: what it is called where there is no room to show it, and its node. */
public record Pane(String title, Node node) {}
