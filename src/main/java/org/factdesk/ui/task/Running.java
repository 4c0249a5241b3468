package org.factdesk.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.factdesk.workbench.Progress;

/** Work that was begun: how far it is, and the means to cancel it. Its properties belong to the FX thread. */
public final class Running {
    private final Lane lane;
    private final ReadOnlyStringWrapper name;
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;
    private Runnable afterCancel = () -> {};

    Running(Lane lane, String name) {
        this.lane = lane;
        this.name = new ReadOnlyStringWrapper(name);
    }

    /** What is being done, in words. */
    public String name() {
        return name.get();
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** From 0 to 1, or negative when it is not known. */
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /** Whether {@link #cancel} does anything: what changes or opens a case ends as it was begun, and is heard of. */
    public boolean isCancellable() {
        return lane == Lane.POOL;
    }

    /** Asks the work to end; neither its result nor a failure is heard of any more. */
    public void cancel() {
        if (isCancellable() && !cancelled) {
            cancelled = true;
            afterCancel.run();
        }
    }

    /** What is done when the work is cancelled, on the FX thread. */
    public void setAfterCancel(Runnable action) {
        afterCancel = action;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    Progress progress(java.util.concurrent.Executor fx) {
        return new Progress() {
            @Override
            public void reached(double reached) {
                fx.execute(() -> part.set(reached));
            }

            @Override
            public void doing(String words) {
                fx.execute(() -> name.set(words));
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }
}
