package org.factdesk.app;

import java.util.List;
import org.factdesk.ingest.Reader;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.docx.DocxReader;
import org.factdesk.ingest.epub.EpubReader;
import org.factdesk.ingest.html.HtmlReader;
import org.factdesk.ingest.mail.MailParts;
import org.factdesk.ingest.mail.MailReader;
import org.factdesk.ingest.mail.Mailbox;
import org.factdesk.ingest.mail.MhtmlReader;
import org.factdesk.ingest.markdown.MarkdownReader;
import org.factdesk.ingest.odt.OdtReader;
import org.factdesk.ingest.other.OtherFormats;
import org.factdesk.ingest.pdf.PdfReader;
import org.factdesk.ingest.rtf.RtfReader;
import org.factdesk.ingest.text.TextReader;
import org.factdesk.ingest.warc.WaczContainer;
import org.factdesk.ingest.warc.WarcContainer;

/** Every format that is read, in the order asked: those told by how they begin before those that take any text. */
final class Formats {
    private Formats() {}

    static Readers readers() {
        Reader html = new HtmlReader();
        Reader text = new TextReader();
        return new Readers(
                List.of(
                        new DocxReader(),
                        new OdtReader(),
                        new EpubReader(),
                        new RtfReader(),
                        new PdfReader(),
                        new OtherFormats(),
                        new MhtmlReader(html),
                        new MailReader(html, text),
                        html,
                        new MarkdownReader(),
                        text),
                List.of(new MailParts(), new Mailbox(), new WarcContainer(), new WaczContainer()));
    }
}
