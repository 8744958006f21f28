internal import RosterModel
internal import Wording
public import WorkTime

/// A cap on the overtime of a day, a week, a month or a year.
///
/// What counts as overtime is told by `OvertimeLedger`: a night belongs to its evening, and hours
/// beyond the normal week to the dates on which they fall.
public struct MaxOvertime: Hashable, Sendable {
    /// The dates counted together.
    public let window: CalendarWindow
    /// The most overtime allowed in them; none forbids overtime.
    public let limit: Minutes
    /// What overtime goes beyond.
    public let normal: NormalHours
    /// Whether work on the person's rest days and on holidays is no overtime.
    public let excludesRestDays: Bool
    /// Whether public holidays are such days; Japan's are days like any other.
    public let holidaysAreRestDays: Bool

    /// At most `limit` of overtime in each `window`.
    public init(
        window: CalendarWindow, limit: Minutes, normal: NormalHours, excludesRestDays: Bool = false,
        holidaysAreRestDays: Bool = true
    ) {
        self.window = window
        self.limit = limit
        self.normal = normal
        self.excludesRestDays = excludesRestDays
        self.holidaysAreRestDays = holidaysAreRestDays
    }
}

extension MaxOvertime: RuleCheck {
    var threshold: Amount { .minutes(limit) }
    var bound: Bound { .atMost }
    var wording: AuditWording { AuditPhrases.maxOvertime }
    var tellsNearMisses: Bool { window == .month || window == .year }

    var details: Details {
        [("window", window.phrase), ("period", window.period), ("normal", normal.phrase)]
    }

    func observations(in context: AuditContext) -> [Observation] {
        let windows = window.windows(over: context.horizon.dates).map {
            (dates: $0, range: context.range($0))
        }
        return context.records.flatMap { record in
            let ledger = OvertimeLedger(
                record, normal: normal, restDaysAreApart: excludesRestDays,
                holidaysAreRestDays: holidaysAreRestDays, makeUpDays: context.makeUpDays)
            let totals = windows.map { window in
                Observation(
                    of: record.specialist.id, in: window.range,
                    actual: .minutes(ledger.overtime(in: window.dates)))
            }
            if case .days = window { return thinned(totals) }
            return totals
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        normal.historyNeeded(from: window.start(before: horizon.dates.start))
    }
}

extension NormalHours {
    /// The hours as people read them: `8h a day and 40h a week`.
    var phrase: Phrase {
        let parts = [
            day.map { Amount.minutes($0).phrase }.map {
                Phrase(en: "\($0.english) a day", zh: "每日\($0.chinese)")
            },
            week.map { Amount.minutes($0).phrase }.map {
                Phrase(en: "\($0.english) a week", zh: "每周\($0.chinese)")
            },
        ].compactMap(\.self)
        return Phrase(
            en: parts.map(\.english).joined(separator: " and "),
            zh: parts.map(\.chinese).joined(separator: "、"))
    }

    /// The first date that matters for the overtime on `date`.
    func historyNeeded(from date: LocalDate) -> LocalDate {
        week == nil ? date : date.startOfWeek
    }
}
