/// A hard rule that a plan breaks.
public struct BenchmarkViolation: Hashable, Sendable {
    /// What is broken, where and by how much.
    public enum Kind: Hashable, Sendable {
        /// A shift is worked more often than allowed.
        case tooManyShifts(shift: Int, count: Int, limit: Int)
        /// More minutes than allowed.
        case tooManyMinutes(Int, limit: Int)
        /// Fewer minutes than demanded.
        case tooFewMinutes(Int, limit: Int)
        /// The shift on `day` must not follow that of the day before.
        case forbiddenSuccession(day: Int, shift: Int, previous: Int)
        /// Too many days of work in a row.
        case tooManyConsecutiveShifts(Int, firstDay: Int, limit: Int)
        /// Too few days of work in a row, away from the border.
        case tooFewConsecutiveShifts(Int, firstDay: Int, limit: Int)
        /// Too few days off in a row, away from the border.
        case tooFewConsecutiveDaysOff(Int, firstDay: Int, limit: Int)
        /// More weekends with work than allowed.
        case tooManyWeekends(Int, limit: Int)
        /// Work on a day that must be off.
        case workOnDayOff(day: Int)
    }

    /// Whose plan it is.
    public let employee: Int
    /// What is broken.
    public let kind: Kind

    /// A broken rule.
    public init(employee: Int, _ kind: Kind) {
        self.employee = employee
        self.kind = kind
    }

    /// What is wrong, with the names of `instance`, such as `A: 6 weekends > max 2`.
    public func sentence(in instance: BenchmarkInstance) -> String {
        instance.employees[employee].id + ": " + predicate { instance.shifts[$0].id }
    }

    private func predicate(_ name: (Int) -> String) -> String {
        switch kind {
        case .tooManyShifts(let shift, let count, let limit):
            "\(count) shifts of type \(name(shift)) > max \(limit)"
        case .tooManyMinutes(let minutes, let limit): "\(minutes) minutes > max \(limit)"
        case .tooFewMinutes(let minutes, let limit): "\(minutes) minutes < min \(limit)"
        case .forbiddenSuccession(let day, let shift, let previous):
            "shift \(name(shift)) on day \(day) follows \(name(previous))"
        case .tooManyConsecutiveShifts(let count, let firstDay, let limit):
            "\(count) consecutive shifts from day \(firstDay) > max \(limit)"
        case .tooFewConsecutiveShifts(let count, let firstDay, let limit):
            "\(count) consecutive shifts from day \(firstDay) < min \(limit)"
        case .tooFewConsecutiveDaysOff(let count, let firstDay, let limit):
            "\(count) consecutive days off from day \(firstDay) < min \(limit)"
        case .tooManyWeekends(let count, let limit): "\(count) weekends > max \(limit)"
        case .workOnDayOff(let day): "works on fixed day off \(day)"
        }
    }
}
