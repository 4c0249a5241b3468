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
    record Hold(Path file, Object key) implements AutoCloseable {
        /**
         * Looks whether the file is still the one that was taken. SQLite goes on writing into a file that is no longer
         * there, and says that all is well.
         *
         * @throws Problem CASE_MOVED
         */
        void require() {
            if (!isInPlace()) {
                throw new Problem(ProblemCode.CASE_MOVED, file);
            }
        }

        boolean isInPlace() {
            try {
                return key.equals(keyOf(file));
            } catch (IOException gone) {
                return false;
            }
        }

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
        Object key = keyOf(file);
        if (!OPEN.add(key)) {
            throw new Problem(ProblemCode.CASE_IN_USE, file);
        }
        return new Hold(file, key);
    }

    /** Asks for the file's attributes only: that opens nothing, so it drops no lock. */
    private static Object keyOf(Path file) throws IOException {
        Object inode = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return inode != null ? inode : file.toRealPath();
    }
}
