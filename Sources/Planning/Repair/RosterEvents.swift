public import RosterModel
public import WorkTime

/// What happened after a roster was published, and how far it may be changed.
public struct RosterEvents: Hashable, Sendable {
    /// Days on which somebody turns out to be away.
    public let absences: [Absence]
    /// Days of people that must stay as they are, duty or day off.
    public let locks: [SpecialistDay]
    /// By how much more tickets are expected than forecast, in percent; nil for no change.
    public let volumePercent: Double?
    /// The day on which the roster was published; nil when unknown.
    public let publishedOn: LocalDate?
    /// The moment from which on duties may change; those that began before stay.
    public let now: Instant
    /// Points that each further change, beyond those that must be made, has to save; nil for no
    /// further changes.
    public let worth: Double?

    /// Events; nothing happened where nothing is said.
    public init(
        now: Instant, absences: [Absence] = [], locks: [SpecialistDay] = [],
        volumePercent: Double? = nil, publishedOn: LocalDate? = nil, worth: Double? = nil
    ) {
        self.now = now
        self.absences = absences
        self.locks = locks
        self.volumePercent = volumePercent
        self.publishedOn = publishedOn
        self.worth = worth
    }
}

extension Scenario {
    /// The scenario after some events.
    func after(_ events: RosterEvents) -> Scenario {
        let more = events.volumePercent.map {
            [VolumeOverride(name: "volumes", dates: horizon.dates, change: .percent($0))]
        }
        return with(
            absences: team.absences + events.absences, overrides: overrides + (more ?? []))
    }
}

extension [Absence] {
    /// Whether somebody is away at any time of a range, from midnight to midnight.
    func contain(_ specialist: SpecialistID, during range: TimeRange, in zone: Zone) -> Bool {
        contains { absence in
            absence.specialist == specialist
                && TimeRange(
                    start: zone.day(absence.dates.start).start,
                    end: zone.day(absence.dates.end).start
                ).overlaps(range)
        }
    }
}
