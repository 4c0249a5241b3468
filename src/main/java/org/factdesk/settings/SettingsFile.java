package org.factdesk.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The settings on disk: read forgivingly, saved whole or not at all, readable by nobody else. */
public final class SettingsFile {
    private static final String NAME = "settings.json";

    private final Path file;
    private final Supplier<UUID> ids;

    /**
     * @param folder as {@link SettingsFolder} finds it; made when it is missing
     * @param ids gives the id of a new installation
     */
    public SettingsFile(Path folder, Supplier<UUID> ids) {
        this.file = folder.resolve(NAME);
        this.ids = ids;
    }

    public Path file() {
        return file;
    }

    /**
     * The settings as they stand. A program that runs for the first time saves the usual ones at once, because its
     * installation must be the same the next time. Never fails.
     *
     * @param told hears {@link ProblemCode#SETTINGS_UNREADABLE} or {@link ProblemCode#SETTINGS_NOT_SAVED}
     */
    public Settings load(Consumer<Problem> told) {
        try {
            return SettingsJson.read(Files.readAllBytes(file), ids);
        } catch (NoSuchFileException first) {
            return begin(told);
        } catch (IOException unreadable) {
            keepAside(unreadable, told);
            return begin(told);
        }
    }

    /** @throws Problem SETTINGS_NOT_SAVED; what was saved before is kept then */
    public void save(Settings settings) {
        Path part = null;
        try {
            Files.createDirectories(file.getParent());
            part = Files.createTempFile(file.getParent(), NAME, ".part", ownerOnly());
            Files.write(part, SettingsJson.write(settings));
            replace(part);
        } catch (IOException | UnsupportedOperationException failed) {
            discard(part, failed);
            throw new Problem(failed, ProblemCode.SETTINGS_NOT_SAVED, file, reason(failed));
        }
    }

    private void replace(Path part) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException networkDrive) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Settings begin(Consumer<Problem> told) {
        Settings fresh = Settings.fresh(ids.get());
        try {
            save(fresh);
        } catch (Problem notSaved) {
            told.accept(notSaved);
        }
        return fresh;
    }

    private void keepAside(IOException unreadable, Consumer<Problem> told) {
        Path aside = freeName();
        try {
            Files.move(file, aside);
            told.accept(new Problem(unreadable, ProblemCode.SETTINGS_UNREADABLE, file, aside));
        } catch (IOException notMoved) {
            unreadable.addSuppressed(notMoved);
            told.accept(new Problem(unreadable, ProblemCode.SETTINGS_UNREADABLE, file, file));
        }
    }

    private Path freeName() {
        for (int i = 1; ; i++) {
            Path aside = file.resolveSibling("settings-unreadable-" + i + ".json");
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }

    private static void discard(Path part, Exception because) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException left) {
                because.addSuppressed(left);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String reason(Exception failed) {
        return failed.getMessage() == null ? failed.toString() : failed.getMessage();
    }
}
