package org.factdesk.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The bytes to read, with what is known of them beforehand. */
public final class Input {
    private final String name;
    private final byte[] bytes;
    private final String mediaType;

    private Input(String name, byte[] bytes, String mediaType) {
        this.name = Objects.requireNonNull(name);
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    /** @param name of the file without its folder; {@code bytes} is kept, not copied */
    public static Input of(String name, byte[] bytes) {
        return new Input(name, bytes, "");
    }

    /** Text pasted into the window: never taken for another format. */
    public static Input pasted(String text) {
        return new Input("", text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    /** What a browser puts on the clipboard beside the plain text. */
    public static Input pastedHtml(String html) {
        return new Input("", html.getBytes(StandardCharsets.UTF_8), "text/html");
    }

    /** Name of the file without its folder; empty for what was pasted. */
    public String name() {
        return name;
    }

    /** The bytes themselves, to be read only. */
    public byte[] bytes() {
        return bytes;
    }

    /** The type that whoever gave the bytes knows for sure. */
    public Optional<String> mediaType() {
        return mediaType.isEmpty() ? Optional.empty() : Optional.of(mediaType);
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
