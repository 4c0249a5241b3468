package org.factdesk.architecture.canary;

/** Breaks a ban, so that the test of the ban has something to catch. */
final class RunLaterCanary {
    void later(Runnable work) {
        javafx.application.Platform.runLater(work);
    }
}
