package org.factdesk.app;

import java.nio.file.Path;
import java.util.Optional;
import org.factdesk.problem.Problem;

/** Starts the program: the window when nothing or a case to open is asked for, else the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        quietLibraries();
        System.exit(run(Surroundings.real(), FactdeskApp::launch, arguments));
    }

    /** What the PDF libraries say of fonts on their way is no problem of the user's; their failures are exceptions. */
    static void quietLibraries() {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    /** @return what the process ends with */
    static int run(Surroundings around, WindowLauncher launcher, String... arguments) {
        try (Program program = new Program(around)) {
            return run(program, launcher, arguments);
        }
    }

    private static int run(Program program, WindowLauncher launcher, String... arguments) {
        Surroundings around = program.around();
        Optional<Optional<Path>> window = wantedWindow(around, arguments);
        boolean display = around.hasDisplay();
        try {
            if (window.isPresent() && display && launcher.launch(program, window.get())) {
                return 0;
            }
        } catch (Problem fault) {
            return program.refuse(fault);
        }
        // A toolkit that could not start a moment ago is not asked again.
        boolean hope = display && window.isEmpty();
        return program.commandLine(file -> hope && launcher.launch(program, file), arguments);
    }

    /** The plain ways to ask for the window; all others, help and slips among them, are the command line's. */
    private static Optional<Optional<Path>> wantedWindow(Surroundings around, String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(Optional.empty());
        }
        boolean opens = arguments.length == 2 && arguments[0].equals("open") && !arguments[1].startsWith("-");
        return opens ? Optional.of(Optional.of(around.folder().resolve(arguments[1]))) : Optional.empty();
    }
}
