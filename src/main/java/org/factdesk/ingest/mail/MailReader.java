package org.factdesk.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.ingest.Bodies;
import org.factdesk.ingest.Charsets;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Part;
import org.factdesk.ingest.Reader;
import org.factdesk.ingest.Readers;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;

/** Reads a mail: who wrote what to whom, in the best of its forms. What is attached is {@link MailParts}' matter. */
public final class MailReader implements Reader {
    private static final String VERSION = "mail/1";

    /** Some senders put nothing but an invitation into the form they care less for. */
    private static final double LEAST_OF_PLAIN = 0.5;

    private final Reader html;
    private final Reader text;

    /** @param html what reads the mail's HTML; {@code text} what reads its plain text */
    public MailReader(Reader html, Reader text) {
        this.html = html;
        this.text = text;
    }

    @Override
    public boolean canRead(Input input) {
        return input.mediaType()
                .map("message/rfc822"::equals)
                .orElseGet(() -> MailHead.of(input).isMail());
    }

    @Override
    public Reading read(Input input) {
        MimeTree tree = MimeTree.of(input.bytes(), MimePart::isInlineText);
        MimeFields fields = tree.root().fields();
        Words words = new Words(input.name());
        MailText.of(tree.root()).forEach(words::take);
        List<Part> attached = MailParts.parts(tree.root());
        if (words.drafts.stream().allMatch(Draft::isFurniture)) {
            throw nothing(input, attached);
        }
        List<Draft> drafts = head(fields);
        drafts.addAll(Replies.mark(words.drafts, fields.words("subject")));
        BlockText body = Bodies.of(drafts);
        if (!attached.isEmpty()) {
            words.leftOut.add("ingest.leftout.attachments");
        }
        if (tree.isCut()) {
            words.leftOut.add("ingest.leftout.damaged");
        }
        return new Reading(
                input.name(),
                metadata(fields),
                "message/rfc822",
                words.charset,
                VERSION,
                Normaliser.VERSION,
                body,
                List.copyOf(words.leftOut));
    }

    private static Problem nothing(Input input, List<Part> attached) {
        List<Part> readable = attached.stream().filter(Part::readable).toList();
        return readable.isEmpty()
                ? new Problem(ProblemCode.NO_TEXT_FOUND, input.name())
                : Readers.several(input, readable);
    }

    static Metadata metadata(MimeFields fields) {
        return Metadata.builder()
                .add(MetadataField.TITLE, fields.words("subject"), Origin.META_TAG)
                .add(MetadataField.BYLINE, Addresses.names(fields.raw("from")), Origin.META_TAG)
                .add(MetadataField.PUBLISHED, MailDates.iso(fields.words("date")), Origin.META_TAG)
                .add(MetadataField.LANGUAGE, fields.value("content-language"), Origin.META_TAG)
                .build();
    }

    /** The subject as title; under it who and when, which the mail does not say and nobody has to check. */
    private static List<Draft> head(MimeFields fields) {
        List<Draft> head = new ArrayList<>();
        if (!fields.words("subject").isEmpty()) {
            head.add(Draft.heading(1, fields.words("subject")));
        }
        List.of("From", "To", "Cc", "Date").forEach(name -> {
            String value = name.equals("Date")
                    ? fields.words("date")
                    : Addresses.whole(fields.raw(name.toLowerCase(Locale.ROOT)));
            if (!value.isEmpty()) {
                head.add(Draft.of(BlockKind.FURNITURE, name + ": " + value));
            }
        });
        return head;
    }

    /** The mail's words as they are put together. */
    private final class Words {
        private final String name;
        private final List<Draft> drafts = new ArrayList<>();
        private final Set<String> leftOut = new LinkedHashSet<>();
        private String charset = "";

        private Words(String name) {
            this.name = name;
        }

        private void take(MailText form) {
            List<Draft> rich = new ArrayList<>();
            form.rich().forEach(part -> rich.addAll(delegate(html, part, "text/html")));
            List<Draft> plain = new ArrayList<>();
            if (rich.isEmpty() || letters(rich) < LEAST_OF_PLAIN * sizeOf(form.plain())) {
                form.plain().forEach(part -> plain.addAll(plain(part)));
            }
            drafts.addAll(letters(rich) < LEAST_OF_PLAIN * letters(plain) || rich.isEmpty() ? plain : rich);
        }

        private List<Draft> plain(MimePart part) {
            Map<String, String> parameters = part.fields().parameters("content-type");
            Charsets.Decoded decoded = Charsets.decode(part.bytes(), part.charset());
            boolean flowed = parameters.getOrDefault("format", "").equalsIgnoreCase("flowed");
            boolean dropSpace = parameters.getOrDefault("delsp", "").equalsIgnoreCase("yes");
            List<Draft> words = new ArrayList<>();
            for (PlainMail.Segment segment : PlainMail.segments(decoded.text(), flowed, dropSpace)) {
                for (Draft draft : delegate(text, segment.text(), "text/plain")) {
                    words.add(segment.signature() ? draft.as(BlockKind.FURNITURE) : draft);
                }
            }
            charset = charset.isEmpty() ? decoded.charset() : charset;
            return withoutTitle(words);
        }

        private List<Draft> delegate(Reader reader, MimePart part, String type) {
            Charsets.Decoded decoded = Charsets.decode(part.bytes(), part.charset());
            charset = charset.isEmpty() ? decoded.charset() : charset;
            return delegate(reader, decoded.text(), type);
        }

        private List<Draft> delegate(Reader reader, String words, String type) {
            if (words.isBlank()) {
                return List.of();
            }
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            try {
                Reading reading = reader.read(Input.part(name, bytes, type, "UTF-8", Metadata.NONE));
                leftOut.addAll(reading.leftOut());
                return reading.body().blocks().stream()
                        .map(block -> draft(block, reading))
                        .toList();
            } catch (Problem nothing) {
                if (nothing.code() != ProblemCode.NO_TEXT_FOUND) {
                    throw nothing;
                }
                return List.of();
            }
        }
    }

    private static Draft draft(Block block, Reading reading) {
        String words = block.span().of(reading.body().text());
        return block.kind() == BlockKind.HEADING ? Draft.heading(block.level(), words) : Draft.of(block.kind(), words);
    }

    /** A mail begins with a greeting, not with a title, and its subject is the title. */
    private static List<Draft> withoutTitle(List<Draft> drafts) {
        return drafts.stream()
                .map(draft ->
                        draft.kind() == BlockKind.HEADING && draft.level() == 1 ? draft.as(BlockKind.PARAGRAPH) : draft)
                .toList();
    }

    private static long letters(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.isFurniture())
                .mapToLong(draft -> draft.text().length())
                .sum();
    }

    private static long sizeOf(List<MimePart> parts) {
        return parts.stream().mapToLong(part -> part.bytes().length).sum();
    }
}
