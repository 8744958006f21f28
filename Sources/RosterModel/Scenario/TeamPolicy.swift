public import WorkTime

/// What a team has agreed beyond the law.
public struct TeamPolicy: Sendable {
    /// The shortest rest between two duties; nil where only the law counts.
    public let minimumRest: Minutes?
    /// The most days worked in a row.
    public let maxConsecutiveDays: Int?
    /// The most weeks with night duties within a run of weeks.
    public let nightWeeks: NightWeekLimit?
    /// Who must be on duty at every moment.
    public let onDuty: [OnDutyPolicy]
    /// Grades whose people are on duty only together with somebody of another grade.
    public let neverAlone: [Grade]
    /// Time set aside from tickets.
    public let development: [DevelopmentActivity]
    /// Which starts are a burden.
    public let fairness: FairnessPolicy

    /// A team policy.
    public init(
        minimumRest: Minutes?, maxConsecutiveDays: Int?, nightWeeks: NightWeekLimit?,
        onDuty: [OnDutyPolicy], neverAlone: [Grade], development: [DevelopmentActivity],
        fairness: FairnessPolicy = .standard
    ) {
        self.minimumRest = minimumRest
        self.maxConsecutiveDays = maxConsecutiveDays
        self.nightWeeks = nightWeeks
        self.onDuty = onDuty
        self.neverAlone = neverAlone
        self.development = development
        self.fairness = fairness
    }
}

/// At most `limit` weeks with night duties within any `weeks` consecutive weeks.
public struct NightWeekLimit: Hashable, Sendable {
    /// The most weeks with night duties.
    public let limit: Int
    /// The length of the run of weeks looked at.
    public let weeks: Int

    /// A limit on night weeks.
    public init(limit: Int, weeks: Int) {
        self.limit = limit
        self.weeks = weeks
    }
}

/// Some number of certain people who must be on duty at every moment of the horizon.
public struct OnDutyPolicy: Hashable, Sendable {
    /// What the policy is called in reports.
    public let name: String
    /// Who counts.
    public let who: StaffFilter
    /// How many at least.
    public let atLeast: Int

    /// A policy of presence.
    public init(name: String, who: StaffFilter, atLeast: Int) {
        self.name = name
        self.who = who
        self.atLeast = atLeast
    }
}

/// Work that no ticket asks for and that must be given time all the same.
public struct DevelopmentActivity: Hashable, Sendable {
    /// The name of the activity, such as `knowledge-base`.
    public let name: String
    /// Hours to set aside over each seven days of the horizon, all people together.
    public let weeklyHours: Minutes
    /// The weekdays on which it may be done.
    public let weekdays: [Weekday]
    /// From when on the clock.
    public let from: LocalTime
    /// Until when on the clock, the same day.
    public let until: LocalTime
    /// The length of an undisturbed block.
    public let block: Minutes

    /// An activity with its time.
    public init(
        name: String, weeklyHours: Minutes, weekdays: [Weekday], from: LocalTime,
        until: LocalTime, block: Minutes
    ) {
        self.name = name
        self.weeklyHours = weeklyHours
        self.weekdays = weekdays
        self.from = from
        self.until = until
        self.block = block
    }

    /// The blocks of the activity's grid on `date`; none on other weekdays.
    ///
    /// Blocks follow each other from `from`, as many as end by `until`.
    public func blocks(on date: LocalDate, in zone: Zone) -> [TimeRange] {
        guard weekdays.contains(date.weekday), block > .zero else { return [] }
        let last = until.minuteOfDay - block.count
        return stride(from: from.minuteOfDay, through: last, by: block.count).compactMap { minute in
            LocalTime(minuteOfDay: minute).map {
                TimeRange(
                    start: zone.instant(at: LocalDateTime(date: date, time: $0)), length: block)
            }
        }
    }
}
