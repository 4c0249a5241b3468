package org.factdesk.ingest.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.factdesk.ingest.Container;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.DocumentTypes;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Part;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** What is attached to a mail: files and the mails that it encloses. The mail itself is read by {@link MailReader}. */
public final class MailParts implements Container {
    private static final String PREFIX = "part-";

    @Override
    public boolean canOpen(Input input) {
        if (input.mediaType().isPresent()) {
            return input.mediaType().get().equals("message/rfc822");
        }
        MailHead head = MailHead.of(input);
        return head.isMail() && !head.isSavedPage(input.ending());
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public Contents list(Input input) {
        MimeTree tree = MimeTree.of(input.bytes(), part -> false);
        List<Problem> notes =
                tree.isCut() ? List.of(new Problem(ProblemCode.FILE_ENDS_EARLY, input.name())) : List.of();
        return new Contents(parts(tree.root()), notes);
    }

    @Override
    public Input open(Input input, String partId) {
        String path = partId.startsWith(PREFIX) ? partId.substring(PREFIX.length()) : "";
        MimeTree tree = MimeTree.of(input.bytes(), part -> part.path().equals(path));
        MimePart part = attached(tree.root()).stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PART_UNKNOWN, input.name(), partId));
        // What senders say of their files is often wrong; only mails cannot be told from texts by how they begin.
        String type = part.type().equals("message/rfc822") ? part.type() : "";
        Metadata sent = Metadata.builder()
                .add(MetadataField.SAVED_AT, MailDates.iso(tree.root().fields().words("date")), Origin.CONTAINER)
                .build();
        return Input.part(part.fileName(), part.bytes(), type, part.charset(), sent);
    }

    static List<Part> parts(MimePart root) {
        String sent = MailDates.iso(root.fields().words("date"));
        return attached(root).stream()
                .map(part -> new Part(
                        PREFIX + part.path(),
                        part.fields().words("content-description"),
                        part.fileName(),
                        part.type(),
                        "",
                        sent,
                        part.size(),
                        DigestState.ABSENT,
                        DocumentTypes.mayHoldText(part.type(), part.fileName()) && part.size() > 0))
                .toList();
    }

    /** Those that are neither words of the mail itself nor lists of parts. */
    private static List<MimePart> attached(MimePart root) {
        List<MimePart> attached = new ArrayList<>();
        Deque<MimePart> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            MimePart part = ahead.pop();
            for (int i = part.children().size() - 1; i >= 0; i--) {
                ahead.push(part.children().get(i));
            }
            boolean whole = part.children().isEmpty() && !part.path().isEmpty();
            if (whole && !part.isMultipart() && !part.isInlineText()) {
                attached.add(part);
            }
        }
        return attached;
    }
}
