package org.factdesk.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.factdesk.ingest.child.ReadingLoop;

/** The process that foreign files are read in. It ends with its parent, also in the middle of a file. */
public final class ReadingChild {
    private ReadingChild() {}

    /** @param arguments none: what is to be read comes over the standard input */
    public static void main(String[] arguments) throws IOException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // What a library prints must not stand between two answers, nor must it read what is asked.
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        Main.quietLibraries();
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
        new ReadingLoop(Formats::readers).serve(in, out);
        System.exit(0);
    }
}
