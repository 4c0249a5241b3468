package org.factdesk.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A message or a part of one: its head, and below it either its bytes or further parts. */
final class MimePart {
    private static final Set<String> PLAIN = Set.of("text/plain", "text/html");

    private final String path;
    private final MimeFields fields = new MimeFields();
    private final List<MimePart> children = new ArrayList<>();
    private String type = "text/plain";
    private byte[] bytes = {};
    private long size;

    /** @param path where it stands, as {@code 2.1} for the first part of the second; empty for what holds all others */
    MimePart(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    MimeFields fields() {
        return fields;
    }

    List<MimePart> children() {
        return children;
    }

    MimePart newChild() {
        MimePart child = new MimePart((path.isEmpty() ? "" : path + ".") + (children.size() + 1));
        children.add(child);
        return child;
    }

    /** The media type in lower case; {@code text/plain} where none is said. */
    String type() {
        return type;
    }

    void setType(String said) {
        type = said;
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    /** The decoded bytes; empty where they were not asked for. */
    byte[] bytes() {
        return bytes;
    }

    /** How many decoded bytes there are, whether they were kept or not. */
    long size() {
        return size;
    }

    void setBytes(byte[] kept, long counted) {
        bytes = kept;
        size = counted;
    }

    String charset() {
        return fields.parameters("content-type").getOrDefault("charset", "");
    }

    /** The name of the file that it is to become, without any folder; empty when it has none. */
    String fileName() {
        String name = fields.parameters("content-disposition").getOrDefault("filename", "");
        return FileNames.last(name.isBlank() ? fields.parameters("content-type").getOrDefault("name", "") : name);
    }

    /** Whether it is text that stands in the mail itself, not beside it. */
    boolean isInlineText() {
        Map<String, String> disposition = fields.parameters("content-disposition");
        boolean attached =
                fields.value("content-disposition").equals("attachment") || disposition.containsKey("filename");
        return PLAIN.contains(type) && !attached;
    }
}
