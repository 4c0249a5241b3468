package org.factdesk.architecture.canary;

/** Breaks a ban, so that the test of the ban has something to catch. */
final class BrowserCanary {
    void show(javafx.application.HostServices services, String address) {
        services.showDocument(address);
    }
}
