package org.factdesk.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * The case files this process has open. It must be one set for the whole process, because so are POSIX file locks:
 * opening and closing a file a second time, if only to read its head, drops the locks of the first, and then another
 * process writes into the same case.
 */
final class OpenFiles {
    private static final Set<Object> OPEN = ConcurrentHashMap.newKeySet();

    private OpenFiles() {}

    /** A file that nobody else in this process may open until this is closed. */
    record Hold(Object key) implements AutoCloseable {
        @Override
        public void close() {
            OPEN.remove(key);
        }
    }

    /**
     * Takes a file that exists.
     *
     * @throws Problem CASE_IN_USE when this process has it open, under whatever name
     */
    static Hold take(Path file) throws IOException {
        Object inode = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        Object key = inode != null ? inode : file.toRealPath();
        if (!OPEN.add(key)) {
            throw new Problem(ProblemCode.CASE_IN_USE, file);
        }
        return new Hold(key);
    }
}
