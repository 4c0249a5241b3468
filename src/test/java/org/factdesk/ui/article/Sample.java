package org.factdesk.ui.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.article.ImportDocument;

/** Texts of our own to read in tests, block by block. */
final class Sample {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    static Sample headed(String title) {
        Sample sample = new Sample();
        sample.add(title, Block.heading(1, sample.next(title)));
        return sample;
    }

    static Sample without() {
        return new Sample();
    }

    Sample with(BlockKind kind, String... texts) {
        for (String words : texts) {
            add(words, Block.of(kind, next(words)));
        }
        return this;
    }

    Sample paragraphs(String... texts) {
        return with(BlockKind.PARAGRAPH, texts);
    }

    private Span next(String words) {
        int start = text.length() == 0 ? 0 : text.length() + 2;
        return new Span(start, start + words.length());
    }

    private void add(String words, Block block) {
        text.append(text.length() == 0 ? "" : "\n\n").append(words);
        blocks.add(block);
    }

    BlockText body() {
        return new BlockText(text.toString(), blocks);
    }

    Document into(Desk desk, String title, String language) {
        Reading reading = new Reading(
                "article.txt",
                Metadata.builder()
                        .add(MetadataField.TITLE, title, Origin.VISIBLE)
                        .add(
                                MetadataField.BYLINE,
                                language.equals("ar") ? "ليلى منصور" : "Jonas Hellmann, energy correspondent",
                                Origin.VISIBLE)
                        .add(
                                MetadataField.PUBLISHER,
                                language.equals("ar") ? "صحيفة المرفأ" : "The Lindau Observer",
                                Origin.META_TAG)
                        .add(MetadataField.PUBLISHED, "2026-03-03T17:40:00+01:00", Origin.META_TAG)
                        .add(MetadataField.LANGUAGE, language, Origin.META_TAG)
                        .build(),
                "text/plain",
                "UTF-8",
                "text/1",
                "1",
                body(),
                List.of());
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new ImportDocument(desk).add(reading, bytes, DocumentRole.ARTICLE, title);
    }

    static Place place(Desk desk, UUID version, String quote) {
        int start = desk.body(version).text().indexOf(quote);
        return new Place(version, new Span(start, start + quote.length()));
    }

    static Sample tram() {
        return headed("New tram line “will cut the commute in half”, mayor of Lindau says")
                .with(BlockKind.FURNITURE, "By Jonas Hellmann", "3 March 2026, 17:40")
                .paragraphs(
                        "LINDAU — The new tram line will open on 12 April, two years after the first rails were laid in"
                                + " Hafenstrasse, the city council announced on Tuesday.",
                        "“The line cost 212 million, less than the budget this council voted in 2021,” mayor Petra Voss"
                                + " told reporters at the depot, with an empty carriage behind her.",
                        "Ms Voss said the trams will carry 41,000 passengers a day, more than any other line in the"
                                + " region, and that building it had been “the longest winter of my life”.")
                .with(BlockKind.FURNITURE, "Sign up for our newsletter", "Read more: Fares rise again", "Share")
                .paragraphs(
                        "Bus drivers welcomed the date. Their union says collisions on the replacement route"
                                + " doubled while the road was closed, from six in the year before to eleven in the year after.")
                .with(BlockKind.CAPTION, "A carriage on its first trial run across the harbour bridge in January.")
                .with(BlockKind.HEADING, "What happens next")
                .with(
                        BlockKind.QUOTATION,
                        "No worker was injured during the twenty-four months of building, and nobody was ever asked to"
                                + " work at night.")
                .with(
                        BlockKind.LIST_ITEM,
                        "Trial runs until 30 March.",
                        "Free rides on the first weekend, for everybody who lives in the city or works there.")
                .with(BlockKind.TABLE_ROW, "2024 | 1.2 million", "2025 | 1.4 million")
                .paragraphs(
                        "The council will publish the final account next month. Ms Voss took no questions about the"
                                + " planned second line to the Donaudampfschifffahrtsgesellschaftskapitänswohnheim, whose"
                                + " cost is estimated at 90 million.",
                        "The line is eleven kilometres long and has seventeen stops.");
    }

    static Sample clinic() {
        return headed("عيادة الميناء تفتتح قسماً جديداً ومديرته تَعِد بتقليص الانتظار")
                .paragraphs(
                        "افتتح مجلس المدينة صباح الثلاثاء قسماً جديداً في عيادة الميناء بعد تأخير دام تسعة أشهر عن الموعد"
                                + " المعلن.",
                        "وقالت المديرة ليلى منصور إن القسم الجديد سيقلّص متوسط الانتظار من ثلاث ساعات إلى ساعة واحدة،"
                                + " مضيفة أن العاملين انتظروا هذا اليوم طويلاً.",
                        "وجاء في بيان المجلس أن كلفة المشروع بلغت 38 مليوناً، أي أقل من الميزانية المقرّرة قبل عامين.")
                .with(BlockKind.FURNITURE, "اقرأ أيضاً", "شارك")
                .paragraphs("ولم يحدد المجلس موعداً لنشر الحساب الختامي للمشروع.");
    }
}
