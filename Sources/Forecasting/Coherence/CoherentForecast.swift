public import WorkTime

/// The length of time for which arrivals are told.
public enum ForecastSpan: CaseIterable, Sendable {
    /// A slot of the forecast.
    case slot
    /// A civil day.
    case day
    /// Seven days from the forecast's first on; the last week may be shorter.
    case week
}

/// A forecast told by any groups of classes and any span, in numbers that fit together.
///
/// Means add up exactly: the days of a week, the languages and the categories of a total, in
/// whatever order they are added. Quantiles of a group come from its own mean and variance, those
/// of one joint distribution of all classes:
///
/// - within a slot or day, classes are correlated so that the total scatters as it was seen to
///   (see `JointScatter`): quantiles of a total are neither those of independent classes, which
///   are too narrow, nor the sums of the classes' quantiles, which are too wide;
/// - slots of a day are correlated as far as the day's own dispersion says;
/// - days of a week are correlated by a quarter, both what classes share and what is their own,
///   because an error of the level lasts for days. With independent days the 80 % intervals of
///   weeks held 57, 60, 75 and 80 % on four public histories of tickets and calls; with a quarter
///   they held 57, 80, 85 and 80 %.
///
/// Quantiles never cross, since all those of a number belong to one distribution.
public struct CoherentForecast: Sendable {
    /// The levels at which quantiles are shown: 0.05, 0.1 … 0.95.
    public static let levels = (1...19).map { Double($0) / 20 }

    /// The civil days forecast.
    public let days: DateRange
    /// The number of slots a day is cut into.
    public let slotsPerDay: Int
    private static let dayCorrelation = 0.25
    private let slotMeans: [[Double]]
    private let dispersion: ForecastDispersion

    /// `forecast` told coherently; its means move by less than a trillionth of the total.
    public init(_ forecast: VolumeForecast) {
        days = forecast.days
        slotsPerDay = forecast.slotsPerDay
        slotMeans = exactlySummable(forecast.mean)
        dispersion = forecast.dispersion
    }

    /// The number of classes.
    public var classCount: Int { slotMeans.count }

    /// The number of spans of a length in the days forecast.
    public func count(of span: ForecastSpan) -> Int {
        switch span {
        case .slot: days.count * slotsPerDay
        case .day: days.count
        case .week: (days.count + 6) / 7
        }
    }

    /// Expected arrivals: one row a group, one number a span.
    ///
    /// - Precondition: the groups are of the forecast's classes.
    public func mean(of groups: ClassGroups, by span: ForecastSpan) -> [[Double]] {
        precondition(groups.classCount == classCount, "the groups are of the forecast's classes")
        let rows = means(by: span)
        return groups.members.map { members in
            sumOfRows(members.map { rows[$0] }, count: count(of: span))
        }
    }

    /// Arrivals that are exceeded with probability 1 − `level`, shaped like the means.
    ///
    /// - Precondition: `level` lies strictly between 0 and 1, and the groups are of the
    ///   forecast's classes.
    /// - Complexity: O(classes · slots), and O(arrivals) per value up to a mean of 60.
    public func quantile(
        _ level: Double, of groups: ClassGroups, by span: ForecastSpan
    ) -> [[Double]] {
        precondition(level > 0 && level < 1, "a quantile's level lies between 0 and 1")
        let quantile = CountDistribution.Quantile(level: level)
        let means = mean(of: groups, by: span)
        let variances = variances(of: groups, by: span)
        return zip(means, variances).map { means, variances in
            zip(means, variances).map { mean, variance in
                quantile.value(
                    mean: mean, dispersion: mean > 0 ? variance / (mean * mean) : 0)
            }
        }
    }

    /// Whole numbers of tickets by class and day that add up as shown.
    ///
    /// The total of all days is rounded to the nearest; that of each week and day, and on every day
    /// that of each group and class, is the expected number rounded up or down. Totals of a group
    /// over several days are sums of rounded numbers and may be off by more: what a day brings is
    /// what people plan by.
    ///
    /// - Parameter groupings: Groups within groups, the widest first, such as languages and then
    ///   languages with categories; each class is a group of its own at the end.
    /// - Returns: `[class][day]`; sums of them are the numbers to show for groups.
    /// - Precondition: the groups are of the forecast's classes.
    public func wholeTickets(along groupings: [ClassGroups]) -> [[Int]] {
        let byDay = means(by: .day)
        let ofDay = groupings + [.each(classCount: classCount)]
        precondition(
            groupings.allSatisfy { $0.classCount == classCount },
            "the groups are of the forecast's classes")
        let places = days.dates.indices.flatMap { day in byDay.indices.map { (day, $0) } }
        let levels =
            [places.map { $0.0 / 7 }, places.map(\.0)]
            + ofDay.map { groups in
                places.map { $0.0 * groups.count + groups.groupOfClass[$0.1] }
            }
        let numbers = IntegerShares.rounded(places.map { byDay[$0.1][$0.0] }, within: levels)
        return byDay.indices.map { index in
            days.dates.indices.map { numbers[$0 * classCount + index] }
        }
    }

    private func means(by span: ForecastSpan) -> [[Double]] {
        guard span != .slot else { return slotMeans }
        let byDay = slotMeans.map { sumsOfGroups($0, size: slotsPerDay) }
        return span == .day ? byDay : byDay.map(CoherentForecast.weekly)
    }

    /// Variances beyond chance, shaped like the means.
    private func variances(of groups: ClassGroups, by span: ForecastSpan) -> [[Double]] {
        let rows = means(by: span == .slot ? .slot : .day)
        let scatters = (0..<count(of: span == .slot ? .slot : .day)).map { place in
            let means = rows.map { $0[place] }
            return span == .slot ? dispersion.inSlot(means) : dispersion.onDay(means)
        }
        return groups.members.map { classes in
            guard span == .week else { return scatters.map { $0.variance(of: classes) } }
            return stride(from: 0, to: scatters.count, by: 7).map { start in
                CoherentForecast.variance(
                    of: classes, over: scatters[start..<min(start + 7, scatters.count)])
            }
        }
    }

    /// The variance beyond chance of some classes over several days.
    private static func variance(
        of classes: [Int], over days: ArraySlice<JointScatter>
    ) -> Double {
        let independent = days.reduce(0) { $0 + $1.variance(of: classes) }
        let common = days.reduce(0) { $0 + $1.common(of: classes) }
        let together = classes.reduce(common * common) { sum, index in
            let own = days.reduce(0) { $0 + $1.own(of: index) }
            return sum + own * own
        }
        return (1 - dayCorrelation) * independent + dayCorrelation * together
    }

    private static func weekly(_ days: [Double]) -> [Double] {
        stride(from: 0, to: days.count, by: 7).map { start in
            days[start..<min(start + 7, days.count)].reduce(0, +)
        }
    }
}
