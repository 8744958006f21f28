public import LaborLaw
public import RosterModel
internal import WorkTime

/// Turns the rules of law and policy into what the search for a work plan remembers.
///
/// The auditor reads the same rules but shares no code with this, so that each checks the other.
public struct RuleCompiler: Sendable {
    private(set) var rules: [Rule]
    /// Those that bind some people only.
    private var personalRules: [Rule]
    private let horizon: PlanningHorizon
    /// The duties that keep every rule for everybody that a single duty can break: the problem's
    /// options.
    public let duties: [PlannableDuty]
    private let successions: Set<Succession>

    /// A compiler for the duties of `templates` of the rules in force on any date of the horizon.
    public init(
        ruleBook: RuleBook, templates: [ShiftTemplate], activities: [DevelopmentActivity],
        horizon: PlanningHorizon
    ) {
        let rules = ruleBook.rules.filter { rule in
            horizon.dates.dates.contains { rule.isInForce(on: $0) }
        }
        self.rules = rules
        personalRules = rules.filter { $0.appliesTo != StaffFilter() }
        self.horizon = horizon
        duties = PlannableDuty.all(for: templates, activities: activities, in: horizon)
            .filter { option in
                rules.allSatisfy { $0.appliesTo != StaffFilter() || $0.kind.allows(option.duty) }
            }
        successions = RuleCompiler.successions(of: duties)
    }

    /// Whether a rule keeps a specialist with these past duties from an option.
    ///
    /// A rule for some people that only some places of the meal break keep is compiled to the
    /// stricter: it takes the whole shift. The options keep the rules for everybody already.
    public func forbids(
        _ option: PlannableDuty, to specialist: Specialist, after past: [Duty]
    ) -> Bool {
        if personalRules.contains(where: {
            $0.appliesTo.admits(specialist) && !$0.kind.allows(option.duty)
        }) {
            return true
        }
        // Past duties start before the horizon, and their day ends within its first.
        guard option.duty.range.start < horizon.range.start + .hours(24) else { return false }
        let near = past.filter {
            $0.date < horizon.dates.start
                && option.duty.range.start - $0.range.start < .hours(24)
        }
        return rules.contains { RuleCompiler.limitsDay($0, of: near, with: option, specialist) }
    }

    /// The rules that keep a specialist with these past duties from an option.
    public func rulesAgainst(
        _ option: PlannableDuty, for specialist: Specialist, after past: [Duty]
    ) -> [Rule] {
        let before = past.filter { $0.date < horizon.dates.start }
        return rules.filter { rule in
            (rule.appliesTo.admits(specialist) && !rule.kind.allows(option.duty))
                || RuleCompiler.limitsDay(rule, of: before, with: option, specialist)
        }
    }

    /// Whether a rule on the hours of a day keeps an option from following one of the `past`
    /// duties.
    private static func limitsDay(
        _ rule: Rule, of past: [Duty], with option: PlannableDuty, _ specialist: Specialist
    ) -> Bool {
        guard case .maxTotalInWindow(let cap) = rule.kind,
            case .day(.fromDutyStart) = cap.window, rule.appliesTo.admits(specialist)
        else { return false }
        return past.contains { worked($0, option.duty, inDayOf: $0) > cap.limit.count }
    }

    /// The compiler as if a rule were not there; the duties stay as they are, which is right for
    /// rules that no single duty can break.
    public func leavingOut(_ rule: Rule) -> RuleCompiler {
        var compiler = self
        compiler.rules.removeAll { $0.id == rule.id }
        compiler.personalRules.removeAll { $0.id == rule.id }
        return compiler
    }

    /// Minutes worked in two duties within the 24 hours from the start of `first`.
    private static func worked(_ first: Duty, _ second: Duty, inDayOf start: Duty) -> Int {
        let day = TimeRange(start: start.range.start, length: .hours(24))
        return (first.workedRanges + second.workedRanges).reduce(0) {
            $0 + ($1.intersection(day)?.length.count ?? 0)
        }
    }

    /// The rules of the specialist's plan after `history`, which `WorkHistory` tells.
    public func workRules(for specialist: Specialist, history: WorkHistory) -> WorkRules {
        var compiled = WorkRules()
        compiled.weeks = weeks
        for rule in rules where rule.appliesTo.admits(specialist) {
            compile(rule.kind, into: &compiled, history: history)
        }
        let binding = compiled.averages.filter { canBind($0, rules: compiled, history: history) }
        compiled.averages = binding
        return compiled
    }

    /// What a specialist's duties before the horizon leave behind.
    public func history(of duties: [Duty], for specialist: Specialist) -> WorkHistory {
        let rests = rules.filter { $0.appliesTo.admits(specialist) }.compactMap {
            rule -> Minutes? in
            if case .minContiguousRestInWindow(let rest) = rule.kind { rest.limit } else { nil }
        }
        return WorkHistory(
            of: duties, before: horizon, contiguousRest: rests.max() ?? .zero)
    }

    /// Whether a duty would fall on days the specialist is away and a rule protects.
    public func isAway(_ specialist: Specialist, during duty: Duty, absences: [Absence]) -> Bool {
        let met = absences.filter { absence in
            let away = TimeRange(
                start: horizon.zone.day(absence.dates.start).start,
                end: horizon.zone.day(absence.dates.end).start)
            return absence.specialist == specialist.id && away.overlaps(duty.range)
        }
        return !met.isEmpty
            && rules.contains { rule in
                guard case .noWorkDuringAbsence(let absence) = rule.kind,
                    rule.appliesTo.admits(specialist)
                else { return false }
                return met.contains { absence.kinds.contains($0.kind) }
            }
    }

    func compile(
        _ kind: RuleKind, into compiled: inout WorkRules, history: WorkHistory
    ) {
        switch kind {
        case .maxSpanOfDay:
            break  // The options keep this.
        case .maxContinuousWork(let stretch):
            // The options keep it within a duty; between duties a real break keeps it, which is
            // stricter than the rule where two short duties meet.
            compiled.minimumRest = max(compiled.minimumRest, stretch.interruptedBy.count)
        case .noWorkDuringAbsence, .noOverlap:
            break  // `isAway`, and a rest between duties that is never negative, keep these.
        case .minOnDuty, .neverAlone:
            break  // These bind the team: they are requirements.
        case .maxTotalInWindow(let cap):
            switch cap.window {
            case .day(.dutyDate): break  // The options keep this.
            case .day(.fromDutyStart): forbidSuccessions(over: cap.limit.count, in: &compiled)
            case .week: compiled.capWeeks(at: cap.limit.count)
            }
        case .maxAverageOverPeriod(let cap):
            if cap.weeks <= WorkRules.AverageRule.longest {
                compiled.averages.append(
                    WorkRules.AverageRule(
                        weeks: cap.weeks, maxMinutes: cap.weeklyLimit.count * cap.weeks))
            } else {
                compiled.capWeeks(
                    atMean: cap.weeklyLimit.count, of: cap.weeks,
                    after: history.minutesOfWeeksBefore)
            }
        case .minContiguousRestInWindow(let rest):
            compiled.requireWeeklyRest(of: rest.limit.count)
        case .minRestBetweenShifts(let rest):
            compiled.minimumRest = max(compiled.minimumRest, rest.limit.count)
        case .maxConsecutiveDays(let run):
            compiled.maxConsecutiveDays = min(compiled.maxConsecutiveDays, run.limit)
        case .maxNightWeeks(let cap):
            compiled.nightWeeks.append(
                WorkRules.NightWeekRule(limit: cap.limit, weeks: min(64, cap.weeks)))
        }
    }

    /// The calendar weeks that the horizon touches.
    var weeks: [WeekRules] {
        let dates = horizon.dates
        return stride(from: dates.start.startOfWeek, to: dates.end, by: 7).map { monday in
            let first = max(monday, dates.start) - dates.start
            let last = min(monday + 7, dates.end) - dates.start
            return WeekRules(
                days: first..<last,
                start: (horizon.zone.day(monday).start - horizon.range.start).count,
                end: (horizon.zone.day(monday + 7).start - horizon.range.start).count)
        }
    }

    /// Forbids templates on consecutive days whose work adds up to more than `limit` within the
    /// 24 hours from the first one's start, where the rest between duties does not do so already.
    private func forbidSuccessions(over limit: Int, in compiled: inout WorkRules) {
        let templateCount = (duties.map(\.option.template).max() ?? -1) + 1
        var forbidden =
            compiled.forbiddenSuccessions.isEmpty
            ? Array(repeating: Array(repeating: false, count: templateCount), count: templateCount)
            : compiled.forbiddenSuccessions
        for pair in successions where pair.worked > limit && pair.rest >= compiled.minimumRest {
            forbidden[pair.first][pair.second] = true
        }
        if forbidden.contains(where: { $0.contains(true) }) {
            compiled.forbiddenSuccessions = forbidden
        }
    }

    /// The ways in which one template can follow another on the next day.
    ///
    /// Duties two dates apart start more than 24 hours apart, so pairs of days are enough.
    private static func successions(of duties: [PlannableDuty]) -> Set<Succession> {
        let plain = duties.filter { $0.block == nil }
        let byDay = Dictionary(grouping: plain, by: \.option.day)
        return plain.reduce(into: []) { found, first in
            for second in byDay[first.option.day + 1] ?? [] {
                found.insert(
                    Succession(
                        first: first.option.template, second: second.option.template,
                        worked: worked(first.duty, second.duty, inDayOf: first.duty),
                        rest: second.option.start - first.option.end))
            }
        }
    }

    /// Two templates on consecutive days, with the minutes worked in the 24 hours from the first
    /// one's start and those of rest between them.
    private struct Succession: Hashable {
        let first: Int
        let second: Int
        let worked: Int
        let rest: Int
    }

    /// Whether an average can forbid anything that the caps on single weeks allow.
    private func canBind(
        _ average: WorkRules.AverageRule, rules: WorkRules, history: WorkHistory
    ) -> Bool {
        let caps = rules.weeks.map { min($0.maxMinutes, 7 * 1440) }
        let all = Array(history.minutesOfWeeksBefore.prefix(average.weeks - 1).reversed()) + caps
        guard all.count >= average.weeks else { return all.reduce(0, +) > average.maxMinutes }
        return (0...(all.count - average.weeks)).contains { first in
            all[first..<first + average.weeks].reduce(0, +) > average.maxMinutes
        }
    }
}

extension RuleKind {
    /// Whether `duty`, by itself, keeps the rule.
    func allows(_ duty: Duty) -> Bool {
        switch self {
        case .maxContinuousWork(let rule):
            let breaks = duty.breaks.filter { $0.length >= rule.interruptedBy }
            return duty.range.subtracting(breaks).allSatisfy { $0.length <= rule.limit }
        case .maxSpanOfDay(let rule):
            return duty.range.length <= rule.limit
        case .maxTotalInWindow(let rule):
            return duty.workedTime <= rule.limit
        case .maxAverageOverPeriod, .minContiguousRestInWindow, .minRestBetweenShifts,
            .maxConsecutiveDays, .maxNightWeeks, .noWorkDuringAbsence, .minOnDuty, .neverAlone,
            .noOverlap:
            return true
        }
    }
}

extension WorkRules {
    fileprivate mutating func capWeeks(at minutes: Int) {
        for index in weeks.indices {
            weeks[index].maxMinutes = min(weeks[index].maxMinutes, minutes)
        }
    }

    /// Keeps a long average the strict way: no week above the mean, and below it as far as weeks
    /// before the horizon were above.
    fileprivate mutating func capWeeks(atMean mean: Int, of count: Int, after past: [Int]) {
        for index in weeks.indices {
            let inWindow = past.prefix(max(0, count - 1 - index)).reduce(0, +)
            let left = count * mean - inWindow - index * mean
            weeks[index].maxMinutes = min(weeks[index].maxMinutes, mean, max(0, left))
        }
    }

    fileprivate mutating func requireWeeklyRest(of minutes: Int) {
        for index in weeks.indices {
            weeks[index].contiguousRest = max(weeks[index].contiguousRest, minutes)
        }
    }
}
