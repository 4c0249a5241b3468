package org.factdesk.architecture.canary;

/** Breaks a ban, so that the test of the ban has something to catch. */
final class UrlStreamCanary {
    java.io.InputStream open(java.net.URL url) throws java.io.IOException {
        return url.openStream();
    }
}
