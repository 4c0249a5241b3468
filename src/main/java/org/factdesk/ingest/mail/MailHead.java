package org.factdesk.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ingest.Input;

/** Tells mails, mailboxes and saved pages by how they begin. */
final class MailHead {
    private static final int LOOKED_AT = 1 << 15;

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):(?:\\s.*)?");

    /** The line that begins each mail of a mailbox: who, and when, as the C library writes a time. */
    private static final Pattern MAILBOX_LINE = Pattern.compile("From \\S{1,300} .{0,40}\\d{1,2}:\\d{2}.{0,40}");

    /** Fields that plain texts do not begin with. */
    private static final Set<String> OF_MAILS = Set.of(
            "from",
            "to",
            "date",
            "subject",
            "message-id",
            "received",
            "mime-version",
            "return-path",
            "delivered-to",
            "reply-to",
            "content-type",
            "snapshot-content-location");

    private final String head;

    private MailHead(String head) {
        this.head = head;
    }

    static MailHead of(Input input) {
        byte[] bytes = input.head();
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        int length = Math.max(0, Math.min(bytes.length - start, LOOKED_AT));
        return new MailHead(new String(bytes, start, length, StandardCharsets.ISO_8859_1).stripLeading());
    }

    /** Whether it begins with the fields of a mail: at least two that are known, and nothing else before a blank line. */
    boolean isMail() {
        return fields(head) >= 2;
    }

    boolean isMailbox() {
        int end = head.indexOf('\n');
        return end > 0 && isMailboxLine(head.substring(0, end).stripTrailing()) && fields(head.substring(end + 1)) >= 1;
    }

    static boolean isMailboxLine(String line) {
        return MAILBOX_LINE.matcher(line).matches();
    }

    /**
     * Where the line begins that a mailbox has before each mail, when it is the last of these bytes and follows a blank one.
     *
     * @param all whether nothing stands before the bytes
     * @return -1 when there is no such line
     */
    static int mailboxLine(byte[] bytes, boolean all) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int line = text.lastIndexOf('\n', text.length() - 2) + 1;
        boolean afterBlank = line == 0 ? all : text.substring(0, line).matches("(?s)(.*\n)?[ \t\r]*\n");
        return text.endsWith("\n")
                        && afterBlank
                        && isMailboxLine(text.substring(line).stripTrailing())
                ? line
                : -1;
    }

    /** Whether it is a page with its pictures, as browsers save one into a single file. */
    boolean isSavedPage(String ending) {
        if (fields(head) < 2) {
            return false;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        int end = lower.indexOf("\n\n") < 0 ? lower.indexOf("\r\n\r\n") : lower.indexOf("\n\n");
        String fields = end < 0 ? lower : lower.substring(0, end);
        boolean related = fields.contains("multipart/related") || fields.contains("text/html");
        boolean saved = fields.contains("snapshot-content-location:")
                || fields.contains("from: <saved by")
                || fields.contains("from: \"saved by")
                || ending.equals("mht")
                || ending.equals("mhtml");
        return related && saved;
    }

    private static int fields(String head) {
        Set<String> known = new HashSet<>();
        // Line by line, because most files are told to be no mail by their first.
        for (String line : (Iterable<String>) head.lines()::iterator) {
            if (line.isEmpty()) {
                break;
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                if (OF_MAILS.contains(name)) {
                    known.add(name);
                }
            } else if (line.charAt(0) != ' ' && line.charAt(0) != '\t' && known.isEmpty()) {
                return 0;
            } else if (line.charAt(0) != ' ' && line.charAt(0) != '\t') {
                break;
            }
        }
        return known.size();
    }
}
