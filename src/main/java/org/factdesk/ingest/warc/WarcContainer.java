package org.factdesk.ingest.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.factdesk.ingest.Container;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Part;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The pages in a web archive. It may be of any size: it is read as a stream, and a page at its place. */
public final class WarcContainer implements Container {
    private static final Pattern ID = Pattern.compile("record-(\\d{1,18})(?:-\\d{1,9})?");
    private static final Pattern BEGINNING = Pattern.compile("\\s{0,8}(?:WARC/\\d|filedesc://).*", Pattern.DOTALL);

    @Override
    public boolean canOpen(Input input) {
        return isWarc(input.head()) || isZstandard(input);
    }

    /** Whether bytes begin as a WARC file does, packed or not. */
    static boolean isWarc(byte[] head) {
        return BEGINNING.matcher(latin(head)).matches()
                || BEGINNING.matcher(latin(unpacked(head))).matches();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
    }

    private static byte[] unpacked(byte[] head) {
        if (head.length < 18 || head[0] != 0x1F || head[1] != (byte) 0x8B) {
            return new byte[0];
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return in.readNBytes(32);
        } catch (IOException noGzip) {
            return new byte[0];
        }
    }

    private static boolean isZstandard(Input input) {
        byte[] head = input.head();
        boolean frame = head.length > 4
                && head[0] == 0x28
                && head[1] == (byte) 0xB5
                && head[2] == 0x2F
                && head[3] == (byte) 0xFD;
        boolean dictionary =
                head.length > 4 && head[0] == 0x5D && head[1] == 0x2A && head[2] == 0x4D && head[3] == 0x18;
        return (frame || dictionary) && input.name().contains(".warc");
    }

    @Override
    public Contents list(Input input) {
        List<Part> parts = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        try (Records records = records(input, 0)) {
            if (new Pages(records, "").list(parts, url -> "")) {
                notes.add(new Problem(ProblemCode.FILE_HOLDS_MORE, input.name(), Pages.MOST));
            }
            if (records.isDamaged()) {
                notes.add(new Problem(ProblemCode.FILE_ENDS_EARLY, input.name()));
            }
        } catch (IOException failed) {
            throw unreadable(input, failed);
        }
        return new Contents(parts, notes);
    }

    @Override
    public Input open(Input input, String partId) {
        if (place(partId) < 0) {
            throw new Problem(ProblemCode.PART_UNKNOWN, input.name(), partId);
        }
        try (Records records = records(input, place(partId))) {
            return new Pages(records, "").open(input.name(), partId, url -> "");
        } catch (IOException failed) {
            throw new Problem(failed, ProblemCode.PART_UNKNOWN, input.name(), partId);
        }
    }

    /** Where the record of that id, or its packed member, begins; -1 when it is no id. */
    static long place(String recordId) {
        Matcher id = ID.matcher(recordId);
        return id.matches() ? Long.parseLong(id.group(1)) : -1;
    }

    private static Records records(Input input, long place) throws IOException {
        if (isZstandard(input)) {
            throw new Problem(ProblemCode.ARCHIVE_PACKING_UNKNOWN, input.name(), "Zstandard");
        }
        if (input.file().isPresent()) {
            FileChannel file = FileChannel.open(input.file().get()).position(place);
            return Records.of(new SeekableGuard(file), 0);
        }
        InputStream bytes = new ByteArrayInputStream(input.bytes());
        bytes.skipNBytes(place);
        return Records.of(new Guard(Channels.newChannel(bytes)), place);
    }

    private static Problem unreadable(Input input, IOException failed) {
        return new Problem(failed, ProblemCode.FILE_UNREADABLE, input.name(), String.valueOf(failed.getMessage()));
    }
}
