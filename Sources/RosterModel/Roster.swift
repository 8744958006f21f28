public import WorkTime

/// Who works which duties: the plan a team lead publishes.
public struct Roster: Hashable, Sendable {
    /// The assignments in order of specialist, then of time.
    public let assignments: [Assignment]

    /// A roster; assignments are put in order.
    public init(_ assignments: [Assignment]) {
        self.assignments = assignments.sorted {
            ($0.specialist, $0.duty.range.start, $0.duty.shift)
                < ($1.specialist, $1.duty.range.start, $1.duty.shift)
        }
    }

    /// The assignments of one specialist in order of time.
    ///
    /// - Complexity: O(n) in the number of assignments; use `bySpecialist` in a loop.
    public func assignments(of specialist: SpecialistID) -> [Assignment] {
        assignments.filter { $0.specialist == specialist }
    }

    /// The assignments of every specialist who has any, each in order of time.
    public var bySpecialist: [SpecialistID: [Assignment]] {
        Dictionary(grouping: assignments, by: \.specialist)
    }
}

/// One duty given to one specialist.
public struct Assignment: Hashable, Sendable {
    /// Who works.
    public let specialist: SpecialistID
    /// What is worked.
    public let duty: Duty
    /// Time within the duty set aside from tickets, in order of time.
    public let development: [DevelopmentBlock]
    /// Whether planning must leave the assignment as it is.
    public let isLocked: Bool

    /// A duty given to a specialist.
    public init(
        specialist: SpecialistID, duty: Duty, development: [DevelopmentBlock] = [],
        isLocked: Bool = false
    ) {
        self.specialist = specialist
        self.duty = duty
        self.development = development.sorted { $0.range.start < $1.range.start }
        self.isLocked = isLocked
    }
}

/// Time set aside for work that no ticket asks for, such as knowledge-base writing.
public struct DevelopmentBlock: Hashable, Sendable {
    /// The name of the activity in the scenario.
    public let activity: String
    /// When it is done.
    public let range: TimeRange

    /// Time set aside for `activity`.
    public init(activity: String, range: TimeRange) {
        self.activity = activity
        self.range = range
    }
}
