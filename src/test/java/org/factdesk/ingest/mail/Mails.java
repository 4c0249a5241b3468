package org.factdesk.ingest.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.html.HtmlReader;
import org.factdesk.ingest.text.TextReader;
import org.factdesk.model.Reading;

/** Mails as tests write them. */
final class Mails {
    private static final Reader HTML = new HtmlReader();
    private static final Reader TEXT = new TextReader();

    static final Readers READERS = new Readers(
            List.of(new MhtmlReader(HTML), new MailReader(HTML, TEXT), HTML, TEXT),
            List.of(new MailParts(), new Mailbox()));

    static final String HEAD = """
            From: Ines Falk <ines@harbour.example>
            To: "Desk, News" <desk@paper.example>, Omar <omar@paper.example>
            Subject: The harbour wall
            Date: Tue, 04 Mar 2025 16:20:05 +0100
            MIME-Version: 1.0
            """;

    /** Words as a newsletter would have them: enough for any extractor to see an article. */
    static final String STORY =
            "The harbour wall was built in 1911 and repaired twice since then, the last time in 1987. ";

    private Mails() {}

    static Input input(String mail) {
        return input("letter.eml", mail, StandardCharsets.UTF_8);
    }

    static Input input(String name, String mail, Charset charset) {
        return Input.of(name, mail.replace("\n", "\r\n").getBytes(charset));
    }

    static Reading read(String mail) {
        return READERS.read(input(mail));
    }

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes).replace("\r\n", "\n");
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A part with its boundary before it. */
    static String part(String boundary, String head, String body) {
        return "--" + boundary + "\n" + head + "\n\n" + body + "\n";
    }
}
