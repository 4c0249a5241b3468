package org.factdesk.ui.panel;

import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.testing.ACase;
import org.factdesk.workbench.claims.EditClaims;
import org.factdesk.workbench.evidence.AddEvidence;
import org.factdesk.workbench.evidence.EvidenceDraft;
import org.factdesk.workbench.evidence.SourceDraft;
import org.factdesk.workbench.verdict.GiveVerdict;

/** A made-up case about a ferry: one claim with all it can have, one bare, one in Arabic, one in long German words. */
final class SampleClaim {
    private SampleClaim() {}

    static ACase in(Path folder) {
        ACase file = ACase.in(folder);
        DocumentVersion article = file.article(
                "Night ferry to sail again in May",
                "The harbour master said the ferry carried 41,000 passengers last year, more than ever before.",
                "He added that no crossing was cancelled because of ice.");
        Claim first = file.claimOn(
                article,
                "The night ferry carried 41,000 passengers last year, more than in any year before.",
                "the ferry carried 41,000 passengers last year");
        EditClaims edits = new EditClaims(file.desk());
        edits.claimant(List.of(first.id()), "Jorun Vik, harbour master");
        edits.saidOn(List.of(first.id()), new PartialDate("2026-02-13"));
        add(
                file,
                first,
                Stance.SUPPORTS,
                Weight.STRONG,
                "Port statistics 2025",
                "Port of Selvik",
                "Night ferry, passengers landed and embarked in 2025: 41,240.",
                "p. 14",
                "Official count for the whole year; it matches the figure within one per cent.");
        add(
                file,
                first,
                Stance.REFUTES,
                Weight.MODERATE,
                "Annual report of the Coastal Line",
                "Coastal Line",
                "In 2011, our best year on the night route, 43,900 people sailed with us.",
                "p. 6",
                "The same route under its former owner, so “more than ever” does not hold.");
        add(
                file,
                first,
                Stance.CONTEXT,
                Weight.WEAK,
                "E-mail from the harbour office",
                "",
                "",
                "",
                "Confirms that children under four are not counted.");
        new GiveVerdict(file.desk()).give(first.id(), "mostly-true", "The figure of 41,000 is right.", "");
        file.claimOn(article, "No crossing was cancelled because of ice.", "no crossing was cancelled because of ice");
        Claim arabic = file.claim("حملت العبّارة الليلية 41 ألف راكب في العام الماضي، وهو رقم قياسي.");
        edits.claimant(List.of(arabic.id()), "مدير الميناء");
        add(
                file,
                arabic,
                Stance.QUALIFIES,
                Weight.STRONG,
                "إحصاءات الميناء",
                "هيئة الميناء",
                "بلغ عدد الركاب 41240 راكباً خلال السنة.",
                "ص 14",
                "الرقم رسمي ويشمل السنة كلها.");
        Claim german = file.claim(
                "Die Donaudampfschifffahrtsgesellschaftskapitänsversorgungsverordnung sieht für Nachtfährenzulagen keine Obergrenzenbestimmungen vor.");
        edits.claimant(
                List.of(german.id()),
                "Bundesverkehrswegeplanungsbeschleunigungsbeauftragter Doktor Hieronymus Schwarzenberger-Oberhuber");
        edits.saidOn(List.of(german.id()), new PartialDate("2026-01"));
        add(
                file,
                german,
                Stance.QUALIFIES,
                Weight.WEAK,
                "Verwaltungsvorschriftensammlung der Binnenschifffahrtsaufsichtsbehördenvertretung",
                "Binnenschifffahrtsaufsichtsbehördenvertretung",
                "Obergrenzenbestimmungen für Nachtfährenzulagen sind der Landesverordnung vorbehalten.",
                "§ 14 Abs. 3",
                "Rechtsschutzversicherungsgesellschaften legen die Bestimmung anders aus.");
        return file;
    }

    static void add(
            ACase file,
            Claim claim,
            Stance stance,
            Weight weight,
            String title,
            String publisher,
            String quote,
            String locator,
            String why) {
        SourceDraft source = new SourceDraft(
                title,
                "",
                publisher,
                publisher.isEmpty() ? "" : "https://selvik.example/statistics/2025/night-ferry-passengers-by-month",
                publisher.isEmpty() ? null : new PartialDate("2026-02"),
                null);
        new AddEvidence(file.desk()).add(claim.id(), new EvidenceDraft(source, stance, weight, quote, locator, why));
    }

    /** The first source of the case. */
    static Source source(ACase file) {
        return file.desk().state().all(Source.class).iterator().next();
    }
}
