package org.factdesk.architecture.canary;

/** Breaks a ban, so that the test of the ban has something to catch. */
final class ImageCanary {
    Object open(String address) {
        return new javafx.scene.image.Image(address);
    }
}
