internal import EventSimulation
public import RandomStreams
internal import RosterModel
public import WorkTime

/// A desk that answers tickets with the people of a roster.
///
/// A ticket in hand at the end of a duty is finished when that takes no longer than the overtime
/// limit; otherwise it goes back to its line with the work left and the time of a hand-over. Before
/// a break it is finished when that delays the break no longer than allowed, and the break then
/// keeps its length; otherwise the specialist goes on with it afterwards. Specialists who work
/// slower take longer for the same ticket. After each ticket comes a breather that keeps occupancy
/// within its limit.
public struct TicketDesk: Sendable {
    /// The tickets answered, class by class.
    public let kinds: [TicketKind]
    /// The people.
    public let staff: [DeskSpecialist]
    /// The days reported, each from its midnight to the next.
    public let days: [TimeRange]
    /// From when until when the desk is simulated.
    public let opening: TimeRange

    private let world: DeskWorld
    private let shrinkage: Double

    /// A desk.
    ///
    /// - Parameters:
    ///   - kinds: The classes of tickets.
    ///   - staff: The people; the positions of their classes are those in `kinds`.
    ///   - rules: What they do about tickets in hand and time lost.
    ///   - days: The days reported, one after the other.
    ///   - start: When the desk opens, at the first of the days or before: what happens until then
    ///     fills the queues.
    /// - Precondition: there is a day, and no gap between days; nobody answers unknown classes.
    public init(
        _ kinds: [TicketKind], staff: [DeskSpecialist], rules: DeskRules, days: [TimeRange],
        from start: Instant? = nil
    ) {
        precondition(
            zip(days, days.dropFirst()).allSatisfy { $0.end == $1.start },
            "days follow each other")
        precondition(
            staff.allSatisfy { $0.classes.allSatisfy(kinds.indices.contains) },
            "who answers a class knows it")
        guard let first = days.first, let last = days.last else {
            preconditionFailure("a desk is open on some day")
        }
        let opening = TimeRange(start: min(start ?? first.start, first.start), end: last.end)
        func minutes(_ instant: Instant) -> Double { Double((instant - opening.start).count) }
        self.kinds = kinds
        self.staff = staff
        self.days = days
        self.opening = opening
        shrinkage = rules.shrinkage
        world = DeskWorld(
            promises: kinds.map {
                PromiseClock(
                    promise: $0.serviceLevel.within, hours: $0.promiseHours, from: opening.start)
            },
            isUrgent: kinds.map(\.isUrgent),
            groups: SkillGroups(
                staff,
                ranks: kinds.map {
                    Severity.allCases.firstIndex(of: $0.ticketClass.severity) ?? 0
                }),
            overtimeLimit: Double(rules.overtimeLimit.count),
            breakDelayLimit: Double(rules.breakDelayLimit.count),
            handOver: Double(rules.handOver.count), breather: 1 / rules.maxOccupancy - 1,
            reportStart: minutes(first.start),
            dayEnds: days.map { minutes($0.end) })
    }

    /// Answers tickets from the opening to the end of the last day.
    ///
    /// - Parameters:
    ///   - tickets: The tickets, drawn for the same opening and classes.
    ///   - stream: The random numbers of the run, for what the staff loses of its time.
    /// - Returns: What the run came to, over the days reported.
    /// - Complexity: O(events · (log pending + classes of a severity)); no event allocates.
    public func run(_ tickets: Tickets, with stream: RandomStream) -> DeskOutcome {
        let presence = Presence(
            of: staff, from: opening.start, shrinkage: shrinkage, stream)
        var run = DeskRun(world, tickets, presence)
        var events = EventList(capacity: tickets.count + 4 * staff.count + days.count + 1)
        run.open(&events)
        let count = events.run(&run, until: world.end)
        return run.close(eventCount: count)
    }
}
