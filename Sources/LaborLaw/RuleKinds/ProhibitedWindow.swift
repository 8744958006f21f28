internal import RosterModel
internal import Wording
public import WorkTime

/// No work on some days or at some hours, breaks excluded.
///
/// Hours that run over midnight belong to the date on which they begin. A day of the weekend that the
/// law makes a working day is none of the days of the week that are named.
public struct ProhibitedWindow: Hashable, Sendable {
    /// The days of the week; empty, where holidays are not named either, for every day.
    public let weekdays: [Weekday]
    /// Whether each person's public holidays count among the days.
    public let holidays: Bool
    /// When the hours begin; nil for midnight.
    public let from: LocalTime?
    /// When they end, on the next day where that is not later on the same; nil for midnight.
    public let to: LocalTime?

    /// No work on some days between two times.
    public init(
        weekdays: [Weekday] = [], holidays: Bool = false, from: LocalTime? = nil,
        to: LocalTime? = nil
    ) {
        self.weekdays = weekdays
        self.holidays = holidays
        self.from = from
        self.to = to
    }
}

extension ProhibitedWindow: RuleCheck {
    var threshold: Amount { .minutes(.zero) }
    var bound: Bound { .atMost }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.prohibitedWindow }

    var details: Details {
        let names =
            weekdays.map(\.plural)
            + (holidays ? [Phrase(en: "public holidays", zh: "公共假日")] : [])
        let days = Phrase(
            en: names.isEmpty ? "" : " on " + names.map(\.english).joined(separator: " or "),
            zh: names.map(\.chinese).joined(separator: "、"))
        let hours =
            from == nil && to == nil
            ? Phrase(en: "", zh: "")
            : Phrase(
                en: " from \(from ?? .midnight) to \(to ?? .midnight)",
                zh: "\(from ?? .midnight)至\(to ?? .midnight)")
        return [
            ("hours", Phrase(en: hours.english + days.english, zh: days.chinese + hours.chinese))
        ]
    }

    /// One for each window with work in it, or one of none.
    func observations(in context: AuditContext) -> [Observation] {
        let planned = context.horizon.dates
        // Hours of the evening before may run into the first planned day.
        let windows = DateRange(start: planned.start - 1, end: planned.end).dates
            .map { date in
                let range = context.horizon.zone.range(
                    on: date, from: from ?? .midnight, to: to ?? .midnight)
                return (date: date, range: range, isMeant: isMeant(date, in: context))
            }
        return context.records.flatMap { record in
            let windows = windows.filter {
                $0.isMeant || holidays && record.holidays.contains($0.date)
            }.map(\.range)
            let worked = windows.compactMap { window -> Observation? in
                let stretches = record.worked.ranges(in: window)
                guard let first = stretches.first, let last = stretches.last else { return nil }
                let range = TimeRange(start: first.start, end: last.end)
                guard context.touches(range) else { return nil }
                return Observation(
                    of: record.specialist.id, in: range,
                    actual: .minutes(record.worked.time(in: window)))
            }
            guard worked.isEmpty, !windows.isEmpty else { return worked }
            return [
                Observation(
                    of: record.specialist.id, in: context.horizon.range, actual: .minutes(.zero))
            ]
        }
    }

    /// Whether a date is meant whoever works on it.
    private func isMeant(_ date: LocalDate, in context: AuditContext) -> Bool {
        (weekdays.isEmpty && !holidays) || weekdays.contains { context.isFree(date, on: $0) }
    }
}
