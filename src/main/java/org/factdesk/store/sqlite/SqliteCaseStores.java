package org.factdesk.store.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Edit;
import org.factdesk.model.ItemKind;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.store.CaseStores;

/** Cases as SQLite files. */
public final class SqliteCaseStores implements CaseStores {
    private final Schema schema;

    public SqliteCaseStores() {
        this(Schema.current());
    }

    SqliteCaseStores(Schema schema) {
        this.schema = schema;
    }

    @Override
    public CaseStore create(Path file, UUID installation, Edit first) {
        makeEmpty(file);
        try {
            return fill(file, installation, first);
        } catch (RuntimeException | IOException failure) {
            throw removed(file, failure);
        }
    }

    private SqliteCaseStore fill(Path file, UUID installation, Edit first) throws IOException {
        OpenFiles.Hold hold = OpenFiles.take(file);
        Db db = null;
        try {
            db = Connections.open(file);
            Db opened = db;
            Connections.setJournal(opened);
            opened.script("PRAGMA application_id=" + Schema.APPLICATION_ID);
            SqliteCaseStore store = new SqliteCaseStore(file, opened, hold, Device.in(first, installation));
            opened.transaction(() -> {
                while (Schema.versionOf(opened) < schema.version()) {
                    schema.step(opened);
                }
                return store.write(first, List.of());
            });
            return store;
        } catch (RuntimeException failure) {
            closeAfter(failure, db, hold);
            throw failure;
        }
    }

    /** @param db null when it came to no connection */
    private static void closeAfter(Exception failure, Db db, OpenFiles.Hold hold) {
        try (hold) {
            if (db != null) {
                db.close();
            }
        } catch (Problem second) {
            failure.addSuppressed(second);
        }
    }

    /** Makes the file itself, for no other user to read from its first moment, and only where none is. */
    private static void makeEmpty(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Problem(ProblemCode.FOLDER_NOT_FOUND, folder == null ? file : folder);
        }
        try {
            Files.createFile(file, ownerOnly(file));
        } catch (FileAlreadyExistsException exists) {
            throw new Problem(exists, ProblemCode.CASE_EXISTS, file);
        } catch (IOException refused) {
            throw refused(file, folder, refused);
        }
    }

    static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Problem refused(Path file, Path folder, IOException refused) {
        boolean readOnly = refused instanceof AccessDeniedException || !Files.isWritable(folder);
        return readOnly
                ? new Problem(refused, ProblemCode.CASE_READ_ONLY, folder)
                : new Problem(refused, ProblemCode.CASE_NOT_SAVED, file, reason(refused));
    }

    private static String reason(IOException failure) {
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failure.getMessage());
    }

    /** Takes away what a failed creation left. */
    private static Problem removed(Path file, Exception failure) {
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
            Files.deleteIfExists(file);
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
        return failure instanceof IOException io
                ? new Problem(io, ProblemCode.CASE_NOT_SAVED, file, reason(io))
                : Problem.of(failure);
    }

    @Override
    public CaseStore open(Path file, UUID installation) {
        if (!Files.exists(file)) {
            throw new Problem(ProblemCode.CASE_NOT_FOUND, file);
        }
        if (!Files.isRegularFile(file)) {
            throw new Problem(ProblemCode.NOT_A_CASE, file);
        }
        try {
            // SQLite puts its journal beside the file it is given: with a link that must be the file itself.
            return openReal(file, file.toRealPath(), installation);
        } catch (AccessDeniedException denied) {
            throw new Problem(denied, ProblemCode.CASE_READ_ONLY, file);
        } catch (IOException unreadable) {
            throw new Problem(unreadable, ProblemCode.CASE_DAMAGED, file, "file");
        }
    }

    private SqliteCaseStore openReal(Path named, Path file, UUID installation) throws IOException {
        OpenFiles.Hold hold = OpenFiles.take(file);
        Db db = null;
        try {
            checkHead(named, file);
            db = Connections.open(file);
            new CaseCheck(schema).checkAndMigrate(db);
            return new SqliteCaseStore(named, db, hold, Device.in(db, installation));
        } catch (RuntimeException | IOException failure) {
            closeAfter(failure, db, hold);
            throw failure;
        }
    }

    /** What can be said before SQLite opens the file. It closes the file again, which later would drop its locks. */
    private void checkHead(Path named, Path file) throws IOException {
        CaseFileHead head = CaseFileHead.read(file);
        if (!head.isCase()) {
            throw new Problem(ProblemCode.NOT_A_CASE, named);
        }
        if (head.version() > schema.version()) {
            throw new Problem(ProblemCode.CASE_NEWER, named);
        }
        if (!Files.isWritable(file) || !Files.isWritable(file.getParent())) {
            throw new Problem(ProblemCode.CASE_READ_ONLY, Files.isWritable(file) ? file.getParent() : named);
        }
    }

    @Override
    public void prepare() {
        try (Db empty = Connections.memory(Path.of(""))) {
            while (Schema.versionOf(empty) < schema.version()) {
                schema.step(empty);
            }
            for (ItemKind kind : ItemKind.values()) {
                ItemTable.of(kind, empty).eachRaw(raw -> {});
            }
        }
    }
}
