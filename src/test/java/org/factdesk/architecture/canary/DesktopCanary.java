package org.factdesk.architecture.canary;

/** Breaks a ban, so that the test of the ban has something to catch. */
final class DesktopCanary {
    java.awt.Desktop desktop;
}
