package org.factdesk.ingest.markdown;

import org.commonmark.node.Node;

/** Steps through a tree of nodes in reading order. */
final class Walk {
    private Walk() {}

    /** The node that follows when nothing inside {@code node} is visited, or null at the end of {@code root}. */
    static Node after(Node node, Node root) {
        for (Node at = node; at != null && at != root; at = at.getParent()) {
            if (at.getNext() != null) {
                return at.getNext();
            }
        }
        return null;
    }

    /** The node that follows in depth-first order, or null at the end of {@code root}. */
    static Node next(Node node, Node root) {
        return node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
    }
}
