package org.factdesk.testing;

import java.time.Instant;
import org.factdesk.model.Priority;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;

/** Cases about towns that do not exist. */
public final class SampleContent {
    private SampleContent() {}

    /** Seven claims, one with two passages, one inside another's, one changed, one not rated, one dropped. */
    public static CaseBuilder town() {
        return townOf("The swimming pool of Ostvale: what holds up");
    }

    /** The same under another title. */
    public static CaseBuilder townOf(String title) {
        CaseBuilder made = CaseBuilder.aCase(title)
                .article(
                        "en",
                        "Nora Quist",
                        "Ostvale Observer",
                        "2026-03-03",
                        "# Ostvale’s pool “pays for itself”, mayor tells packed hall",
                        "Two years after the old swimming pool on Mill Lane reopened, the mayor has called it “the best"
                                + " decision this council has taken” and asked for a second pool in the north of town.",
                        "Speaking in the guildhall on Monday, Mayor Hedda Brun said the figures had silenced the doubters."
                                + " “The pool had 212,000 visitors last year, twice as many as the old one ever had,” she"
                                + " said. “Nobody believed us.”",
                        "Ostvale was the first town in the county to heat a public pool with waste heat from a data centre,"
                                + " and delegations from three other councils have been to see the pipes.",
                        "~ Read more: Ten things to do in Ostvale this spring",
                        "The running costs are covered by the entrance fees, the mayor said, and the heating bill has fallen"
                                + " by 90 per cent since the boilers were taken out.",
                        "# Doubts in the north",
                        "Not everybody is convinced. “We were promised a bus and never got one,” said Ilse Ferber, who lives"
                                + " in Nordhagen. The council’s own survey, she said, shows that four in five families there"
                                + " have never been to the pool.",
                        "> Every child in this town learns to swim by the age of eight.",
                        "That sentence from the mayor’s speech drew applause. Whether the council will vote for a second pool"
                                + " on 14 April is open. The pool pays for itself, the motion says.",
                        "~ Photo: Ostvale Observer")
                .source(
                        "Pool attendance 2023 to 2025",
                        "Ostvale Town Council",
                        "https://ostvale.example/pool/attendance.csv",
                        "2026-01-15",
                        "2026-03-04")
                .source(
                        "Annual accounts 2025",
                        "Ostvale Town Council",
                        "https://ostvale.example/accounts/2025.pdf",
                        "2026-02-01",
                        "2026-03-04")
                .source(
                        "District heating register",
                        "Energy Office of the County",
                        "https://county.example/energy/register?type=waste-heat",
                        "2025-12",
                        "2026-03-05")
                .source(
                        "Survey of families in Nordhagen",
                        "Lindmark Institute",
                        "https://lindmark.example/surveys/nordhagen",
                        "2025-11-20",
                        "2026-03-05")
                .source("Letter to Factdesk", "K. Aune, head of the swimming school", "", "2026-03-06", "2026-03-06");
        return verdicts(made);
    }

    private static CaseBuilder verdicts(CaseBuilder made) {
        made.claim(
                        "The pool had twice as many visitors last year as the old one ever had.",
                        "Mayor Hedda Brun",
                        "2026-03-02",
                        "“The pool had 212,000 visitors last year, twice as many as the old one ever had,”")
                .evidence(
                        Stance.SUPPORTS,
                        Weight.STRONG,
                        "Pool attendance 2023 to 2025",
                        "2025: 212,340 admissions",
                        "row 3",
                        "The turnstiles count every visitor.")
                .evidence(
                        Stance.QUALIFIES,
                        Weight.MODERATE,
                        "Pool attendance 2023 to 2025",
                        "",
                        "rows 1 to 12",
                        "The old pool’s best year was 1998, with 131,000 visitors; twice that would be 262,000.")
                .verdict(
                        "half-true",
                        "The turnstiles counted 212,340 visitors in 2025. The old pool’s best year was 1998, with 131,000, so the new one had 1.6 times as many, not twice.")
                .priority(Priority.HIGH)
                .claim(
                        "The pool had 212,000 visitors last year.",
                        "Mayor Hedda Brun",
                        "2026-03-02",
                        "212,000 visitors last year")
                .evidence(
                        Stance.SUPPORTS,
                        Weight.STRONG,
                        "Pool attendance 2023 to 2025",
                        "2025: 212,340 admissions",
                        "row 3",
                        "")
                .verdict("true", "The turnstiles counted 212,340 visitors in 2025.")
                .claim(
                        "Ostvale was the first town in the county to heat a public pool with waste heat from a data centre.",
                        "Ostvale Observer",
                        "2026-03-03",
                        "Ostvale was the first town in the county to heat a public pool with waste heat from a data centre")
                .evidence(
                        Stance.REFUTES,
                        Weight.STRONG,
                        "District heating register",
                        "Sundby baths: connected 4 May 2021, data centre Sundby 2",
                        "entry 17",
                        "")
                .verdict(
                        "false",
                        "Sundby, in the same county, connected its baths to a data centre in May 2021, two years before Ostvale.")
                .claim(
                        "The entrance fees cover the running costs of the pool.",
                        "Mayor Hedda Brun",
                        "2026-03-02",
                        "The running costs are covered by the entrance fees",
                        "The pool pays for itself")
                .evidence(
                        Stance.REFUTES,
                        Weight.STRONG,
                        "Annual accounts 2025",
                        "Swimming pool: income 1,904,000; operating cost 2,655,000",
                        "table 8, line 4",
                        "")
                .evidence(
                        Stance.SUPPORTS,
                        Weight.WEAK,
                        "Letter to Factdesk",
                        "In the summer months we do cover our costs.",
                        "",
                        "")
                .verdict(
                        "mostly-true",
                        "The fees cover the cost of staff and water.",
                        "",
                        "Miriam Okafor",
                        Instant.parse("2026-03-06T10:00:00Z"))
                .verdict(
                        "mostly-false",
                        "The accounts show fees of 1.9 million against costs of 2.7 million. Only in June and July do the fees cover the costs.\nThe town pays the difference from its general fund.",
                        "The first verdict left out the cost of heating.",
                        "Tomas Lindqvist",
                        Instant.parse("2026-03-09T14:02:00Z"))
                .priority(Priority.HIGH);
        return more(made);
    }

    private static CaseBuilder more(CaseBuilder made) {
        return made.claim(
                        "The heating bill has fallen by 90 per cent since the boilers were taken out.",
                        "Mayor Hedda Brun",
                        "2026-03-02",
                        "the heating bill has fallen by 90 per cent since the boilers were taken out")
                .evidence(
                        Stance.SUPPORTS,
                        Weight.MODERATE,
                        "Annual accounts 2025",
                        "Gas: 31,000 (2022: 310,000)",
                        "table 8, line 9",
                        "")
                .evidence(
                        Stance.QUALIFIES,
                        Weight.STRONG,
                        "Annual accounts 2025",
                        "Waste heat, supply contract: 204,000",
                        "table 8, line 10",
                        "The heat from the data centre is bought, and booked as a service.")
                .verdict(
                        "misleading",
                        "The gas bill fell by 90 per cent, as said. The town now pays 204,000 a year for the waste heat, booked under another name.")
                .claim(
                        "Four in five families in Nordhagen have never been to the pool.",
                        "Ilse Ferber",
                        "2026-03",
                        "four in five families there have never been to the pool")
                .evidence(
                        Stance.SUPPORTS,
                        Weight.STRONG,
                        "Survey of families in Nordhagen",
                        "Never visited: 76 per cent (n = 410)",
                        "p. 9",
                        "")
                .verdict("mostly-true", "The survey found 76 per cent, a little under four in five.")
                .claim(
                        "Every child in Ostvale learns to swim by the age of eight.",
                        "Mayor Hedda Brun",
                        "2026-03-02",
                        "Every child in this town learns to swim by the age of eight.")
                .evidence(
                        Stance.CONTEXT,
                        Weight.WEAK,
                        "Letter to Factdesk",
                        "We teach about 300 children a year and keep no record of their ages.",
                        "",
                        "")
                .verdict(
                        "unproven",
                        "Nobody in Ostvale records at what age children learn to swim. The school year has about 340 children.")
                .claim("A second pool will be built.", "", "")
                .state(WorkState.DROPPED)
                .claim(
                        "Three other councils have sent delegations.",
                        "Ostvale Observer",
                        "2026-03-03",
                        "delegations from three other councils have been to see the pipes")
                .state(WorkState.TO_CHECK);
    }

    public static CaseBuilder german() {
        return CaseBuilder.aCase("Das Freibad von Ostheim")
                .article(
                        "de",
                        "Nora Quist",
                        "Ostheimer Bote",
                        "2026-03-03",
                        "# Bürgermeisterin: „Das Bad trägt sich selbst“",
                        "Zwei Jahre nach der Wiedereröffnung hat die Bürgermeisterin das Freibad als größten Erfolg ihrer Amtszeit bezeichnet. „Im vergangenen Jahr kamen 212.000 Gäste“, sagte sie in der überfüllten Stadthalle.",
                        "Die Betriebskosten seien durch die Eintrittsgelder gedeckt, hieß es weiter; Straßenbahnanschluss und Fußgängerüberweg sollen folgen.")
                .source(
                        "Besucherzahlen 2025",
                        "Stadt Ostheim",
                        "https://ostheim.example/zahlen",
                        "2026-01",
                        "2026-03-04")
                .claim(
                        "Das Freibad hatte 212.000 Gäste.",
                        "Bürgermeisterin",
                        "2026-03-02",
                        "„Im vergangenen Jahr kamen 212.000 Gäste“")
                .evidence(
                        Stance.SUPPORTS, Weight.STRONG, "Besucherzahlen 2025", "2025: 212.340 Einlässe", "Zeile 3", "")
                .verdict("true", "Die Drehkreuze zählten 212.340 Gäste.")
                .claim(
                        "Die Eintrittsgelder decken die Betriebskosten.",
                        "Bürgermeisterin",
                        "2026-03-02",
                        "Die Betriebskosten seien durch die Eintrittsgelder gedeckt")
                .verdict("unproven", "Der Haushalt für 2025 liegt noch nicht vor.");
    }

    public static CaseBuilder arabic() {
        return CaseBuilder.aCase("مسبح البلدة")
                .article(
                        "ar",
                        "نورا",
                        "صحيفة المرصد",
                        "2026-03-03",
                        "# رئيسة البلدية: المسبح «يغطي تكاليفه»",
                        "بعد عامين على إعادة افتتاح المسبح القديم، وصفته رئيسة البلدية بأنه أفضل قرار اتخذه المجلس. وأضافت: «بلغ عدد الزوار 212 ألفا في العام الماضي»، ثم شكرت شركة Westvale على المساعدة.",
                        "وقالت إن رسوم الدخول تغطي كل التكاليف، وإن فاتورة التدفئة انخفضت بنسبة 90 في المئة منذ إزالة الغلايات القديمة من المبنى.")
                .source("أعداد الزوار", "مجلس البلدة", "https://town.example/ar", "2026-01", "2026-03-04")
                .claim(
                        "بلغ عدد زوار المسبح 212 ألفا.",
                        "رئيسة البلدية",
                        "2026-03-02",
                        "«بلغ عدد الزوار 212 ألفا في العام الماضي»")
                .evidence(Stance.SUPPORTS, Weight.STRONG, "أعداد الزوار", "عدد الزوار 212340", "السطر 3", "")
                .verdict("true", "سجلت البوابات 212340 زائرا في العام.")
                .claim("رسوم الدخول تغطي كل التكاليف.", "رئيسة البلدية", "2026-03-02", "رسوم الدخول تغطي كل التكاليف")
                .verdict("false", "تظهر الحسابات أن الرسوم تغطي ثلثي التكاليف فقط.");
    }
}
