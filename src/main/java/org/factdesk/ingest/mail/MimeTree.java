package org.factdesk.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** A message taken apart. Enclosed messages stay whole: each is a document of its own. */
final class MimeTree {
    /** Deeper nesting is no mail: what lies deeper stays unparsed. Each level costs the parser a layer of its stack. */
    private static final int DEEPEST = 24;

    private static final int MOST_PARTS = 5_000;

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 18)
            .setMaxHeaderCount(4_000)
            .build();

    private final Predicate<MimePart> wanted;
    private final MimePart root = new MimePart("");
    private final Deque<MimePart> open = new ArrayDeque<>();
    private int parts;
    private boolean cut;
    private boolean full;

    private MimeTree(Predicate<MimePart> wanted) {
        this.wanted = wanted;
    }

    /**
     * Takes apart what can be; a damage ends it there.
     *
     * @param wanted of which parts the bytes are kept; asked once the part's head is known
     */
    static MimeTree of(byte[] bytes, Predicate<MimePart> wanted) {
        MimeTree tree = new MimeTree(wanted);
        MimeTokenStream stream = new MimeTokenStream(CONFIG, tree.new Watch(), null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(new ByteArrayInputStream(bytes));
            for (EntityState state = stream.getState();
                    state != EntityState.T_END_OF_STREAM && !tree.full;
                    state = stream.next()) {
                tree.take(state, stream);
            }
        } catch (IOException | MimeException | RuntimeException damaged) {
            // The parser was made for mails as they are written; on others it ends in exceptions of any kind. What was
            // read until there is kept, and the damage is told.
            tree.cut = true;
        }
        return tree;
    }

    /** The message itself. */
    MimePart root() {
        return root;
    }

    /** Whether it ends before its parts do, or is nested or parted beyond all use. */
    boolean isCut() {
        return cut || full;
    }

    /** Hears of a part that ends before its boundary, and stops nothing. */
    private final class Watch extends DecodeMonitor {
        @Override
        public boolean warn(String error, String dropDesc) {
            cut |= error.contains(Event.MIME_BODY_PREMATURE_END.toString());
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> open.push(root);
            case T_START_BODYPART -> {
                full = ++parts > MOST_PARTS || Thread.currentThread().isInterrupted();
                open.push(open.element().newChild());
                if (open.size() > DEEPEST) {
                    stream.setRecursionMode(RecursionMode.M_FLAT);
                }
            }
            case T_FIELD -> open.element().fields().add(stream.getField());
            case T_END_HEADER -> open.element().setType(type(open.element()));
            case T_BODY -> body(open.element(), stream);
            case T_END_BODYPART -> {
                open.pop();
                stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            }
            default -> {
                // Preambles, epilogues and the ends of lists say nothing.
            }
        }
    }

    private static String type(MimePart part) {
        String type = part.fields().value("content-type");
        return type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "text/plain";
    }

    private void body(MimePart part, MimeTokenStream stream) throws IOException {
        boolean keep = wanted.test(part);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long size = 0;
        InputStream in = stream.getDecodedInputStream();
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (keep) {
                    kept.write(buffer, 0, read);
                }
            }
        } finally {
            part.setBytes(kept.toByteArray(), size);
        }
    }
}
