public import RosterModel
public import Wording
public import WorkTime

/// Required and scheduled staff of one requirement over the horizon, in heads.
public struct CoverageLine: Hashable, Sendable {
    /// What is required, such as "Mandarin".
    public let name: Phrase
    /// What sort of requirement it is.
    public let kind: Kind
    /// How many planning intervals each value spans, at least 1.
    public let slotsPerValue: Int
    /// Staff the tickets need, one value after the other from the horizon's start.
    public let netRequired: [Double]
    /// Staff to schedule so that `netRequired` is left after shrinkage; as many values.
    public let grossRequired: [Double]
    /// Staff scheduled who count towards the requirement; as many values.
    public let scheduled: [Double]

    /// The sorts of requirements.
    public enum Kind: String, CaseIterable, Sendable {
        case staff
        case language
        case category
        case presence
    }

    /// The coverage of a requirement.
    ///
    /// - Precondition: the curves have the same number of values and `slotsPerValue` is positive.
    public init(
        name: Phrase, kind: Kind, slotsPerValue: Int = 1, netRequired: [Double],
        grossRequired: [Double], scheduled: [Double]
    ) {
        precondition(slotsPerValue > 0)
        precondition(
            netRequired.count == grossRequired.count && netRequired.count == scheduled.count)
        self.name = name
        self.kind = kind
        self.slotsPerValue = slotsPerValue
        self.netRequired = netRequired
        self.grossRequired = grossRequired
        self.scheduled = scheduled
    }

    /// The values with the stretches they hold for, in order of time.
    public func values(in horizon: PlanningHorizon) -> [CoverageValue] {
        scheduled.indices.compactMap { index in
            let first = index * slotsPerValue
            guard first < horizon.intervalCount else { return nil }
            let last = min(first + slotsPerValue, horizon.intervalCount) - 1
            let range = TimeRange(
                start: horizon.interval(at: first).start, end: horizon.interval(at: last).end)
            return CoverageValue(
                range: range, netRequired: netRequired[index],
                grossRequired: grossRequired[index], scheduled: scheduled[index])
        }
    }

    /// What is required and scheduled on each date of the horizon, and over all of it.
    public func tally(in horizon: PlanningHorizon) -> CoverageTally {
        let values = values(in: horizon)
        let byDate = Dictionary(grouping: values) { horizon.zone.local($0.range.start).date }
        return CoverageTally(
            days: horizon.dates.dates.map { CoverageSum(byDate[$0] ?? []) },
            total: CoverageSum(values))
    }
}

/// Required and scheduled heads over one stretch of time.
public struct CoverageValue: Hashable, Sendable {
    /// The stretch.
    public let range: TimeRange
    /// Heads the tickets need.
    public let netRequired: Double
    /// Heads to schedule, shrinkage included.
    public let grossRequired: Double
    /// Heads scheduled.
    public let scheduled: Double

    /// Heads missing against `grossRequired`; differences below a thousandth are none.
    public var missing: Double {
        grossRequired - scheduled > 0.001 ? grossRequired - scheduled : 0
    }

    /// Heads scheduled above `grossRequired`.
    public var excess: Double {
        scheduled - grossRequired > 0.001 ? scheduled - grossRequired : 0
    }
}

/// The coverage of a requirement, summed up.
public struct CoverageTally: Hashable, Sendable {
    /// One sum for each date of the horizon.
    public let days: [CoverageSum]
    /// The sum over the horizon.
    public let total: CoverageSum
}

/// Staff hours required, scheduled, missing and over in some stretches of time.
public struct CoverageSum: Hashable, Sendable {
    /// Hours the tickets need.
    public let netHours: Double
    /// Hours to schedule, shrinkage included.
    public let grossHours: Double
    /// Hours scheduled.
    public let scheduledHours: Double
    /// Hours missing; an hour over at another time does not make up for them.
    public let missingHours: Double
    /// Hours over.
    public let excessHours: Double
    /// The first of the stretches in which most heads are missing; nil when none are.
    public let worst: CoverageValue?

    /// The sum over `values`.
    init(_ values: [CoverageValue]) {
        func hours(_ heads: (CoverageValue) -> Double) -> Double {
            values.reduce(0) { $0 + heads($1) * $1.range.length.inHours }
        }
        netHours = hours(\.netRequired)
        grossHours = hours(\.grossRequired)
        scheduledHours = hours(\.scheduled)
        missingHours = hours(\.missing)
        excessHours = hours(\.excess)
        worst = values.reduce(nil as CoverageValue?) { worst, value in
            value.missing > (worst?.missing ?? 0) ? value : worst
        }
    }

    /// Whether hours are missing although as many are scheduled as are required.
    public var hidesShortage: Bool {
        worst != nil && scheduledHours >= grossHours
    }
}
