package org.factdesk.ingest.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.ingest.Input;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * A ZIP archive that is open for reading. An archive without its list of entries (truncated, as downloads are) is read by
 * the headers before them. Not for several threads at once.
 */
public final class Archive implements Closeable {
    private final String file;
    private final Source source;
    private final Limits limits;
    private final Budget budget;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> passedOver = new ArrayList<>();
    private boolean damaged;

    private Archive(String file, Source source, Limits limits) {
        this.file = file;
        this.source = source;
        this.limits = limits;
        this.budget = new Budget(file, limits);
    }

    /** Whether bytes begin as a ZIP does, be it empty. */
    public static boolean isZip(byte[] head) {
        return head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    /**
     * The archive that the input is; a file is read at its places, however large it is.
     *
     * @throws Problem FILE_DAMAGED when no entry can be found, FILE_UNPACKS_TOO_LARGE when there are too many, FILE_UNREADABLE
     */
    public static Archive open(Input input, Limits limits) {
        return input.file()
                .map(file -> open(input.name(), file, limits))
                .orElseGet(() -> list(new Archive(input.name(), Source.of(input.bytes()), limits)));
    }

    /** @throws Problem also FILE_UNREADABLE */
    static Archive open(String name, Path path, Limits limits) {
        try {
            return list(new Archive(name, Source.of(path), limits));
        } catch (IOException failed) {
            throw new Problem(failed, ProblemCode.FILE_UNREADABLE, name, String.valueOf(failed.getMessage()));
        }
    }

    private static Archive list(Archive archive) {
        try {
            archive.list();
            return archive;
        } catch (Problem refused) {
            archive.close();
            throw refused;
        }
    }

    private void list() {
        List<Entry> found;
        try {
            found = directory();
        } catch (IOException failed) {
            throw new Problem(failed, ProblemCode.FILE_UNREADABLE, file, String.valueOf(failed.getMessage()));
        }
        if (found.size() > limits.entries()) {
            throw new Problem(ProblemCode.FILE_UNPACKS_TOO_LARGE, file);
        }
        found.forEach(this::add);
        if (entries.isEmpty() && damaged) {
            throw new Problem(ProblemCode.FILE_DAMAGED, file);
        }
    }

    private List<Entry> directory() throws IOException {
        try {
            return Directory.read(source, limits.entries());
        } catch (java.io.EOFException notThere) {
            damaged = true;
            return LocalHeaders.scan(source, limits.entries());
        }
    }

    private void add(Entry entry) {
        Optional<String> name = Names.check(entry.name());
        if (name.isEmpty() || entries.containsKey(name.get())) {
            passedOver.add(entry.name());
        } else if (!name.get().endsWith("/")) {
            entries.put(name.get(), renamed(entry, name.get()));
        }
    }

    private static Entry renamed(Entry entry, String name) {
        return new Entry(
                name, entry.packed(), entry.unpacked(), entry.stored(), entry.encrypted(), entry.cut(), entry.place());
    }

    /** Name of the file, as a message calls it. */
    public String name() {
        return file;
    }

    /** The entries in the archive's order, without folders and without {@link #passedOver()}. */
    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** Names as they stand there of entries that lead out of the archive, or come a second time. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Whether its list of entries is missing or broken, so that some may be missing. */
    public boolean isDamaged() {
        return damaged;
    }

    /**
     * The entry's bytes as they are unpacked. An entry that is {@link Entry#cut() cut} ends where the archive ends; one
     * that is damaged ends in an {@link IOException}.
     *
     * @throws Problem while reading too: FILE_UNPACKS_TOO_LARGE; FILE_PROTECTED for an encrypted entry; FILE_NOT_UNDERSTOOD
     *     for one that is packed in a way nobody uses; FILE_DAMAGED when its header is not where it should be
     */
    public InputStream stream(Entry entry) {
        if (entry.encrypted()) {
            throw new Problem(ProblemCode.FILE_PROTECTED, file);
        }
        if (!entry.stored() && entry.place().method() != Entry.Place.DEFLATED) {
            throw new Problem(
                    ProblemCode.FILE_NOT_UNDERSTOOD,
                    file,
                    "ZIP " + entry.place().method());
        }
        return new EntryStream(source, entry, data(entry), budget);
    }

    /** Where the bytes begin: behind the local header, whose extra field may differ from the listed one. */
    private long data(Entry entry) {
        try {
            Little head = source.block(entry.place().header(), LocalHeaders.LENGTH);
            if (head.has(0, LocalHeaders.HEADER)) {
                return entry.place().header() + LocalHeaders.LENGTH + head.u16(26) + head.u16(28);
            }
        } catch (IOException gone) {
            throw new Problem(gone, ProblemCode.FILE_DAMAGED, file);
        }
        throw new Problem(ProblemCode.FILE_DAMAGED, file);
    }

    /**
     * All bytes of an entry, or what there is of one that is cut.
     *
     * @throws Problem FILE_DAMAGED and what {@link #stream} throws
     */
    public byte[] bytes(Entry entry) {
        try (InputStream in = stream(entry)) {
            return in.readAllBytes();
        } catch (IOException damagedEntry) {
            throw new Problem(damagedEntry, ProblemCode.FILE_DAMAGED, file);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException failed) {
            throw new Problem(failed, ProblemCode.FILE_UNREADABLE, file, String.valueOf(failed.getMessage()));
        }
    }
}
