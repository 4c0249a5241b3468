package org.factdesk.ui.cases;

import javafx.scene.Node;

/** The place where a page covers what the window shows, until it is hidden again. */
public interface Pages {
    void show(Node page);

    void hide();
}
