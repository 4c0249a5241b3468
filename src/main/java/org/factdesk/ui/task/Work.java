package org.factdesk.ui.task;

import org.factdesk.workbench.Progress;

/** What runs off the FX thread. It sees no node and no property. */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
