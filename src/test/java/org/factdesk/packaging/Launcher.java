package org.factdesk.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the launcher of a packaged program does, read from the script itself so that it is said in one place only. */
public final class Launcher {
    private final Path home;
    private final String script;

    /** @param home the packaged program's folder */
    public Launcher(Path home) throws IOException {
        this.home = home;
        script = Files.readString(home.resolve("bin").resolve("factdesk"));
    }

    public Path libraries() {
        return home.resolve("lib");
    }

    /** The options it gives to Java, without the class path and the archive of classes. */
    public List<String> flags() {
        String call =
                script.substring(script.lastIndexOf("exec \"$java\"") + 12, script.indexOf("$FACTDESK_JAVA_OPTS \\"));
        return Pattern.compile("\\s+")
                .splitAsStream(call.replace("\\\n", " ").strip())
                .map(word -> word.replace("\"", "").replace("$home", home.toString()))
                .filter(word -> !word.startsWith("$"))
                .toList();
    }
}
