package org.factdesk.architecture.canary;

/** Breaks a ban, so that the test of the ban has something to catch. */
final class SocketCanary {
    java.net.Socket[] sockets;
}
