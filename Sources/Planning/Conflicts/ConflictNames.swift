internal import LaborLaw
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Translates what collides in a specialist's plan into the names people gave.
struct ConflictNames {
    private let specialist: Specialist
    private let person: RosterPerson
    private let scenario: Scenario
    private let model: ScenarioProblem
    private let pastDuties: [Duty]

    init(
        _ specialist: Specialist, person: RosterPerson, scenario: Scenario, model: ScenarioProblem
    ) {
        self.specialist = specialist
        self.person = person
        self.scenario = scenario
        self.model = model
        pastDuties = scenario.team.previousRoster.assignments(of: specialist.id).map(\.duty)
    }

    private var horizon: PlanningHorizon { scenario.horizon }
    private var compiler: RuleCompiler { model.compiler }

    /// What a restriction stands for.
    func reasons(_ restriction: Restriction) -> [ConflictReason] {
        switch restriction {
        case .lock(let day): lock(on: day)
        case .closedDuties(let day): closures(on: day)
        case .history(let fact): [.past(past(fact))]
        case .maxContractMinutes(let week, let limit):
            [.contractedHours(Minutes(limit), week: monday(of: week))]
        case .maxMinutes(let week, _), .contiguousRest(let week, _),
            .minContractMinutes(let week, _):
            rule(behind: restriction, week: monday(of: week))
        case .minimumRest, .oneDutyAtATime, .maxConsecutiveDays, .minConsecutiveDays,
            .minConsecutiveDaysOff, .maxWeekends, .maxDuties, .forbiddenSuccession, .average,
            .nightWeeks:
            rule(behind: restriction, week: nil)
        }
    }

    /// The days away that shorten a week's contracted hours in some conflict.
    func absencesBehind(_ impasse: Impasse) -> [ConflictReason] {
        let weeks = impasse.waysOut.compactMap { restriction -> LocalDate? in
            if case .maxContractMinutes(let week, _) = restriction { monday(of: week) } else { nil }
        }
        return absences.filter { absence in
            weeks.contains { monday in (0..<7).contains { absence.dates.contains(monday + $0) } }
        }.map(reason)
    }

    private var absences: [Absence] {
        scenario.team.absences.filter { $0.specialist == specialist.id }
    }

    private func reason(_ absence: Absence) -> ConflictReason {
        .absence(absence, rule: compiler.protection(of: absence.kind, for: specialist))
    }

    private func monday(of week: Int) -> LocalDate {
        (horizon.dates.start + person.rules.weeks[week].days.lowerBound).startOfWeek
    }

    private func rule(behind restriction: Restriction, week: LocalDate?) -> [ConflictReason] {
        let rule = compiler.source(
            of: restriction, for: specialist, history: person.history)
        return rule.map { [.rule($0, week: week)] } ?? []
    }

    private func lock(on day: Int) -> [ConflictReason] {
        guard case .option(let position) = person.locks[day] else { return [] }
        return [.lock(model.duties[position].duty)]
    }

    /// Why templates are closed on a day: those of the locked duty, where there is one.
    private func closures(on day: Int) -> [ConflictReason] {
        let locked = person.locks[day]
        return model.duties.enumerated().filter { position, planned in
            planned.option.day == day && (locked == nil || locked == .option(position))
        }.flatMap { closures(of: $1) }
    }

    private func closures(of planned: PlannableDuty) -> [ConflictReason] {
        let away = absences.filter {
            compiler.isAway(specialist, during: planned.duty, absences: [$0])
        }.map(reason)
        let forbidding = compiler.rulesAgainst(planned, for: specialist, after: pastDuties).map {
            ConflictReason.forbiddenShift(planned.duty.shift, planned.duty.date, rule: $0)
        }
        let isOffered =
            scenario.shifts.first { $0.code == planned.duty.shift }?
            .isOpen(to: specialist.contract) ?? true
        let closed: [ConflictReason] =
            isOffered ? [] : [.shiftNotOffered(planned.duty.shift, planned.duty.date)]
        return away + forbidding + closed
    }

    private func past(_ fact: Restriction.HistoryFact) -> PastFact {
        let history = person.history
        let week = horizon.dates.start.startOfWeek
        switch fact {
        case .lastEnd:
            return .lastDutyEnds(
                horizon.zone.local(horizon.range.start + Minutes(history.lastEnd)))
        case .consecutiveDays: return .daysInRow(history.consecutiveDays)
        case .minutesThisWeek: return .hoursThisWeek(Minutes(history.minutesThisWeek))
        case .contractMinutesThisWeek:
            return .hoursThisWeek(Minutes(history.contractMinutesThisWeek))
        case .noRestThisWeek: return .noWeeklyRestYet(week: week)
        case .nights:
            let before = history.nightsInWeeksBefore.enumerated().filter(\.element).map {
                week - 7 * ($0.offset + 1)
            }
            let looked = (person.rules.nightWeeks.map(\.weeks).max() ?? 1) - 1
            return .nightWeeks(
                (history.hasNightThisWeek ? [week] : [])
                    + before.filter { $0 >= week - 7 * looked })
        case .minutesOfWeeksBefore:
            let looked = (person.rules.averages.map(\.weeks).max() ?? 1) - 1
            return .hoursOfWeeksBefore(
                history.minutesOfWeeksBefore.prefix(looked).map { Minutes($0) })
        }
    }
}
