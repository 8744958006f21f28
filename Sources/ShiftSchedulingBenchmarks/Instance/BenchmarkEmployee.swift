/// A person and the hard rules for their plan.
public struct BenchmarkEmployee: Hashable, Sendable {
    /// The name in the text.
    public let id: String
    /// For each shift, the most times it may be worked; the number of days where the text is silent.
    public let shiftLimits: [Int]
    /// How much and how closely together the person works.
    public let contract: BenchmarkContract
    /// Days that must be off, in ascending order.
    public let daysOff: [Int]

    /// A person.
    public init(id: String, shiftLimits: [Int], contract: BenchmarkContract, daysOff: [Int]) {
        self.id = id
        self.shiftLimits = shiftLimits
        self.contract = contract
        self.daysOff = daysOff
    }
}

/// The limits that do not depend on the shift type.
///
/// A run of work or of days off that contains the first or the last day is exempt from the two
/// minimum rules, but not from the maximum.
public struct BenchmarkContract: Hashable, Sendable {
    /// The least and the most minutes in all.
    public let totalMinutes: ClosedRange<Int>
    /// The most days in a row with a shift.
    public let maximumConsecutiveShifts: Int
    /// The fewest days in a row with a shift, once one is worked.
    public let minimumConsecutiveShifts: Int
    /// The fewest days off in a row between two runs of work.
    public let minimumConsecutiveDaysOff: Int
    /// The most weekends with a shift on Saturday, Sunday or both.
    public let maximumWeekends: Int

    /// The limits of a contract.
    public init(
        totalMinutes: ClosedRange<Int>, maximumConsecutiveShifts: Int,
        minimumConsecutiveShifts: Int, minimumConsecutiveDaysOff: Int, maximumWeekends: Int
    ) {
        self.totalMinutes = totalMinutes
        self.maximumConsecutiveShifts = maximumConsecutiveShifts
        self.minimumConsecutiveShifts = minimumConsecutiveShifts
        self.minimumConsecutiveDaysOff = minimumConsecutiveDaysOff
        self.maximumWeekends = maximumWeekends
    }
}
