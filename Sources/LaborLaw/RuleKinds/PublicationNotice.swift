internal import RosterModel
internal import Wording
internal import WorkTime

/// A roster is published so long before its first day; checked where the date is known.
public struct PublicationNotice: Hashable, Sendable {
    /// How many days before the first planned date.
    public let days: Int
    /// Whether they count from the first of that date's month instead.
    public let beforeMonth: Bool

    /// Published at least `days` before the first planned date.
    public init(days: Int) {
        self.init(days: days, beforeMonth: false)
    }

    /// Published before the month of the first planned date begins.
    public static let beforeMonth = PublicationNotice(days: 1, beforeMonth: true)

    private init(days: Int, beforeMonth: Bool) {
        self.days = days
        self.beforeMonth = beforeMonth
    }
}

extension PublicationNotice: RuleCheck {
    var threshold: Amount { .days(days) }
    var bound: Bound { .atLeast }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.publicationNotice }

    var details: Details {
        let start =
            beforeMonth
            ? Phrase(en: "the first of its month", zh: "当月首日")
            : Phrase(en: "its first day", zh: "首日")
        return [("start", start)]
    }

    func observations(in context: AuditContext) -> [Observation] {
        guard let published = context.publishedOn, !context.records.isEmpty else { return [] }
        let first = context.horizon.dates.start
        let start = beforeMonth ? first.startOfMonth : first
        return [
            Observation(
                of: nil, in: context.horizon.zone.day(first),
                actual: .days(max(0, start - published)),
                details: [("published", published.phrase)])
        ]
    }
}
