internal import Forecasting
internal import RandomStreams
internal import RosterModel
internal import WorkTime

extension SyntheticTeam {
    /// How fast tickets must be answered and what a specialist gets done.
    static let tickets = TicketPolicy(
        languages: [english, mandarin], categories: categories,
        handleTimes: [
            .critical: Minutes(45), .high: Minutes(40), .normal: Minutes(30), .low: Minutes(20),
        ],
        serviceLevels: [
            .critical: ServiceLevel(share: 0.8, within: Minutes(30)),
            .high: ServiceLevel(share: 0.8, within: .hours(2)),
            .normal: ServiceLevel(share: 0.8, within: .hours(8)),
            .low: ServiceLevel(share: 0.8, within: .hours(24)),
        ], urgent: [.critical], shrinkage: 0.3, maxOccupancy: 0.85,
        rampUp: [
            RampUpStep(fromMonth: 0, efficiency: 0.5), RampUpStep(fromMonth: 3, efficiency: 0.75),
            RampUpStep(fromMonth: 6, efficiency: 0.9), RampUpStep(fromMonth: 12, efficiency: 1),
        ], categoryBucket: .hours(4))

    /// Shares of tickets, and minutes a normal one takes, by category.
    private static let shares = [0.34, 0.24, 0.14, 0.18, 0.10]
    private static let minutes = [24.0, 32, 38, 22, 40]
    /// Shares of tickets, and factors on the time they take, by severity.
    private static let severities = [0.06, 0.22, 0.52, 0.20]
    private static let factors = [1.35, 1.15, 1, 0.85]
    /// Monday to Sunday.
    private static let weekdays = [1.06, 1.03, 1, 0.98, 0.93, 0.63, 0.57]
    /// By hour of the day; sellers who write Mandarin are up later.
    private static let hours = [
        [
            2.5, 1.6, 1.0, 0.9, 0.9, 1.0, 2.0, 4.0, 7.0, 9.5, 12.0, 11.5,
            8.5, 8.5, 11.0, 11.5, 11.0, 9.0, 6.5, 5.5, 6.5, 6.5, 5.0, 3.5,
        ],
        [
            4.0, 2.6, 1.3, 1.0, 0.9, 0.9, 1.5, 3.0, 5.5, 8.5, 11.5, 11.0,
            8.0, 8.0, 10.5, 11.0, 10.5, 8.5, 7.0, 7.0, 9.5, 10.0, 8.0, 6.0,
        ],
    ]

    /// Twelve weeks of tickets before the horizon that ask for about `weeklyHours` hours of
    /// scheduled work a week.
    func history(weeklyHours: Double) -> ArrivalCounts? {
        let policy = SyntheticTeam.tickets
        let minutes = zip(SyntheticTeam.shares, SyntheticTeam.minutes).reduce(0) {
            $0 + $1.0 * $1.1
        }
        let factor = zip(SyntheticTeam.severities, SyntheticTeam.factors)
            .reduce(0) { $0 + $1.0 * $1.1 }
        let worked = weeklyHours * 60 * (1 - policy.shrinkage) * policy.maxOccupancy
        let daily = worked / (minutes * factor) / SyntheticTeam.weekdays.reduce(0, +)
        let dates = DateRange(start: horizon.dates.start - 84, end: horizon.dates.start)
        var counter = ArrivalCounter(zone: horizon.zone, interval: horizon.slot)
        for date in dates.dates {
            var stream = random.substream("tickets").substream(date.dayNumber)
            let mean = daily * SyntheticTeam.weekdays[date.weekday.rawValue - 1]
            // Days scatter by 6 % beyond what chance alone makes them.
            let count = NegativeBinomial(mean: mean, shape: 280).draw(from: &stream)
            for number in 0..<count { enterTicket(number, on: date, &stream, into: &counter) }
        }
        return counter.counts(classCount: policy.classes.count)
    }

    private func enterTicket(
        _ number: Int, on date: LocalDate, _ stream: inout RandomStream,
        into counter: inout ArrivalCounter
    ) {
        let language = stream.index(weightedBy: [0.62, 0.38])
        let category = stream.index(weightedBy: SyntheticTeam.shares)
        let severity = stream.index(weightedBy: SyntheticTeam.severities)
        let hour = stream.index(weightedBy: SyntheticTeam.hours[language])
        let mean = SyntheticTeam.minutes[category] * SyntheticTeam.factors[severity]
        let handling = LogNormal(mean: mean, coefficientOfVariation: 0.6).draw(from: &stream)
        let categories = SyntheticTeam.categories.count
        counter.enter(
            TicketFingerprint.of("\(date)-\(number)"),
            at: horizon.zone.day(date).start + Minutes(hour * 60 + stream.integer(below: 60)),
            classIndex: (language * categories + category) * Severity.allCases.count + severity,
            handleMinutes: max(1, Int(handling.rounded())))
    }
}
