internal import RosterModel
internal import Wording
internal import WorkTime

// How the Act's words are read here, where it leaves room:
// - A *day* of a shift worker is "a continuous period of 24 hours beginning at any point of time"
//   (s.2; Palmex Industries v Public Prosecutor [1989]); the points taken are the starts of
//   duties. Checked in secondary texts only, hence medium confidence.
// - A *week* is seven days in a row (s.2) whose first day the Act does not fix: Monday to Sunday
//   in the site's zone.
// - Normal hours of a day and of a week (s.60A(1)(b) and (d)) bind a plan: s.60C(1) lets shift
//   work exceed both while the average of any three weeks holds, but a roster is made of normal
//   hours, and hours beyond them are overtime that nobody has asked for yet.
extension LawPack {
    private static let employmentAct = Phrase(
        en: "Employment Act 1955 (Act 265)", zh: "《1955年雇佣法令》（第265号法令）")

    private static func act(_ section: String, since: LocalDate? = nil) -> Authority {
        .statute(LegalSource(instrument: employmentAct, section: section, inForceFrom: since))
    }

    /// The Employment (Amendment) Act 2022 took effect on 1 January 2023: 45 hours, before it 48.
    private static let amendment2022 = LocalDate(year: 2023, month: 1, day: 1)

    private static let shiftWorkNote = Phrase(
        en: "Beyond it lies overtime, or shift work averaged over any three weeks (s.60C(1)), "
            + "which a plan does not use.",
        zh: "超出部分属于加班，或按任意三周平均计算的轮班（第60C(1)条）；排班计划不采用。")

    /// Peninsular Malaysia, as it binds a shift team in Kuala Lumpur.
    public static let malaysiaKualaLumpur = LawPack(
        id: "my-kul", name: Phrase(en: "Malaysia (Kuala Lumpur)", zh: "马来西亚（吉隆坡）"),
        rules: malaysianHours + malaysianRest)

    private static let malaysianHours: [Rule] = [
        Rule(
            id: "my-kul.max-continuous-work",
            title: Phrase(en: "Work without a break", zh: "连续工作时间"),
            kind: .maxContinuousWork(
                MaxContinuousWork(limit: .hours(5), interruptedBy: Minutes(30))),
            authority: act("s.60A(1)(a)")),
        Rule(
            id: "my-kul.normal-hours-day",
            title: Phrase(en: "Normal hours of a day", zh: "每日正常工时"),
            kind: .maxTotalInWindow(MaxTotalInWindow(window: .day(.dutyDate), limit: .hours(8))),
            authority: act("s.60A(1)(b)"), note: shiftWorkNote),
        Rule(
            id: "my-kul.spread-over",
            title: Phrase(en: "Spread-over of a day", zh: "每日工作跨度"),
            kind: .maxSpanOfDay(MaxSpanOfDay(limit: .hours(10))),
            authority: act("s.60A(1)(c)")),
        Rule(
            id: "my-kul.normal-hours-week",
            title: Phrase(en: "Normal hours of a week", zh: "每周正常工时"),
            kind: .maxTotalInWindow(MaxTotalInWindow(window: .week, limit: .hours(45))),
            authority: act("s.60A(1)(d)", since: amendment2022), note: shiftWorkNote),
        Rule(
            id: "my-kul.max-hours-day",
            title: Phrase(en: "Longest work of a day, overtime included", zh: "每日最长工时（含加班）"),
            kind: .maxTotalInWindow(
                MaxTotalInWindow(window: .day(.fromDutyStart), limit: .hours(12))),
            authority: act("s.60A(7), s.60C(2)"), confidence: .medium),
        Rule(
            id: "my-kul.shift-average",
            title: Phrase(en: "Average week of shift work", zh: "轮班平均周工时"),
            kind: .maxAverageOverPeriod(MaxAverageOverPeriod(weeks: 3, weeklyLimit: .hours(45))),
            authority: act("s.60C(1)", since: amendment2022)),
    ]

    private static let malaysianRest: [Rule] = [
        Rule(
            id: "my-kul.weekly-rest",
            title: Phrase(en: "Weekly rest", zh: "每周休息"),
            kind: .minContiguousRestInWindow(MinContiguousRestInWindow(limit: .hours(30))),
            authority: act("s.59(1), s.59(1A)")),
        Rule(
            id: "my-kul.public-holiday",
            title: Phrase(en: "Public holiday taken off", zh: "公共假期休假"),
            kind: .noWorkDuringAbsence(NoWorkDuringAbsence(kinds: [.publicHoliday])),
            authority: act("s.60D(1)")),
        Rule(
            id: "my-kul.annual-leave",
            title: Phrase(en: "Annual leave", zh: "年假"),
            kind: .noWorkDuringAbsence(NoWorkDuringAbsence(kinds: [.annualLeave])),
            authority: act("s.60E")),
        Rule(
            id: "my-kul.sick-leave",
            title: Phrase(en: "Sick leave", zh: "病假"),
            kind: .noWorkDuringAbsence(NoWorkDuringAbsence(kinds: [.medicalLeave])),
            authority: act("s.60F")),
    ]
}
