package org.factdesk.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.ingest.Container;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Part;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The mails in a mailbox file, as Thunderbird, Takeout and Unix keep them. Of any size: it is read as a stream. */
public final class Mailbox implements Container {
    private static final String PREFIX = "mail-";
    private static final int MOST = 100_000;
    private static final Pattern OFFSET = Pattern.compile("\\d{1,18}");

    /** More than the line before a mail can have, and the blank one before that. */
    private static final int LONGEST_LINE = 1 << 10;

    @Override
    public boolean canOpen(Input input) {
        return input.mediaType().isEmpty() && MailHead.of(input).isMailbox();
    }

    @Override
    public Contents list(Input input) {
        List<Part> parts = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        scan(input, (start, end, head) -> {
            if (parts.size() == MOST) {
                notes.add(new Problem(ProblemCode.FILE_HOLDS_MORE, input.name(), MOST));
                return false;
            }
            parts.add(part(start, end, head));
            return !Thread.currentThread().isInterrupted();
        });
        return new Contents(parts, notes);
    }

    private static Part part(long start, long end, byte[] head) {
        Metadata mail =
                MailReader.metadata(MimeTree.of(head, part -> false).root().fields());
        return new Part(
                PREFIX + start,
                mail.value(MetadataField.TITLE),
                "",
                "message/rfc822",
                "",
                mail.value(MetadataField.PUBLISHED),
                end - start,
                DigestState.ABSENT,
                end - start <= (long) Inputs.LARGEST_MEGABYTES << 20);
    }

    @Override
    public Input open(Input input, String partId) {
        long[] place = {-1, -1};
        MailboxScan.Sink sink = (start, end, head) -> {
            if (partId.equals(PREFIX + start)) {
                place[0] = start;
                place[1] = end;
            }
            return place[0] < 0;
        };
        scanAt(input, offset(partId), sink);
        if (place[0] < 0) {
            scan(input, sink);
        }
        if (place[0] < 0) {
            throw new Problem(ProblemCode.PART_UNKNOWN, input.name(), partId);
        }
        if (place[1] - place[0] > (long) Inputs.LARGEST_MEGABYTES << 20) {
            throw new Problem(ProblemCode.FILE_TOO_LARGE, input.name() + " " + partId, Inputs.LARGEST_MEGABYTES);
        }
        return Input.part(input.name(), bytes(input, place), "message/rfc822", "", Metadata.NONE);
    }

    /** Where the part says that its mail begins, or -1. */
    private static long offset(String partId) {
        boolean says = partId.startsWith(PREFIX)
                && OFFSET.matcher(partId.substring(PREFIX.length())).matches();
        return says ? Long.parseLong(partId.substring(PREFIX.length())) : -1;
    }

    /** Scans the one mail at the offset, if the line that begins a mail stands before it. */
    private static void scanAt(Input input, long offset, MailboxScan.Sink sink) {
        if (offset <= 0) {
            return;
        }
        try (InputStream in = stream(input)) {
            int before = (int) Math.min(offset, LONGEST_LINE);
            if (in.skip(offset - before) != offset - before) {
                return;
            }
            byte[] read = in.readNBytes(before);
            int line = MailHead.mailboxLine(read, before == offset);
            if (line < 0) {
                return;
            }
            long from = offset - before + line;
            InputStream rest = new SequenceInputStream(new ByteArrayInputStream(read, line, before - line), in);
            MailboxScan.run(rest, (start, end, head) -> {
                sink.mail(from + start, from + end, head);
                return false;
            });
        } catch (IOException failed) {
            throw unreadable(input, failed);
        }
    }

    private static byte[] bytes(Input input, long[] place) {
        try (InputStream in = stream(input)) {
            in.skipNBytes(place[0]);
            return in.readNBytes((int) (place[1] - place[0]));
        } catch (IOException failed) {
            throw unreadable(input, failed);
        }
    }

    private static void scan(Input input, MailboxScan.Sink sink) {
        try (InputStream in = stream(input)) {
            MailboxScan.run(in, sink);
        } catch (IOException failed) {
            throw unreadable(input, failed);
        }
    }

    private static InputStream stream(Input input) throws IOException {
        return input.file().isPresent()
                ? Files.newInputStream(input.file().get())
                : new ByteArrayInputStream(input.bytes());
    }

    private static Problem unreadable(Input input, IOException failed) {
        return new Problem(failed, ProblemCode.FILE_UNREADABLE, input.name(), String.valueOf(failed.getMessage()));
    }
}
