/// What the plan weighs, in points; only their ratios matter.
public struct ObjectiveWeights: Hashable, Sendable {
    /// An hour of work that is late for as long as a period of ticket flow; where people are
    /// planned before tickets, one that finds nobody within the hours it is judged over.
    public let understaffedHour: Double
    /// The factor on `understaffedHour` for late work of each severity, 1 where it says nothing.
    public let latenessFactors: [Severity: Double]
    /// An hour of work that waits an hour and is not due yet.
    public let waitingHour: Double
    /// The factor on `understaffedHour` once more than a quarter of the staff is missing.
    public let severeShortageFactor: Double
    /// An hour in which one specialist is missing in a single interval, so that work waits.
    public let delayedHour: Double
    /// An hour in which one specialist more is scheduled than required.
    public let overstaffedHour: Double
    /// An hour in which an agent for urgent tickets of a language is missing.
    public let urgentShortHour: Double
    /// An hour in which the trained people for a category are missing.
    public let categoryShortHour: Double
    /// An hour contracted, paid and not rostered.
    public let unusedContractHour: Double
    /// A denied wish of weight 1.
    public let deniedWish: Double
    /// A night duty above the specialist's fair share over the last weeks.
    public let unfairNight: Double
    /// A duty on a Saturday or Sunday above that share.
    public let unfairWeekend: Double
    /// A duty on a public holiday above that share.
    public let unfairHoliday: Double
    /// A duty with an unpopular start above that share.
    public let unfairStart: Double
    /// An hour set aside by policy and not given.
    public let missedDevelopmentHour: Double
    /// A unit of currency paid in premiums of a single duty: for nights, holidays and days of the
    /// week.
    public let money: Double

    /// An hour without somebody a rule wants on duty: fifty understaffed ones, so that no saving
    /// elsewhere pays for it.
    public var brokenPresenceHour: Double { 50 * understaffedHour }

    /// The points of something borne above a fair share.
    public func points(for burden: Burden) -> Double {
        switch burden {
        case .night: unfairNight
        case .weekend: unfairWeekend
        case .holiday: unfairHoliday
        case .start: unfairStart
        }
    }

    /// The weights used where a scenario sets none.
    public static let standard = ObjectiveWeights()

    /// Weights; what is left out keeps its standard.
    public init(
        understaffedHour: Double = 100,
        latenessFactors: [Severity: Double] = [.critical: 4, .high: 2, .normal: 1, .low: 0.5],
        waitingHour: Double = 0.5, severeShortageFactor: Double = 2,
        delayedHour: Double = 20, overstaffedHour: Double = 5, urgentShortHour: Double = 150,
        categoryShortHour: Double = 60, unusedContractHour: Double = 20, deniedWish: Double = 8,
        unfairNight: Double = 15, unfairWeekend: Double = 4, unfairHoliday: Double = 8,
        unfairStart: Double = 2, missedDevelopmentHour: Double = 20_000, money: Double = 0
    ) {
        self.understaffedHour = understaffedHour
        self.latenessFactors = latenessFactors
        self.waitingHour = waitingHour
        self.severeShortageFactor = severeShortageFactor
        self.delayedHour = delayedHour
        self.overstaffedHour = overstaffedHour
        self.urgentShortHour = urgentShortHour
        self.categoryShortHour = categoryShortHour
        self.unusedContractHour = unusedContractHour
        self.deniedWish = deniedWish
        self.unfairNight = unfairNight
        self.unfairWeekend = unfairWeekend
        self.unfairHoliday = unfairHoliday
        self.unfairStart = unfairStart
        self.missedDevelopmentHour = missedDevelopmentHour
        self.money = money
    }
}
