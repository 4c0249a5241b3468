package org.factdesk.packaging;

import com.sun.glass.ui.monocle.MonoclePlatformFactory;
import java.util.List;

/** A window system in memory, as the window tests have it. */
public final class Monocle {
    /** What its jar may use of JavaFX, and how it is chosen. */
    public static final List<String> OPTIONS = List.of(
            "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
            "--add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED",
            "--add-exports=javafx.base/com.sun.javafx.logging=ALL-UNNAMED",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1600x1200-32",
            "-Dprism.order=sw");

    private Monocle() {}

    public static String jar() {
        return MonoclePlatformFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }
}
