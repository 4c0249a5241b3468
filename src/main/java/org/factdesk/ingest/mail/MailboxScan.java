package org.factdesk.ingest.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Goes through a mailbox line by line and tells where each mail in it begins and ends. Holds one mail's head at most. */
final class MailboxScan {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LONGEST_LINE = 512;

    /** Takes one mail after the other. */
    interface Sink {
        /**
         * @param start offset of the mail's first field
         * @param end offset after its last byte
         * @param head its first bytes, 64 KB at most
         * @return whether to go on
         */
        boolean mail(long start, long end, byte[] head);
    }

    private final Sink sink;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long at;
    private long lineStart;
    private long mailStart = -1;
    private boolean afterBlank = true;
    private boolean goesOn = true;

    private MailboxScan(Sink sink) {
        this.sink = sink;
    }

    static void run(InputStream in, Sink sink) throws IOException {
        MailboxScan scan = new MailboxScan(sink);
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0 && scan.goesOn; read = in.read(buffer)) {
            for (int i = 0; i < read && scan.goesOn; i++) {
                scan.take(buffer[i]);
            }
        }
        if (scan.goesOn) {
            scan.endLine();
            scan.endMail(scan.at);
        }
    }

    private void take(byte b) {
        at++;
        if (line.size() < LONGEST_LINE) {
            line.write(b);
        }
        if (mailStart >= 0 && head.size() < LONGEST_HEAD) {
            head.write(b);
        }
        if (b == '\n') {
            endLine();
        }
    }

    private void endLine() {
        String words = line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
        if (afterBlank && words.startsWith("From ") && MailHead.isMailboxLine(words)) {
            endMail(lineStart);
            mailStart = at;
            head.reset();
        }
        afterBlank = words.isEmpty();
        line.reset();
        lineStart = at;
    }

    private void endMail(long end) {
        if (mailStart >= 0 && end > mailStart) {
            goesOn = sink.mail(mailStart, end, head.toByteArray());
        }
        mailStart = -1;
    }
}
