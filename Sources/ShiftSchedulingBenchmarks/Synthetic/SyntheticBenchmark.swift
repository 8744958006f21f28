internal import RandomStreams

/// Makes up instances that look like those of the public family, in any size.
///
/// What is drawn, and how often, follows the published instances: one length of shift, later shifts
/// that forbid earlier ones on the next day, full-time contracts of 4½ shifts a week with a narrow
/// band of minutes, every other weekend, some part-time contracts, shift types that some people
/// never work, wishes in runs of one to five days, a cover that takes 85 to 101 per cent of the
/// minutes to be had, 100 for each person too few and 1 for each too many. Every person has a plan
/// that keeps the hard rules. The same size and seed give the same instance everywhere.
public struct SyntheticBenchmark: Hashable, Sendable {
    /// The number of days, at least 14.
    public let dayCount: Int
    /// The number of people.
    public let employeeCount: Int
    /// The number of shift types.
    public let shiftCount: Int
    /// What tells instances of one size apart.
    public let seed: UInt64

    /// An instance of a size.
    ///
    /// - Precondition: there are 14 to 10 000 days, at least one employee and one shift type.
    public init(dayCount: Int, employeeCount: Int, shiftCount: Int, seed: UInt64) {
        precondition((14...BenchmarkInstance.longestHorizon).contains(dayCount))
        precondition(employeeCount > 0 && shiftCount > 0)
        self.dayCount = dayCount
        self.employeeCount = employeeCount
        self.shiftCount = shiftCount
        self.seed = seed
    }

    /// An instance of the size of the public instance of this number, 1 to 24; nil for others.
    public init?(sizedLike number: Int, seed: UInt64) {
        guard Self.familySizes.indices.contains(number - 1) else { return nil }
        let size = Self.familySizes[number - 1]
        self.init(
            dayCount: 7 * size.weeks, employeeCount: size.employees, shiftCount: size.shifts,
            seed: seed)
    }

    /// The sizes of the public instances 1 to 24, from schedulingbenchmarks.org.
    private static let familySizes: [(weeks: Int, employees: Int, shifts: Int)] = [
        (2, 8, 1), (2, 14, 2), (2, 20, 3), (4, 10, 2), (4, 16, 2), (4, 18, 3),
        (4, 20, 3), (4, 30, 4), (4, 36, 4), (4, 40, 5), (4, 50, 6), (4, 60, 10),
        (4, 120, 18), (6, 32, 4), (6, 45, 6), (8, 20, 3), (8, 32, 4), (12, 22, 3),
        (12, 40, 5), (26, 50, 6), (26, 100, 8), (52, 50, 10), (52, 100, 16), (52, 150, 32),
    ]

    /// The instance of this size and seed.
    public func instance() -> BenchmarkInstance {
        let stream = RandomStream(seed: seed)
        let catalogue = SyntheticShifts(
            count: shiftCount, dayCount: dayCount, stream: stream.substream("shifts"))
        let staff = SyntheticStaff(
            catalogue: catalogue, dayCount: dayCount, stream: stream.substream("staff"))
        let employees = staff.employees(employeeCount)
        let wishes = SyntheticRequests(employees: employees, dayCount: dayCount)
        let cover = SyntheticCover(catalogue: catalogue, employees: employees, dayCount: dayCount)
        return BenchmarkInstance(
            dayCount: dayCount, shifts: catalogue.shifts, employees: employees,
            requests: wishes.requests(from: stream.substream("requests")),
            cover: cover.cover(from: stream.substream("cover")))
    }
}
