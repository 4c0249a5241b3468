package org.factdesk.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.factdesk.model.Metadata;

/** What is to be read, with what is known of it beforehand. Its bytes are fetched when they are asked for. */
public final class Input {
    /** How many bytes tell the type of a file. */
    public static final int HEAD = 1 << 16;

    private final String name;
    private final Path file;
    private final String mediaType;
    private final String charset;
    private final Metadata metadata;
    private final List<String> remarks;
    private byte[] bytes;
    private byte[] head;

    private Input(String name, Path file, byte[] bytes, String mediaType) {
        this(name, file, bytes, mediaType, "", Metadata.NONE, List.of());
    }

    private Input(
            String name,
            Path file,
            byte[] bytes,
            String mediaType,
            String charset,
            Metadata metadata,
            List<String> remarks) {
        this.name = Objects.requireNonNull(name);
        this.file = file;
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.charset = charset;
        this.metadata = Objects.requireNonNull(metadata);
        this.remarks = List.copyOf(remarks);
    }

    /** @param name of the file without its folder; {@code bytes} is kept, not copied */
    public static Input of(String name, byte[] bytes) {
        return new Input(name, null, Objects.requireNonNull(bytes), "");
    }

    /** @param mediaType what whoever holds the bytes says of them for sure, or empty */
    public static Input of(String name, byte[] bytes, String mediaType) {
        return new Input(name, null, Objects.requireNonNull(bytes), mediaType);
    }

    /**
     * A document out of a {@link Container}.
     *
     * @param mediaType what the container says of it, where that can be relied on, or empty
     * @param charset what the container says its text is written in, or empty
     * @param metadata what the container says about it
     */
    public static Input part(String name, byte[] bytes, String mediaType, String charset, Metadata metadata) {
        return new Input(name, null, Objects.requireNonNull(bytes), mediaType, charset, metadata, List.of());
    }

    /**
     * The same part with something that whoever reads it has to know, such as a wrong digest.
     *
     * @param wordsKey as those of {@link org.factdesk.model.Reading#leftOut}, among which it is told
     */
    public Input remarked(String wordsKey) {
        List<String> all = new ArrayList<>(remarks);
        all.add(wordsKey);
        return new Input(name, file, bytes, mediaType, charset, metadata, all);
    }

    /** A file; {@link Inputs#file} looks first whether it can be read. */
    static Input of(Path file) {
        return new Input(nameOf(file), file, null, "");
    }

    /** What stood in the file when it was read; the file itself is asked no more. */
    static Input of(Path file, byte[] bytes) {
        return new Input(nameOf(file), null, bytes, "");
    }

    /** A file that somebody else will read: nothing looks whether it is there. */
    public static Input unopened(Path file) {
        return new Input(nameOf(file), file, null, "");
    }

    private static String nameOf(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /** Text pasted into the window: never taken for another format. */
    public static Input pasted(String text) {
        return new Input("", null, text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    /** What a browser puts on the clipboard beside the plain text. */
    public static Input pastedHtml(String html) {
        return new Input("", null, html.getBytes(StandardCharsets.UTF_8), "text/html");
    }

    /** Name of the file without its folder; empty for what was pasted. */
    public String name() {
        return name;
    }

    /**
     * The bytes themselves, to be read only. Those of a file are read once and kept.
     *
     * @throws org.factdesk.problem.Problem as {@link Inputs#file}, and FILE_TOO_LARGE
     */
    public synchronized byte[] bytes() {
        if (bytes == null) {
            bytes = Inputs.bytes(file);
        }
        return bytes;
    }

    /**
     * The first {@value #HEAD} bytes, fewer when there are no more; to be read only.
     *
     * @throws org.factdesk.problem.Problem as {@link Inputs#file}
     */
    public synchronized byte[] head() {
        if (head == null) {
            head = bytes == null ? Inputs.head(file) : start(bytes);
        }
        return head;
    }

    private static byte[] start(byte[] bytes) {
        return bytes.length <= HEAD ? bytes : java.util.Arrays.copyOf(bytes, HEAD);
    }

    /** The file, for a format that is read here and there, or is too large to be held. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The type that whoever gave the bytes knows for sure. */
    public Optional<String> mediaType() {
        return mediaType.isEmpty() ? Optional.empty() : Optional.of(mediaType);
    }

    /** The charset that whoever gave the bytes says its text is written in; empty when nobody said. */
    public String charset() {
        return charset;
    }

    /** What is said of the document outside it; it comes after what the document says itself. */
    public Metadata metadata() {
        return metadata;
    }

    /** What whoever reads it has to know, as words keys. */
    public List<String> remarks() {
        return remarks;
    }

    /** Whether it is text that somebody pasted, which is nothing but text whatever it begins with. */
    public boolean isPastedText() {
        return file == null && name.isEmpty() && mediaType.equals("text/plain");
    }

    /** The ending of the name in lower case without its dot, or empty. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** How the input is called in a message. */
    @Override
    public String toString() {
        return name;
    }
}
