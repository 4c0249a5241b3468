package org.factdesk.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.ingest.Draft;
import org.factdesk.text.BlockKind;

/**
 * Tells the mail from the mails it answers. What is quoted between the writer's own words stays a quotation; what hangs on
 * after them is furniture; a mail that was sent on, or says nothing of its own, keeps all it quotes.
 */
final class Replies {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern SENT_ON = Pattern.compile("\\s*(?:fwd?|wg|tr|rv|enc|i)\\s*:.*", FLAGS);

    private static final Pattern SENT_ON_MARK = Pattern.compile(
            "-{2,}\\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado)\\s*-{2,}.*"
                    + "|(?:begin forwarded message|anfang der weitergeleiteten nachricht)\\s*:.*",
            FLAGS);

    private static final Pattern ANSWERED_MARK = Pattern.compile(
            "-{2,}\\s*(?:original message|ursprüngliche nachricht|message d.origine|mensaje original)\\s*-{2,}.*"
                    + "|(?:from|von|de)\\s*:[^\\n]{1,300}[\\n ](?:sent|date|gesendet|datum|envoyé|enviado)\\s*:.*",
            FLAGS);

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?:on|am|le|el|il|em|op)\\b.{4,300}\\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef)\\b[^:]{0,200}:"
                    + "|[^\\n]{2,200}\\b(?:wrote|schrieb|writes|a écrit|escribió)\\s*:",
            FLAGS);

    private Replies() {}

    static List<Draft> mark(List<Draft> drafts, String subject) {
        if (SENT_ON.matcher(subject).matches()
                || drafts.stream()
                        .anyMatch(draft -> SENT_ON_MARK.matcher(start(draft)).matches())) {
            return drafts;
        }
        int end = endOfOwn(drafts);
        if (end == 0) {
            return drafts;
        }
        List<Draft> marked = new ArrayList<>(drafts);
        for (int i = 0; i < marked.size(); i++) {
            if (i >= end || announcesQuotation(marked, i)) {
                marked.set(i, marked.get(i).as(BlockKind.FURNITURE));
            }
        }
        return marked;
    }

    /** The first block after the writer's own words; 0 when there are none. */
    private static int endOfOwn(List<Draft> drafts) {
        int end = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (end > 0
                    && draft.kind() == BlockKind.PARAGRAPH
                    && ANSWERED_MARK.matcher(start(draft)).matches()) {
                return end;
            }
            boolean own = draft.kind() != BlockKind.QUOTATION
                    && draft.kind() != BlockKind.FURNITURE
                    && !announcesQuotation(drafts, i);
            end = own ? i + 1 : end;
        }
        return end;
    }

    private static boolean announcesQuotation(List<Draft> drafts, int at) {
        return at + 1 < drafts.size()
                && drafts.get(at + 1).kind() == BlockKind.QUOTATION
                && drafts.get(at).kind() != BlockKind.QUOTATION
                && ATTRIBUTION.matcher(start(drafts.get(at))).matches();
    }

    private static String start(Draft draft) {
        return draft.text().substring(0, Math.min(draft.text().length(), 800));
    }
}
