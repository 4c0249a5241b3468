package org.factdesk.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each system wants programs to keep their settings. */
public final class SettingsFolder {
    /** The variable by which the user chooses another folder. */
    public static final String VARIABLE = "FACTDESK_HOME";

    private SettingsFolder() {}

    /**
     * @param system the system's name as Java tells it
     * @param home the user's home folder
     */
    public static Path find(Map<String, String> environment, String system, Path home) {
        String chosen = environment.getOrDefault(VARIABLE, "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return under(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Factdesk");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Factdesk");
        }
        return under(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("factdesk");
    }

    /** The XDG rules ask that a relative value be passed over; it is as useless on Windows. */
    private static Path under(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
