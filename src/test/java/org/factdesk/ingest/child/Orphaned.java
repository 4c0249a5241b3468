package org.factdesk.ingest.child;

import java.nio.file.Path;
import java.util.List;
import org.factdesk.app.ReadingChild;
import org.factdesk.app.ReadingProcess;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Wanted;

/** A parent that begins a reading which never ends, tells its child's number, and is then ended itself. */
final class Orphaned {
    private Orphaned() {}

    /** @param arguments a file from which nothing ever comes */
    public static void main(String[] arguments) {
        Children children = new Children(ReadingProcess.builder(ReadingChild.class), ChildLimits.USUAL);
        Input input = Input.unopened(Path.of(arguments[0]));
        children.read(List.of(Wanted.whole(input)).iterator(), Orphaned::toldOnce)
                .next();
    }

    /** Asked while the reading is waited for: by then the child runs. */
    private static boolean toldOnce() {
        ProcessHandle.current().children().findFirst().ifPresent(child -> System.out.println(child.pid()));
        return false;
    }
}
