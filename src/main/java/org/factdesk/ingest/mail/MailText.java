package org.factdesk.ingest.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a mail that its writer may have sent in two forms.
 *
 * @param rich the HTML parts; may be empty
 * @param plain the text parts that say the same; may be empty
 */
record MailText(List<MimePart> rich, List<MimePart> plain) {
    /** What a person reads as the mail itself, in order; attachments and pictures are left aside. */
    static List<MailText> of(MimePart root) {
        List<MailText> texts = new ArrayList<>();
        collect(root, texts);
        return texts;
    }

    /** As deep as the parts are nested, which {@link MimeTree} bounds. */
    private static void collect(MimePart part, List<MailText> texts) {
        switch (part.type()) {
            case "multipart/alternative" -> alternatives(part, texts);
            case "multipart/related", "multipart/signed" -> start(part, texts);
            default -> {
                if (part.isMultipart()) {
                    part.children().forEach(child -> collect(child, texts));
                } else if (part.isInlineText()) {
                    boolean html = part.type().equals("text/html");
                    texts.add(new MailText(html ? List.of(part) : List.of(), html ? List.of() : List.of(part)));
                }
            }
        }
    }

    /** The forms come from plain to rich: the last that has HTML is the rich one, the first without any the plain one. */
    private static void alternatives(MimePart part, List<MailText> texts) {
        List<MimePart> rich = List.of();
        List<MimePart> plain = List.of();
        for (MimePart child : part.children()) {
            List<MailText> form = of(child);
            List<MimePart> html =
                    form.stream().flatMap(text -> text.rich.stream()).toList();
            List<MimePart> words =
                    form.stream().flatMap(text -> text.plain.stream()).toList();
            rich = html.isEmpty() ? rich : html;
            plain = plain.isEmpty() && html.isEmpty() ? words : plain;
        }
        if (!rich.isEmpty() || !plain.isEmpty()) {
            texts.add(new MailText(rich, plain));
        }
    }

    /** Of parts that belong together one is the text, the others are its pictures or its signature. */
    private static void start(MimePart part, List<MailText> texts) {
        String id = part.fields().parameters("content-type").getOrDefault("start", "");
        part.children().stream()
                .filter(child ->
                        !id.isEmpty() && child.fields().raw("content-id").equals(id))
                .findFirst()
                .or(() -> part.children().stream().findFirst())
                .ifPresent(child -> collect(child, texts));
    }
}
