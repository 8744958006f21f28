internal import RosterModel
internal import Wording
internal import WorkTime

/// A worked Sunday or public holiday is made good by another date off.
///
/// The date off is no such day, lies less than so many days before or after, and makes good for
/// one worked day only. Dates after the horizon count as free. Germany's Working Hours Act,
/// s. 11(3), asks for it within two weeks that include the worked day.
public struct SubstituteRest: Hashable, Sendable {
    /// Which days are made good for.
    public let after: RestDay
    /// The period, the worked day included, in which the date off must lie.
    public let withinDays: Int

    /// Days that are days of rest by law.
    public enum RestDay: String, CaseIterable, Sendable {
        /// Sundays.
        case sunday
        /// The person's public holidays that are no Sundays.
        case holiday
    }

    /// A date off within so many days of each worked day.
    ///
    /// - Precondition: `withinDays` is positive.
    public init(after: RestDay, withinDays: Int) {
        precondition(withinDays > 0)
        self.after = after
        self.withinDays = withinDays
    }
}

extension SubstituteRest: RuleCheck {
    var threshold: Amount { .days(1) }
    var bound: Bound { .atLeast }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.substituteRest }

    var details: Details {
        let days =
            after == .sunday ? Weekday.sunday.plural : Phrase(en: "public holidays", zh: "公共假日")
        return [("days", days), ("within", Amount.days(withinDays).phrase)]
    }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            var observations: [Observation] = []
            var next: LocalDate?
            for (date, duties) in record.dutiesByDate
            where isMeant(date, for: record, in: context) {
                // Periods are all of one length, so the earliest date off suits the earliest day.
                let last = date + (withinDays - 1)
                var candidate = max(next ?? date - (withinDays - 1), date - (withinDays - 1))
                while candidate <= last,
                    isRestDay(candidate, for: record, in: context)
                        || record.works(on: candidate)
                {
                    candidate = candidate + 1
                }
                let isFound = candidate <= last
                next = isFound ? candidate + 1 : candidate
                guard let span = duties.span, context.horizon.dates.contains(date) else { continue }
                observations.append(
                    Observation(
                        of: record.specialist.id, in: span, actual: .days(isFound ? 1 : 0)))
            }
            return observations
        }
    }

    private func isMeant(
        _ date: LocalDate, for record: PersonalRecord, in context: AuditContext
    ) -> Bool {
        let isSunday = context.isFree(date, on: .sunday)
        return switch after {
        case .sunday: isSunday
        case .holiday: !isSunday && record.holidays.contains(date)
        }
    }

    private func isRestDay(
        _ date: LocalDate, for record: PersonalRecord, in context: AuditContext
    ) -> Bool {
        context.isFree(date, on: .sunday) || record.holidays.contains(date)
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        horizon.dates.start - (withinDays - 1)
    }
}
