/// How many people are wanted for a shift on a day.
public struct BenchmarkCover: Hashable, Sendable {
    /// The day.
    public let day: Int
    /// The shift.
    public let shift: Int
    /// The number of people wanted.
    public let requirement: Int
    /// The penalty for each person too few.
    public let underWeight: Int
    /// The penalty for each person too many.
    public let overWeight: Int

    /// A number of people wanted.
    public init(day: Int, shift: Int, requirement: Int, underWeight: Int, overWeight: Int) {
        self.day = day
        self.shift = shift
        self.requirement = requirement
        self.underWeight = underWeight
        self.overWeight = overWeight
    }

    /// The penalty when `count` people work the shift.
    public func penalty(of count: Int) -> Int {
        count < requirement
            ? (requirement - count) * underWeight : (count - requirement) * overWeight
    }
}
