internal import LaborLaw
internal import RosterModel
internal import WorkTime

/// Who has borne more than a fair share of what nobody likes lately.
///
/// A fair share of a burden is what the whole team has borne of it, divided by contracted hours
/// among those whose contract allows it at all.
struct FairShare {
    private let scenario: Scenario
    private let holidays: Set<LocalDate>
    private let counts: [Burden: [SpecialistID: Int]]
    private let shareOfTeam: [Burden: [SpecialistID: Double]]

    /// Counts the rosters before the horizon.
    init(_ scenario: Scenario, holidays: SiteHolidays) {
        self.scenario = scenario
        let start = scenario.horizon.dates.start
        let past = scenario.team.previousRoster.assignments.filter { $0.duty.date < start }
        let first = past.map(\.duty.date).min() ?? start
        self.holidays = holidays.dates(
            in: DateRange(start: first, end: scenario.horizon.dates.end))
        shareOfTeam = Dictionary(
            uniqueKeysWithValues: Burden.allCases.map { ($0, FairShare.shares(of: $0, scenario)) })
        counts = FairShare.counts(past, scenario, self.holidays)
    }

    /// The points of giving a duty of `template` on `date` to somebody.
    func price(_ template: ShiftTemplate, on date: LocalDate, to person: SpecialistID) -> Double {
        price(
            Burden.all(
                startingAt: template.start, on: date, isNight: template.isNight,
                policy: scenario.policy.fairness, holidays: holidays), to: person
        ).reduce(0) { $0 + $1.points }
    }

    /// The points of the burdens of a duty, one by one, for somebody who has it.
    func prices(of assignment: Assignment) -> [(burden: Burden, points: Double)] {
        price(
            FairShare.burdens(of: assignment.duty, scenario, holidays), to: assignment.specialist)
    }

    /// What everybody has borne and wished for when `roster` is worked.
    func lines(with roster: Roster) -> [FairnessLine] {
        let planned = FairShare.counts(roster.assignments, scenario, holidays)
        let totals = Burden.allCases.map { burden in
            let all = [counts, planned].compactMap { $0[burden]?.values.reduce(0, +) }
            return Double(all.reduce(0, +))
        }
        let wishes = WishRecord(scenario, roster: roster)
        return scenario.team.specialists.map { specialist in
            let tallies = zip(Burden.allCases, totals).map { burden, total in
                BurdenTally(
                    burden: burden, past: counts[burden]?[specialist.id] ?? 0,
                    planned: planned[burden]?[specialist.id] ?? 0,
                    share: total * (shareOfTeam[burden]?[specialist.id] ?? 0))
            }
            return FairnessLine(
                specialist: specialist.id, tallies: tallies,
                pastWishes: wishes.past(of: specialist.id),
                plannedWishes: wishes.planned(of: specialist.id))
        }
    }

    private func price(
        _ burdens: [Burden], to person: SpecialistID
    ) -> [(burden: Burden, points: Double)] {
        burdens.filter { isAboveShare($0, person) }.map {
            ($0, scenario.objective.points(for: $0))
        }
    }

    /// Whether one more would go to somebody who has borne more than a fair share.
    private func isAboveShare(_ burden: Burden, _ person: SpecialistID) -> Bool {
        let total = counts[burden]?.values.reduce(0, +) ?? 0
        let share = Double(total) * (shareOfTeam[burden]?[person] ?? 0)
        return Double(counts[burden]?[person] ?? 0) > share
    }
}

extension FairShare {
    /// The part of a burden that is each one's.
    private static func shares(
        of burden: Burden, _ scenario: Scenario
    ) -> [SpecialistID: Double] {
        let bearers = scenario.team.specialists.filter { specialist in
            scenario.shifts.contains { shift in
                guard shift.isOpen(to: specialist.contract) else { return false }
                return switch burden {
                case .night: shift.isNight
                case .start: !shift.isNight && scenario.policy.fairness.isUnpopular(shift.start)
                case .weekend, .holiday: true
                }
            }
        }
        let hours = bearers.reduce(0) { $0 + $1.contract.weeklyHours.count }
        return Dictionary(
            bearers.map { ($0.id, Double($0.contract.weeklyHours.count) / Double(max(1, hours))) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func counts(
        _ assignments: [Assignment], _ scenario: Scenario, _ holidays: Set<LocalDate>
    ) -> [Burden: [SpecialistID: Int]] {
        let team = Set(scenario.team.specialists.map(\.id))
        return assignments.reduce(into: [:]) { counts, assignment in
            guard team.contains(assignment.specialist) else { return }
            for burden in burdens(of: assignment.duty, scenario, holidays) {
                counts[burden, default: [:]][assignment.specialist, default: 0] += 1
            }
        }
    }

    private static func burdens(
        of duty: Duty, _ scenario: Scenario, _ holidays: Set<LocalDate>
    ) -> [Burden] {
        Burden.all(
            startingAt: scenario.site.zone.local(duty.range.start).time, on: duty.date,
            isNight: duty.isNight, policy: scenario.policy.fairness, holidays: holidays)
    }
}
