import LaborLaw
import Reporting
import RosterModel
import Testing
import Wording
import WorkTime

/// An audit of three people on three days with something of every sort in it: hard stops, of which
/// one is overridden, a warning from an unverified clause, near misses and too short a past.
struct SampleDossier {
    var names = ["Aisyah binti Rahman", "陈美玲", "Tan Hui Min"]
    var reason = "Handover agreed in writing"
    var decider = "Nadia Rahman"
    /// The dates of the overrides of the first person's long stretch; none of them hides it.
    var overrides = ["2026-11-10"]
    /// Whether the duties are too long.
    var isBroken = true

    func dossier() throws -> ComplianceDossier {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let start = try #require(LocalDate("2026-11-10"))
        let law = try pack()
        let scenario = scenario(
            PlanningHorizon(
                dates: DateRange(start: start, days: 3), interval: .hours(1), zone: zone))
        let subject = AuditSubject(
            specialists: scenario.team.specialists, roster: try roster(in: zone),
            previous: Roster([]), absences: [], horizon: scenario.horizon)
        let report = Auditor(ruleBook: RuleBook(packs: [law])).audit(subject)
        let decisions = try overrides.map { date in
            FindingOverride(
                ruleID: "x.stretch", specialist: SpecialistID("T1"),
                date: try #require(LocalDate(date)), decidedBy: decider,
                decidedOn: try #require(LocalDate("2026-11-08")), reason: reason)
        }
        return ComplianceDossier(
            ComplianceReview(report, overrides: decisions, in: zone), of: scenario,
            under: [law],
            pay: try `Pay in reports`().report(withoutWage: [SpecialistID("T3")]),
            files: [
                InputFile(
                    role: "roster", path: "roster.csv",
                    digest: String(repeating: "3f9a61c2", count: 8))
            ], version: "0.1.0")
    }

    private func scenario(_ horizon: PlanningHorizon) -> Scenario {
        Scenario(
            name: "Three days in Kuala Lumpur",
            site: Site(zone: horizon.zone, jurisdiction: "x", calendar: []), horizon: horizon,
            team: Team(
                specialists: names.enumerated().map { index, name in
                    Specialist(
                        id: SpecialistID("T\(index + 1)"), name: name, grade: .specialist,
                        joined: LocalDate(dayNumber: 19_000),
                        contract: Contract(kind: .fullTime, weeklyHours: .hours(40)),
                        languages: [], categories: [])
                }, absences: [], requests: [], previousRoster: Roster([])),
            shifts: [],
            tickets: TicketPolicy(
                languages: [], categories: [], handleTimes: [:], serviceLevels: [:], urgent: [],
                shrinkage: 0.3, maxOccupancy: 0.85, rampUp: [], categoryBucket: .hours(4)),
            history: nil,
            policy: TeamPolicy(
                minimumRest: nil, maxConsecutiveDays: nil, nightWeeks: nil, onDuty: [],
                neverAlone: [], development: []),
            objective: .standard, overrides: [], inputs: [])
    }

    /// From seven o'clock: too long without a break, too long in all, and just long enough.
    private func roster(in zone: Zone) throws -> Roster {
        func duty(_ person: Int, _ date: String, hours: Int, mealAfter: Int) throws -> Assignment {
            let date = try #require(LocalDate(date))
            let start = zone.day(date).start + .hours(7)
            return Assignment(
                specialist: SpecialistID("T\(person)"),
                duty: Duty(
                    shift: ShiftCode("E7"), date: date,
                    range: TimeRange(start: start, length: .hours(hours)),
                    breaks: [TimeRange(start: start + .hours(mealAfter), length: .hours(1))],
                    isNight: false))
        }
        guard isBroken else {
            return Roster([try duty(1, "2026-11-10", hours: 8, mealAfter: 4)])
        }
        return Roster([
            try duty(1, "2026-11-10", hours: 9, mealAfter: 6),
            try duty(2, "2026-11-11", hours: 12, mealAfter: 5),
            try duty(3, "2026-11-10", hours: 10, mealAfter: 5),
            try duty(3, "2026-11-11", hours: 10, mealAfter: 5),
        ])
    }

    private func pack() throws -> LawPack {
        let act = Phrase(en: "Working Time Act", zh: "《工作时间法》")
        let since = try #require(LocalDate("2023-01-01"))
        func source(_ section: String) -> Authority {
            .statute(LegalSource(instrument: act, section: section, inForceFrom: since))
        }
        return LawPack(
            id: "x", name: Phrase(en: "Example", zh: "示例"), version: LocalDate("2026-10-01"),
            rules: [
                Rule(
                    id: "x.stretch", title: Phrase(en: "Work without a break", zh: "连续工作时间"),
                    kind: .maxContinuousWork(
                        MaxContinuousWork(limit: .hours(5), interruptedBy: Minutes(30))),
                    authority: source("s.1(a)")),
                Rule(
                    id: "x.span", title: Phrase(en: "Length of a day", zh: "每日工作跨度"),
                    kind: .maxSpanOfDay(MaxSpanOfDay(limit: .hours(10))),
                    authority: source("s.2"), confidence: .medium),
                Rule(
                    id: "x.rest", title: Phrase(en: "Rest between duties", zh: "班间休息"),
                    kind: .minRestBetweenShifts(MinRestBetweenShifts(limit: .hours(13))),
                    authority: source("s.3")),
                Rule(
                    id: "x.short-day", title: Phrase(en: "Short day", zh: "短日"),
                    kind: .maxSpanOfDay(MaxSpanOfDay(limit: .hours(11))),
                    authority: source("s.4"), confidence: .low),
                Rule(
                    id: "x.days", title: Phrase(en: "Days in a row", zh: "连续工作天数"),
                    kind: .maxConsecutiveDays(MaxConsecutiveDays(limit: 6)),
                    authority: .policy(Phrase(en: "team policy", zh: "团队规定"))),
            ])
    }
}
