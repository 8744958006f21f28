/// The rules of one person's work plan, compiled from law and policy to what a search remembers.
///
/// All times are minutes; points in time count from the horizon's start.
public struct WorkRules: Hashable, Sendable {
    /// The shortest rest between two duties.
    public var minimumRest = 0
    /// The most days in a row on which a duty starts.
    public var maxConsecutiveDays = Int.max
    /// The fewest days in a row on which a duty starts, once one does; runs that reach beyond the
    /// horizon are exempt.
    public var minConsecutiveDays = 1
    /// The fewest days off in a row; runs that reach beyond the horizon are exempt.
    public var minConsecutiveDaysOff = 1
    /// The weekends of the horizon, each of one or two days in a row.
    public var weekends: [Range<Int>] = []
    /// The most weekends on which a duty starts.
    public var maxWeekends = Int.max
    /// The most duties of each template; empty when none is limited.
    public var maxDuties: [Int] = []
    /// Which template may not follow which on the next day, beyond what rest forbids:
    /// `[first][second]`; empty when nothing is forbidden.
    public var forbiddenSuccessions: [[Bool]] = []
    /// The weeks of the horizon in order, or other stretches of days whose hours count together.
    public var weeks: [WeekRules] = []
    /// The caps on the minutes of several consecutive weeks.
    public var averages: [AverageRule] = []
    /// The caps on weeks with night duties.
    public var nightWeeks: [NightWeekRule] = []

    /// Rules that forbid nothing.
    public init() {}

    /// A cap on the minutes of `weeks` consecutive weeks.
    public struct AverageRule: Hashable, Sendable {
        /// How many weeks count together, at most `longest`.
        public let weeks: Int
        /// The most minutes in them.
        public let maxMinutes: Int

        /// The longest run of weeks that a search remembers.
        public static let longest = 5

        /// A cap over several weeks.
        ///
        /// - Precondition: `weeks` is at most `longest`.
        public init(weeks: Int, maxMinutes: Int) {
            precondition(weeks <= AverageRule.longest)
            self.weeks = weeks
            self.maxMinutes = maxMinutes
        }
    }

    /// A cap on the weeks with night duties.
    public struct NightWeekRule: Hashable, Sendable {
        /// The most weeks with night duties.
        public let limit: Int
        /// Within how many consecutive weeks, at most 64.
        public let weeks: Int

        /// A cap on night weeks.
        ///
        /// - Precondition: `weeks` is at most 64.
        public init(limit: Int, weeks: Int) {
            precondition(weeks <= 64)
            self.limit = limit
            self.weeks = weeks
        }
    }
}

/// The rules of one calendar week, of which the horizon may hold a part.
public struct WeekRules: Hashable, Sendable {
    /// The days of the horizon in the week.
    public let days: Range<Int>
    /// The week's start.
    public let start: Int
    /// The week's end.
    public let end: Int
    /// The most minutes worked between its start and end.
    public var maxMinutes = Int.max
    /// The most minutes of the duties that start in it.
    public var maxContractMinutes = Int.max
    /// The fewest minutes of the duties that start in it.
    public var minContractMinutes = 0
    /// The contracted minutes of the duties that start in it, leave taken off.
    public var targetMinutes = 0
    /// Points for each contracted minute not given.
    public var shortfallPerMinute = 0.0
    /// The unbroken rest the week must hold; 0 for none.
    public var contiguousRest = 0

    /// A week without rules.
    public init(days: Range<Int>, start: Int, end: Int) {
        self.days = days
        self.start = start
        self.end = end
    }
}

/// What a person brings into the horizon.
public struct WorkHistory: Hashable, Sendable {
    /// The end of the last duty before the horizon, in minutes from its start; far back if none.
    public var lastEnd = -1_000_000
    /// Days in a row up to the day before the horizon on which a duty started.
    public var consecutiveDays = 0
    /// Minutes worked within the first week by duties that started before the horizon.
    public var minutesThisWeek = 0
    /// Minutes of the duties that started in the first week before the horizon.
    public var contractMinutesThisWeek = 0
    /// Whether that part already holds the week's unbroken rest.
    public var isRested = false
    /// Whether that part already holds a night duty.
    public var hasNightThisWeek = false
    /// Minutes of the full weeks before, latest first.
    public var minutesOfWeeksBefore: [Int] = []
    /// Whether the full weeks before held night duties, latest first.
    public var nightsInWeeksBefore: [Bool] = []
    /// The days before the horizon on which a duty started, rising and negative, as far back as
    /// the weeks before.
    public var workedDays: [Int] = []

    /// A person who comes fresh.
    public init() {}
}
