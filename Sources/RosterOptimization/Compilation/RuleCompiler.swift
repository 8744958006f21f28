public import LaborLaw
public import RosterModel
internal import WorkTime

/// Turns the rules of law and policy into what the search for a work plan remembers.
///
/// The auditor reads the same rules but shares no code with this, so that each checks the other.
public struct RuleCompiler: Sendable {
    private(set) var rules: [Rule]
    /// Those that bind some people only, or on some dates.
    private var personalRules: [Rule]
    let horizon: PlanningHorizon
    let setting: RuleSetting
    /// The definitions of night work that some duty of the templates meets.
    let nightDefinitions: Set<NightWorkDefinition>
    /// The duties that keep every rule for everybody that a single duty can break: the problem's
    /// options.
    public let duties: [PlannableDuty]
    private let successions: Set<Succession>

    /// A compiler for the duties of `templates` of the rules in force on any date of the horizon.
    public init(
        ruleBook: RuleBook, templates: [ShiftTemplate], activities: [DevelopmentActivity],
        horizon: PlanningHorizon, setting: RuleSetting = RuleSetting()
    ) {
        let rules = ruleBook.rules.filter { rule in
            horizon.dates.dates.contains { rule.isInForce(on: $0) }
        }
        let possible = PlannableDuty.all(for: templates, activities: activities, in: horizon)
        let plain = possible.filter { $0.block == nil }.map(\.duty)
        let nightDefinitions = Set(rules.compactMap(\.appliesTo.nightWorkers)).filter {
            definition in
            plain.contains { definition.isNightDuty($0, in: horizon.zone) }
        }
        let general = rules.filter { $0.bindsEverybody(setting, horizon.dates, nightDefinitions) }
        let generalIDs = Set(general.map(\.id))
        self.rules = rules
        self.horizon = horizon
        self.setting = setting
        self.nightDefinitions = nightDefinitions
        personalRules = rules.filter { !generalIDs.contains($0.id) }
        let place = DutyPlace(zone: horizon.zone, holidays: setting.holidays)
        duties = possible.filter { option in
            general.allSatisfy { $0.kind.allows(option.duty, at: place) }
        }
        successions = RuleCompiler.successions(of: duties, in: horizon)
    }

    /// Whether a rule keeps a specialist with these past duties from an option.
    ///
    /// A rule for some people that only some places of the meal break keep is compiled to the
    /// stricter: it takes the whole shift. The options keep the rules for everybody already.
    public func forbids(
        _ option: PlannableDuty, to specialist: Specialist, after past: [Duty]
    ) -> Bool {
        if personalRules.contains(where: { forbids($0, option.duty, to: specialist) }) {
            return true
        }
        // Past duties start before the horizon, and their day ends within its first.
        guard option.duty.range.start < horizon.range.start + .hours(24) else { return false }
        let near = past.filter {
            $0.date < horizon.dates.start
                && option.duty.range.start - $0.range.start < .hours(24)
        }
        return rules.contains { limitsDay($0, of: near, with: option, specialist) }
    }

    /// The rules that keep a specialist with these past duties from an option.
    public func rulesAgainst(
        _ option: PlannableDuty, for specialist: Specialist, after past: [Duty]
    ) -> [Rule] {
        let before = past.filter { $0.date < horizon.dates.start }
        return rules.filter { rule in
            forbids(rule, option.duty, to: specialist)
                || limitsDay(rule, of: before, with: option, specialist)
        }
    }

    /// Whether a rule that a single duty can break keeps a person from it.
    private func forbids(_ rule: Rule, _ duty: Duty, to specialist: Specialist) -> Bool {
        // What a rule about a duty measures begins on its date or on the next.
        !rule.kind.allows(duty, at: DutyPlace(zone: horizon.zone, holidays: setting.holidays))
            && binds(rule, specialist, on: DateRange(start: duty.date, days: 2))
    }

    /// Whether a rule on the hours of a day keeps an option from following one of the `past`
    /// duties.
    private func limitsDay(
        _ rule: Rule, of past: [Duty], with option: PlannableDuty, _ specialist: Specialist
    ) -> Bool {
        guard case .maxTotalInWindow(let cap) = rule.kind, binds(rule, specialist) else {
            return false
        }
        switch cap.window {
        case .day(.fromDutyStart):
            return past.contains { first in
                let day = TimeRange(start: first.range.start, length: .hours(24))
                return RuleCompiler.worked(first, option.duty, in: day) > cap.limit.count
            }
        case .day(.calendar):
            let day = horizon.zone.day(option.duty.date)
            return past.contains {
                RuleCompiler.worked($0, option.duty, in: day) > cap.limit.count
            }
        case .day(.dutyDate), .week, .month, .year, .days: return false
        }
    }

    /// The compiler as if a rule were not there; the duties stay as they are, which is right for
    /// rules that no single duty can break.
    public func leavingOut(_ rule: Rule) -> RuleCompiler {
        var compiler = self
        compiler.rules.removeAll { $0.id == rule.id }
        compiler.personalRules.removeAll { $0.id == rule.id }
        return compiler
    }

    /// Minutes worked in two duties within `day`.
    private static func worked(_ first: Duty, _ second: Duty, in day: TimeRange) -> Int {
        (first.workedRanges + second.workedRanges).reduce(0) {
            $0 + ($1.intersection(day)?.length.count ?? 0)
        }
    }

    /// The rules of the specialist's plan after `history`, which `WorkHistory` tells, and with
    /// these days away.
    public func workRules(
        for specialist: Specialist, history: WorkHistory, absences: [Absence] = []
    ) -> WorkRules {
        var compiled = WorkRules()
        compiled.weeks = weeks
        for rule in rules where binds(rule, specialist) {
            compile(rule.kind, into: &compiled, history: history)
            if case .maxAverageOverPeriod(let cap) = rule.kind, cap.leaveIsNeutral {
                capWeeksOfLeave(at: cap.weeklyLimit.count, absences, into: &compiled)
            }
        }
        let binding = compiled.averages.filter { canBind($0, rules: compiled, history: history) }
        compiled.averages = binding
        return compiled
    }

    /// What a specialist's duties before the horizon leave behind.
    public func history(of duties: [Duty], for specialist: Specialist) -> WorkHistory {
        let rests = rules.filter { binds($0, specialist) }.compactMap { rule -> Int? in
            if case .minContiguousRestInWindow(let rest) = rule.kind {
                rest.minutesInEachWeek
            } else {
                nil
            }
        }
        return WorkHistory(
            of: duties, before: horizon, contiguousRest: Minutes(rests.max() ?? 0))
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
                    binds(rule, specialist)
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
            compile(cap, into: &compiled, history: history)
        case .maxOvertime(let cap):
            compile(cap, into: &compiled, history: history)
        case .maxAverageOvertime(let cap):
            compile(cap, into: &compiled, history: history)
        case .minDaysOff(let off):
            compile(off, into: &compiled, history: history)
        case .breakOwed, .mealInWindow, .prohibitedWindow:
            break  // The options keep these.
        case .maxGapsInDay, .publicationNotice:
            break  // A plan has one duty a day, and is published when people choose.
        case .substituteRest:
            // A date off in any seven makes good for the one Sunday among them.
            compiled.maxConsecutiveDays = min(compiled.maxConsecutiveDays, 6)
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
            compiled.requireWeeklyRest(of: rest.minutesInEachWeek)
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

    /// Forbids templates on consecutive days whose work adds up to more than `limit` within a day,
    /// where the rest between duties does not do so already.
    func forbidSuccessions(
        over limit: Int, in day: KeyPath<Succession, Int>, of compiled: inout WorkRules
    ) {
        let templateCount = (duties.map(\.option.template).max() ?? -1) + 1
        var forbidden =
            compiled.forbiddenSuccessions.isEmpty
            ? Array(repeating: Array(repeating: false, count: templateCount), count: templateCount)
            : compiled.forbiddenSuccessions
        for pair in successions
        where pair[keyPath: day] > limit && pair.rest >= compiled.minimumRest {
            forbidden[pair.first][pair.second] = true
        }
        if forbidden.contains(where: { $0.contains(true) }) {
            compiled.forbiddenSuccessions = forbidden
        }
    }

    /// The ways in which one template can follow another on the next day.
    ///
    /// Duties two dates apart start more than 24 hours apart, so pairs of days are enough.
    private static func successions(
        of duties: [PlannableDuty], in horizon: PlanningHorizon
    ) -> Set<Succession> {
        let plain = duties.filter { $0.block == nil }
        let byDay = Dictionary(grouping: plain, by: \.option.day)
        return plain.reduce(into: []) { found, first in
            for second in byDay[first.option.day + 1] ?? [] {
                found.insert(
                    Succession(
                        first: first.option.template, second: second.option.template,
                        worked: worked(
                            first.duty, second.duty,
                            in: TimeRange(start: first.duty.range.start, length: .hours(24))),
                        workedOnDate: worked(
                            first.duty, second.duty, in: horizon.zone.day(second.duty.date)),
                        rest: second.option.start - first.option.end))
            }
        }
    }

    /// Two templates on consecutive days, with the minutes worked in the 24 hours from the first
    /// one's start and on the second one's date, and those of rest between them.
    struct Succession: Hashable {
        let first: Int
        let second: Int
        let worked: Int
        let workedOnDate: Int
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
