package org.factdesk.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Takes the bytes of a file that is to be read. */
public final class Inputs {
    /** In megabytes of 2^20 bytes: far above any article, far below what would fill the memory. */
    public static final int LARGEST_MEGABYTES = 64;

    private static final int LARGEST = LARGEST_MEGABYTES << 20;

    private Inputs() {}

    /**
     * The file under its name; its head is read now, so that a file that cannot be read is told of at once.
     *
     * @throws Problem FILE_NOT_FOUND, FILE_UNREADABLE or FILE_EMPTY
     */
    public static Input file(Path file) {
        Input input = Input.of(file);
        if (input.head().length == 0) {
            throw new Problem(ProblemCode.FILE_EMPTY, file);
        }
        return input;
    }

    /**
     * The file with all its bytes, read at one go, so that whatever becomes of the file they are those of one moment; a
     * file that is too large for that as {@link #file} gives it.
     *
     * @throws Problem as {@link #file}
     */
    public static Input held(Path file) {
        if (isLarge(file)) {
            return file(file);
        }
        byte[] bytes = read(file, LARGEST + 1);
        if (bytes.length == 0) {
            throw new Problem(ProblemCode.FILE_EMPTY, file);
        }
        return bytes.length > LARGEST ? file(file) : Input.of(file, bytes);
    }

    /** What the system says; whoever reads must not rely on it. */
    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) > LARGEST;
        } catch (IOException unknown) {
            return false;
        }
    }

    static byte[] head(Path file) {
        return read(file, Input.HEAD);
    }

    static byte[] bytes(Path file) {
        // The stream is cut at the limit, because a device or a growing file says nothing true about its size.
        byte[] bytes = read(file, LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Problem(ProblemCode.FILE_TOO_LARGE, file, LARGEST_MEGABYTES);
        }
        return bytes;
    }

    private static byte[] read(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (NoSuchFileException missing) {
            throw new Problem(missing, ProblemCode.FILE_NOT_FOUND, file);
        } catch (AccessDeniedException denied) {
            throw new Problem(denied, ProblemCode.FILE_UNREADABLE, file, denied.getMessage());
        } catch (IOException failed) {
            throw new Problem(failed, ProblemCode.FILE_UNREADABLE, file, String.valueOf(failed.getMessage()));
        }
    }
}
