package org.factdesk.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
        scan(input, (start, end, head) -> {
            if (partId.equals(PREFIX + start)) {
                place[0] = start;
                place[1] = end;
            }
            return place[0] < 0;
        });
        if (place[0] < 0) {
            throw new Problem(ProblemCode.PART_UNKNOWN, input.name(), partId);
        }
        if (place[1] - place[0] > (long) Inputs.LARGEST_MEGABYTES << 20) {
            throw new Problem(ProblemCode.FILE_TOO_LARGE, input.name() + " " + partId, Inputs.LARGEST_MEGABYTES);
        }
        return Input.part(input.name(), bytes(input, place), "message/rfc822", "", Metadata.NONE);
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
