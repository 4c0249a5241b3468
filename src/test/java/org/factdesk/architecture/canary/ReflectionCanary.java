package org.factdesk.architecture.canary;

/** Breaks a ban, so that the test of the ban has something to catch. */
final class ReflectionCanary {
    Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
