public import WorkTime

/// What is known of tickets, how fast they must be answered and what a specialist gets done.
public struct TicketPolicy: Sendable {
    /// The languages tickets come in, in the order of the file.
    public let languages: [Language]
    /// The categories, in the order of the file.
    public let categories: [TicketCategory]
    /// Handle time by severity, used as far as the history holds none.
    public let handleTimes: [Severity: Minutes]
    /// What is promised, by severity.
    public let serviceLevels: [Severity: ServiceLevel]
    /// Severities that cannot wait: staffed with Erlang C in every interval.
    public let urgent: [Severity]
    /// The share of paid time lost to meetings, coaching and short breaks, 0..<1.
    public internal(set) var shrinkage: Double
    /// The largest share of a specialist's time that tickets may fill, above 0 and at most 1.
    public internal(set) var maxOccupancy: Double
    /// Efficiency by completed months of tenure; the last step reached counts.
    ///
    /// It is agreed and not estimated: histories do not say which specialist had a ticket.
    public let rampUp: [RampUpStep]
    /// The span over which category skills are balanced; a multiple of the planning interval.
    public let categoryBucket: Minutes
    /// The volume to staff for.
    public let volumeLevel: VolumeLevel
    /// The hours that count toward promises in business hours; nil where none is.
    public let businessHours: BusinessHours?

    /// A ticket policy.
    public init(
        languages: [Language], categories: [TicketCategory], handleTimes: [Severity: Minutes],
        serviceLevels: [Severity: ServiceLevel], urgent: [Severity], shrinkage: Double,
        maxOccupancy: Double, rampUp: [RampUpStep], categoryBucket: Minutes,
        volumeLevel: VolumeLevel = .mean, businessHours: BusinessHours? = nil
    ) {
        self.languages = languages
        self.categories = categories
        self.handleTimes = handleTimes
        self.serviceLevels = serviceLevels
        self.urgent = urgent
        self.shrinkage = shrinkage
        self.maxOccupancy = maxOccupancy
        self.rampUp = rampUp.sorted { $0.fromMonth < $1.fromMonth }
        self.categoryBucket = categoryBucket
        self.volumeLevel = volumeLevel
        self.businessHours = businessHours
    }

    /// When a ticket of a severity that came at `arrival` is due; holidays have no business hours.
    public func due(
        _ severity: Severity, arrivingAt arrival: Instant, in zone: Zone, holidays: Set<LocalDate>
    ) -> Instant {
        guard let level = serviceLevels[severity] else { return arrival }
        guard level.clock == .business, let businessHours else { return arrival + level.within }
        return businessHours.end(of: level.within, from: arrival, in: zone, holidays: holidays)
    }

    /// Every combination of the languages and categories with the severities, in this order.
    public var classes: [TicketClass] {
        languages.flatMap { language in
            categories.flatMap { category in
                Severity.allCases.map {
                    TicketClass(language: language, category: category, severity: $0)
                }
            }
        }
    }

    /// The share of an experienced specialist's work that `specialist` gets done on `date`.
    public func efficiency(of specialist: Specialist, on date: LocalDate) -> Double {
        let tenure = specialist.tenureMonths(on: date)
        return rampUp.last { $0.fromMonth <= tenure }?.efficiency ?? 1
    }
}

/// The efficiency reached after some months of tenure.
public struct RampUpStep: Hashable, Sendable {
    /// Completed months of tenure from which the step counts.
    public let fromMonth: Int
    /// The share of an experienced specialist's work, above 0 and at most 1.
    public let efficiency: Double

    /// A step of the ramp-up.
    public init(fromMonth: Int, efficiency: Double) {
        self.fromMonth = fromMonth
        self.efficiency = efficiency
    }
}

/// How much volume a plan is to be ready for.
public enum VolumeLevel: String, CaseIterable, Sendable {
    /// The volume expected.
    case mean
    /// A volume that half of all days stay within.
    case p50 = "P50"
    /// A volume that 80 % of all days stay within.
    case p80 = "P80"
    /// A volume that 95 % of all days stay within.
    case p95 = "P95"
}
