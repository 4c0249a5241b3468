package org.factdesk.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.factdesk.ingest.Container;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.Entry;
import org.factdesk.ingest.zip.Limits;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The pages in a WACZ package, with the package's digests compared. It may be of any size. */
public final class WaczContainer implements Container {
    /** Packed text seldom shrinks to less than a hundredth; the archives inside are packed already. */
    private static final Limits LIMITS = Limits.streaming(65_536, 400);

    static final String DATAPACKAGE = "datapackage.json";
    static final String DATAPACKAGE_DIGEST = "datapackage-digest.json";

    /** Up to so many bytes of a WARC file are compared with its digest again when one page of it is opened. */
    private static final long COMPARED_AGAIN = 64L << 20;

    @Override
    public boolean canOpen(Input input) {
        if (!Archive.isZip(input.head())) {
            return false;
        }
        if (input.ending().equals("wacz")) {
            return true;
        }
        String head = new String(input.head(), StandardCharsets.ISO_8859_1);
        return head.contains("archive/") && head.contains(".warc") || head.contains("pages/pages.jsonl");
    }

    @Override
    public Contents list(Input input) {
        try (Archive archive = Archive.open(input, LIMITS)) {
            PackageLister lister = new PackageLister(archive);
            for (Entry entry : archive.entries()) {
                if (isWarc(entry)) {
                    lister.warc(entry);
                }
            }
            lister.compareOthers();
            return lister.contents();
        }
    }

    static boolean isWarc(Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    @Override
    public Input open(Input input, String partId) {
        int colon = partId.lastIndexOf(':');
        try (Archive archive = Archive.open(input, LIMITS)) {
            Entry entry = archive.find(partId.substring(0, Math.max(0, colon)))
                    .filter(WaczContainer::isWarc)
                    .orElseThrow(() -> new Problem(ProblemCode.PART_UNKNOWN, input.name(), partId));
            Map<String, String> titles = PackageList.titles(archive);
            String record = partId.substring(colon + 1);
            Input page;
            try (InputStream in = archive.stream(entry)) {
                long place = WarcContainer.place(record);
                in.skipNBytes(Math.max(0, place));
                Records records = Records.of(new Guard(Channels.newChannel(in)), Math.max(0, place));
                page = new Pages(records, entry.name() + ":").open(input.name(), record, url -> title(titles, url));
            } catch (IOException broken) {
                throw new Problem(broken, ProblemCode.PART_UNKNOWN, input.name(), partId);
            }
            boolean wrong =
                    entry.packed() <= COMPARED_AGAIN && new PackageLister(archive).compare(entry) == DigestState.WRONG;
            return wrong && !page.remarks().contains("ingest.leftout.digest")
                    ? page.remarked("ingest.leftout.digest")
                    : page;
        }
    }

    static String title(Map<String, String> titles, String url) {
        return titles.getOrDefault(url, "");
    }
}
