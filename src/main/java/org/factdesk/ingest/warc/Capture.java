package org.factdesk.ingest.warc;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ingest.DocumentTypes;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A page in a web archive, as far as the heads say.
 *
 * @param url where it was fetched, without the angle brackets that some write
 * @param time when, as the record has it
 * @param type media type without parameters, in lower case
 * @param charset as the type's parameter says, or empty
 * @param head how many bytes of the block are the head of an HTTP answer; 0 where the block is the page itself
 */
record Capture(String url, String time, String type, String charset, int head) {
    /** Heads of answers are shorter; the rest of the block is looked at only when it is a page. */
    static final int FIRST_BYTES = 1 << 13;

    static final int LONGEST_HEAD = 1 << 16;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** The page in that record; empty for scripts, pictures, requests, answers other than 200 and whatever else there is. */
    static Optional<Capture> of(WarcRecord record, byte[] start) {
        MessageHeaders headers = record.headers();
        String kind = headers.first("WARC-Type").orElse("");
        String said = headers.first("Content-Type").orElse("");
        Optional<Capture> capture =
                switch (kind) {
                    case "response" ->
                        said.toLowerCase(Locale.ROOT).startsWith("application/http")
                                ? answer(headers, start)
                                : Optional.of(capture(headers, said, 0));
                    case "resource", "conversion" -> Optional.of(capture(headers, said, 0));
                    default -> Optional.empty();
                };
        return capture.filter(page -> DocumentTypes.mayHoldText(page.type(), PageNames.of(page.url())));
    }

    /** Whether a record of these heads may be a page at all, so that its block is worth a look. */
    static boolean isWorthALook(WarcRecord record) {
        String kind = record.headers().first("WARC-Type").orElse("");
        return kind.equals("response") || kind.equals("resource") || kind.equals("conversion");
    }

    private static Optional<Capture> answer(MessageHeaders headers, byte[] start) {
        int end = endOfHead(start);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            HttpResponse response = HttpResponse.parseWithoutBody(new BytesChannel(Arrays.copyOf(start, end)), null);
            String type = response.headers().first("Content-Type").orElse("");
            return response.status() == 200 ? Optional.of(capture(headers, type, end)) : Optional.empty();
        } catch (IOException | RuntimeException noAnswer) {
            // A server may have said anything; what is no answer is no page.
            return Optional.empty();
        }
    }

    /** Where the page begins; -1 when the head does not end in these bytes. */
    static int endOfHead(byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (start[i] == '\n') {
                int next = i + 1 < start.length && start[i + 1] == '\r' ? i + 2 : i + 1;
                if (next < start.length && start[next] == '\n') {
                    return next + 1;
                }
            }
        }
        return -1;
    }

    private static Capture capture(MessageHeaders headers, String contentType, int head) {
        String url = headers.first("WARC-Target-URI").orElse("").strip();
        if (url.startsWith("<") && url.endsWith(">")) {
            url = url.substring(1, url.length() - 1);
        }
        Matcher charset = CHARSET.matcher(contentType);
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return new Capture(
                url,
                headers.first("WARC-Date").orElse("").strip(),
                type.strip().toLowerCase(Locale.ROOT),
                charset.find() ? charset.group(1) : "",
                head);
    }
}
