package org.factdesk.ingest.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Reads a page that a browser saved with all its pictures in one file: the page, its address, and when it was saved. */
public final class MhtmlReader implements Reader {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final Reader html;

    /** @param html what reads the page itself */
    public MhtmlReader(Reader html) {
        this.html = html;
    }

    @Override
    public boolean canRead(Input input) {
        return input.mediaType().isEmpty() && MailHead.of(input).isSavedPage(input.ending());
    }

    @Override
    public Reading read(Input input) {
        MimeTree tree = MimeTree.of(input.bytes(), part -> PAGES.contains(part.type()));
        MimePart page = page(tree.root(), input);
        Reading reading = html.read(Input.part(input.name(), page.bytes(), "text/html", page.charset(), Metadata.NONE));
        List<String> leftOut = new ArrayList<>(reading.leftOut());
        if (tree.isCut()) {
            leftOut.add("ingest.leftout.damaged");
        }
        return new Reading(
                input.name(),
                reading.metadata().and(saved(tree.root(), page)),
                "multipart/related",
                reading.charset(),
                reading.reader(),
                reading.normaliser(),
                reading.body(),
                leftOut);
    }

    /** The part that the head names as the start, else the first that is a page. */
    private static MimePart page(MimePart root, Input input) {
        String start = root.fields().parameters("content-type").getOrDefault("start", "");
        List<MimePart> pages = pages(root);
        return pages.stream()
                .filter(page ->
                        !start.isEmpty() && page.fields().raw("content-id").equals(start))
                .findFirst()
                .or(() -> pages.stream().findFirst())
                .orElseThrow(() -> new Problem(ProblemCode.NO_TEXT_FOUND, input.name()));
    }

    private static List<MimePart> pages(MimePart root) {
        List<MimePart> pages = new ArrayList<>();
        Deque<MimePart> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            MimePart part = ahead.pop();
            for (int i = part.children().size() - 1; i >= 0; i--) {
                ahead.push(part.children().get(i));
            }
            if (PAGES.contains(part.type()) && part.bytes().length > 0) {
                pages.add(part);
            }
        }
        return pages;
    }

    private static Metadata saved(MimePart root, MimePart page) {
        String snapshot = root.fields().words("snapshot-content-location");
        String url = snapshot.isEmpty() ? page.fields().words("content-location") : snapshot;
        String address = url.matches("(?i)https?://.*") ? url : "";
        return Metadata.builder()
                .add(MetadataField.TITLE, root.fields().words("subject"), Origin.CONTAINER)
                .add(MetadataField.URL, address, Origin.CONTAINER)
                .add(MetadataField.SAVED_URL, address, Origin.CONTAINER)
                .add(MetadataField.SAVED_AT, MailDates.iso(root.fields().words("date")), Origin.CONTAINER)
                .build();
    }
}
