/// One instance of the public shift-scheduling family "Instances 1–24".
///
/// Shifts, employees and days are named by their place, counted from 0; day 0 is a Monday. Source:
/// T. Curtois and R. Qu, "Computational results on new staff scheduling benchmark instances",
/// University of Nottingham, 2014; schedulingbenchmarks.org.
public struct BenchmarkInstance: Hashable, Sendable {
    /// The number of days planned.
    public let dayCount: Int
    /// The shift types, in the order of the text.
    public let shifts: [BenchmarkShift]
    /// The people, in the order of the text.
    public let employees: [BenchmarkEmployee]
    /// Wishes to work a shift, then wishes not to, each in the order of the text.
    public let requests: [BenchmarkRequest]
    /// How many people are wanted, in the order of the text.
    public let cover: [BenchmarkCover]

    /// An instance.
    ///
    /// - Precondition: every shift, employee and day named exists, and each employee has a limit
    ///   for each shift.
    public init(
        dayCount: Int, shifts: [BenchmarkShift], employees: [BenchmarkEmployee],
        requests: [BenchmarkRequest], cover: [BenchmarkCover]
    ) {
        let days = 0..<dayCount
        precondition(
            shifts.allSatisfy { $0.forbiddenNext.allSatisfy(shifts.indices.contains) }
                && employees.allSatisfy {
                    $0.shiftLimits.count == shifts.count && $0.daysOff.allSatisfy(days.contains)
                }
                && requests.allSatisfy {
                    employees.indices.contains($0.employee) && days.contains($0.day)
                        && shifts.indices.contains($0.shift)
                }
                && cover.allSatisfy {
                    days.contains($0.day) && shifts.indices.contains($0.shift)
                }, "an instance names a shift, an employee or a day that it does not have")
        self.dayCount = dayCount
        self.shifts = shifts
        self.employees = employees
        self.requests = requests
        self.cover = cover
    }

    /// Whether the shift `next` may be worked the day after `previous`.
    public func permits(_ next: Int, after previous: Int) -> Bool {
        !shifts[previous].forbiddenNext.contains(next)
    }

    /// The Saturdays planned; a weekend is one of them with the Sunday after it, if planned.
    public var saturdays: StrideTo<Int> {
        stride(from: 5, to: dayCount, by: 7)
    }
}
