import Reporting
import RosterModel
import Testing
import Wording
import WorkTime

/// Made-up reports, complete in every part and the same on every machine.
struct SampleReport {
    let people: Int
    let dates: DateRange
    let interval: Minutes
    let zone: Zone

    /// Forty-two people in Kuala Lumpur in the week of 11.11.
    static func week() throws -> PlanReport {
        try cachedWeek.get()
    }

    private static let cachedWeek = Result { try makeWeek() }

    static func makeWeek() throws -> PlanReport {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let start = try #require(LocalDate("2026-11-09"))
        return SampleReport(
            people: 42, dates: DateRange(start: start, days: 7), interval: Minutes(30), zone: zone
        ).report
    }

    /// Two weeks of forecast for a site in Kuala Lumpur, with overrides.
    static func forecast() throws -> ForecastReport {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let start = try #require(LocalDate("2026-11-09"))
        return SampleReport(
            people: 6, dates: DateRange(start: start, days: 9), interval: .hours(1), zone: zone
        ).forecastReport
    }

    /// Six people on three days, small enough to be read as a golden file.
    static func small() throws -> PlanReport {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let start = try #require(LocalDate("2026-11-10"))
        return SampleReport(
            people: 6, dates: DateRange(start: start, days: 3), interval: .hours(1), zone: zone
        ).report
    }

    var report: PlanReport {
        PlanReport(
            scenario: scenario, roster: team.roster(dates, in: zone), audit: audit,
            coverage: coverage,
            objective: [
                ObjectivePart(name: Phrase(en: "Missing staff", zh: "人力缺口"), points: 1824.5),
                ObjectivePart(name: Phrase(en: "Missing categories", zh: "类别缺口"), points: 312),
                ObjectivePart(name: Phrase(en: "Staff over", zh: "人力富余"), points: 205.25),
                ObjectivePart(name: Phrase(en: "Denied wishes", zh: "未满足的意愿"), points: 96),
            ],
            outcome: SearchOutcome(
                objective: 2437.75, lowerBound: 2421.4, gap: 0.00671, isProven: false,
                endedBy: .timeLimit),
            history: history, forecast: forecast, overrides: overrideLines,
            levels: SampleReport.levels, accuracy: [SampleReport.accuracy],
            shadowPrices: shadowPrices, fairness: fairness, seed: 1, version: "0.1.0")
    }

    var team: SampleTeam { SampleTeam(people: people) }

    var horizon: PlanningHorizon { PlanningHorizon(dates: dates, interval: interval, zone: zone) }

    var scenario: Scenario {
        Scenario(
            name: "Kuala Lumpur, week of 11.11",
            site: Site(zone: zone, jurisdiction: "my-kul", calendar: calendar), horizon: horizon,
            team: Team(
                specialists: team.specialists, absences: team.absences(dates),
                requests: team.requests(dates), previousRoster: Roster([])),
            shifts: SampleTeam.shifts, tickets: SampleReport.tickets, history: nil,
            policy: TeamPolicy(
                minimumRest: nil, maxConsecutiveDays: nil, nightWeeks: nil, onDuty: [],
                neverAlone: [], development: []),
            objective: .standard, overrides: overrides,
            inputs: [
                InputFile(
                    role: "team", path: "../data/teams/kuala-lumpur.csv",
                    digest: String(repeating: "3f9a61c2", count: 8)),
                InputFile(
                    role: "history", path: "../data/history/kuala-lumpur-escalations.csv",
                    digest: String(repeating: "b04d7e15", count: 8)),
            ], changes: changes)
    }

    private var calendar: [SpecialDay] {
        let offset = dates.count > 3 ? 2 : 1
        return [
            SpecialDay(date: dates.start, name: "Deepavali (in lieu)", kind: .holiday),
            SpecialDay(date: dates.start + offset, name: "11.11", kind: .campaign),
        ]
    }

    private static let tickets = TicketPolicy(
        languages: ["en", "ms", "zh"].map { Language($0) }, categories: [], handleTimes: [:],
        serviceLevels: [:], urgent: [],
        shrinkage: 0.3, maxOccupancy: 0.85, rampUp: [], categoryBucket: .hours(4))

    static let accuracy = ForecastAccuracy(
        name: Phrase(en: "All tickets, by day", zh: "全部工单（按日）"),
        model: ForecastScores(
            wape: 0.084, mase: 0.71, rmsse: 0.68, bias: -0.013, quantileLoss: 0.067,
            coverage80: 0.79),
        baseline: ForecastScores(
            wape: 0.127, mase: 1.07, rmsse: 1.1, bias: 0.02, quantileLoss: 0.102,
            coverage80: 0.83))

    private var audit: AuditSummary {
        AuditSummary(
            findings: [
                line(
                    3, .warning, "team-policy/rest", ("12 h", "11 h 30", "30 m"),
                    "Team policy, minimum rest",
                    Phrase(
                        en: "Rest between two duties is shorter than agreed.",
                        zh: "两次班次之间的休息少于约定时间。"),
                    advice: Phrase(en: "Start the second duty at 07:30.", zh: "将第二个班次改为 07:30 开始。"))
            ],
            nearMisses: (0..<7).map { index in
                line(
                    index % people, .information, "my-kul/weekly-hours",
                    ("45 h", "42.5 h", "2.5 h"),
                    "Employment Act 1955, s. 60A(1), as amended 2023-01-01",
                    Phrase(en: "Weekly hours are near the limit.", zh: "每周工时接近上限。"))
            }, checks: 4312, isLegal: true)
    }

    private func line(
        _ index: Int, _ severity: AuditLine.Severity, _ rule: String,
        _ figures: (String, String, String), _ citation: String, _ sentence: Phrase,
        advice: Phrase? = nil
    ) -> AuditLine {
        AuditLine(
            ruleID: rule, specialist: team.specialists[index].id,
            range: severity == .warning
                ? TimeRange(start: horizon.range.start + .hours(24), length: Minutes(690))
                : horizon.range, severity: severity, limit: figures.0, actual: figures.1,
            excess: figures.2, citation: citation, sentence: sentence, advice: advice)
    }

    private var shadowPrices: [ShadowPrice] {
        [
            price(Phrase(en: "Mandarin", zh: "普通话"), day: dates.count - 1, 20, 0, 38.25),
            price(Phrase(en: "the whole team", zh: "全体人员"), day: 1, 10, 14, 21),
            price(Phrase(en: "payments", zh: "支付"), day: 1, 12, 16, 12.5),
        ]
    }

    private func price(
        _ requirement: Phrase, day: Int, _ from: Int, _ until: Int, _ points: Double
    ) -> ShadowPrice {
        ShadowPrice(
            requirement: requirement, date: dates.start + day,
            from: LocalTime(hour: from, minute: 0) ?? .midnight,
            until: LocalTime(hour: until, minute: 0) ?? .midnight, pointsPerHour: points)
    }

    var history: [HistoryLine] {
        let start = horizon.range.start - .days(20)
        return [
            HistoryLine(
                kind: "retouches", range: TimeRange(start: start - .days(90), length: .days(90)),
                ticketClass: nil, expected: nil, actual: 3135, daysLeftOut: nil,
                sentence: Phrase(en: "3135 tickets entered Tier 2 again.", zh: "3135 件工单再次进入二线。")),
            HistoryLine(
                kind: "outage", range: TimeRange(start: start, length: .hours(30)),
                ticketClass: nil, expected: 412.25, actual: 3,
                daysLeftOut: DateRange(start: dates.start - 20, days: 2),
                sentence: Phrase(en: "An outage, it seems.", zh: "疑似系统中断。")),
        ]
    }
}
