public import WorkTime

/// Which groups of classes drive the volume, and what fewer escalations of them would save.
public struct EscalationInsights: Sendable {
    /// What is known of one group, such as a category.
    public struct Group: Hashable, Sendable {
        /// The position of the group among the groups asked for.
        public let index: Int
        /// First arrivals.
        public let tickets: Int
        /// Their share of the first arrivals of all groups, 0...1.
        public let share: Double
        /// Later entries of tickets that had arrived before: repeat contacts.
        public let retouches: Int
        /// Hours of handling, re-touches included.
        public let handleHours: Double
        /// Their share of the hours of all groups, 0...1.
        public let handleShare: Double
        /// The last four weeks beside the four before; nil where the history is too short.
        public let trend: RecentWeeks?
        /// Hours of handling a week in the last four weeks, or since the history began; re-touches
        /// included.
        public let weeklyHours: Double

        /// Re-touches per ticket; zero where there was no ticket.
        public var retouchRate: Double {
            tickets > 0 ? Double(retouches) / Double(tickets) : 0
        }

        /// Hours a week that `EscalationInsights.cut` fewer escalations would save: a ticket that
        /// does not come in does not come back either.
        public var savedHours: Double { weeklyHours * EscalationInsights.cut }
    }

    /// The share of escalations whose saving is told: a tenth.
    public static let cut = 0.1

    /// The groups, those that cost the most hours first.
    public let groups: [Group]

    /// Looks at the groups of classes in `counts`.
    ///
    /// - Parameters:
    ///   - counts: The history.
    ///   - groups: The classes to look at together, such as those of one category.
    ///   - handleMinutes: The mean handle time of each class, in minutes.
    ///   - excludedDays: Days whose counts say nothing, such as outages: they are no part of
    ///     rates and trends.
    /// - Precondition: every class has a group and a handle time, finite and not negative.
    /// - Complexity: O(days · slots · classes).
    public init(
        _ counts: ArrivalCounts, by groups: ClassGroups, handleMinutes: [Double],
        excludedDays: Set<LocalDate> = []
    ) {
        precondition(groups.classCount == counts.classCount, "every class has a group")
        precondition(handleMinutes.count == counts.classCount, "every class has a handle time")
        precondition(
            handleMinutes.allSatisfy { $0 >= 0 && $0.isFinite }, "handle times are not negative")
        let isUsable = counts.days.dates.map { !excludedDays.contains($0) }
        let sums = groups.members.map {
            DailyEscalations(counts, classes: $0, handleMinutes: handleMinutes)
        }
        let tickets = sums.reduce(0) { $0 + $1.arrivals.reduce(0, +) }
        let hours = sums.reduce(0) { $0 + $1.hours.reduce(0, +) }
        self.groups = sums.enumerated().map { index, daily in
            let own = daily.arrivals.reduce(0, +)
            let ownHours = daily.hours.reduce(0, +)
            return Group(
                index: index, tickets: Int(own), share: tickets > 0 ? own / tickets : 0,
                retouches: Int(daily.retouches.reduce(0, +)), handleHours: ownHours,
                handleShare: hours > 0 ? ownHours / hours : 0,
                trend: RecentWeeks(daily: daily.arrivals, isUsable: isUsable),
                weeklyHours: EscalationInsights.weekly(daily.hours, isUsable: isUsable))
        }.sorted { (-$0.handleHours, $0.index) < (-$1.handleHours, $1.index) }
    }

    /// The amount a week over the last four weeks' days that count; zero where there is none.
    private static func weekly(_ daily: [Double], isUsable: [Bool]) -> Double {
        let days = daily.indices.suffix(28).filter { isUsable[$0] }
        guard !days.isEmpty else { return 0 }
        return days.reduce(0) { $0 + daily[$1] } * 7 / Double(days.count)
    }
}

/// Arrivals, re-touches and hours of handling of some classes by day.
private struct DailyEscalations {
    private(set) var arrivals: [Double]
    private(set) var retouches: [Double]
    private(set) var hours: [Double]

    init(_ counts: ArrivalCounts, classes: [Int], handleMinutes: [Double]) {
        let (dayCount, slots) = (counts.days.count, counts.slotsPerDay)
        arrivals = Array(repeating: 0, count: dayCount)
        retouches = arrivals
        hours = arrivals
        for index in classes {
            for day in 0..<dayCount {
                let start = (index * dayCount + day) * slots
                var (first, again) = (0.0, 0.0)
                for place in start..<start + slots {
                    first += Double(counts.arrivals[place])
                    again += Double(counts.retouches[place])
                }
                arrivals[day] += first
                retouches[day] += again
                hours[day] += (first + again) * handleMinutes[index] / 60
            }
        }
    }
}
