public import ShiftSchedulingBenchmarks

/// Lists every plan of a person that keeps the hard rules, day by day.
///
/// Written apart from ``BenchmarkJudge``: it looks at a day and what came before, never at a whole
/// plan, so that each can catch a mistake in the other.
public struct LegalPlans {
    private let employee: BenchmarkEmployee
    private let shifts: [BenchmarkShift]
    private let dayCount: Int
    private let limit: Int
    private let longestShift: Int
    private var plan: [Int?] = []
    private var found: [[Int?]] = []
    private var steps = 0
    private var isTooMuch: Bool { found.count > limit || steps > 100 * limit }

    /// Gives up beyond `limit` plans, or a hundred times as many steps.
    public init(
        of employee: BenchmarkEmployee, shifts: [BenchmarkShift], dayCount: Int,
        limit: Int = .max / 100
    ) {
        self.employee = employee
        self.shifts = shifts
        self.dayCount = dayCount
        self.limit = limit
        longestShift = shifts.map(\.minutes).max() ?? 0
    }

    /// The plans, ascending with a day off before any shift; nil if there are too many.
    public func all() -> [[Int?]]? {
        var search = self
        search.extend(Past(countByShift: shifts.map { _ in 0 }))
        return search.isTooMuch ? nil : search.found
    }

    /// What the days so far leave behind.
    private struct Past {
        var countByShift: [Int]
        var minutes = 0
        var weekends = 0
        /// The length of the run at the end and whether it began on the first day.
        var run = 0
        var isFirstRun = true
    }

    private mutating func extend(_ past: Past) {
        steps += 1
        guard !isTooMuch else { return }
        guard plan.count < dayCount else {
            found.append(plan)
            return
        }
        if let next = afterDayOff(past) {
            plan.append(nil)
            extend(next)
            plan.removeLast()
        }
        for shift in shifts.indices {
            guard let next = after(shift, past) else { continue }
            plan.append(shift)
            extend(next)
            plan.removeLast()
        }
    }

    private func afterDayOff(_ past: Past) -> Past? {
        var next = past
        if let last = plan.last, last != nil {
            let isShort = past.run < employee.contract.minimumConsecutiveShifts
            if isShort && !past.isFirstRun { return nil }
            next.run = 1
            next.isFirstRun = false
        } else {
            next.run += 1
        }
        return canStillWorkEnough(next) ? next : nil
    }

    private func after(_ shift: Int, _ past: Past) -> Past? {
        let day = plan.count
        let contract = employee.contract
        guard !employee.daysOff.contains(day) else { return nil }
        var next = past
        next.countByShift[shift] += 1
        guard next.countByShift[shift] <= employee.shiftLimits[shift] else { return nil }
        next.minutes += shifts[shift].minutes
        guard next.minutes <= contract.totalMinutes.upperBound else { return nil }
        let yesterday = plan.last.flatMap(\.self)
        if let yesterday {
            guard !shifts[yesterday].forbiddenNext.contains(shift) else { return nil }
            next.run += 1
        } else {
            let isShort = past.run < contract.minimumConsecutiveDaysOff
            if isShort && !past.isFirstRun { return nil }
            next.run = 1
            next.isFirstRun = day == 0
        }
        guard next.run <= contract.maximumConsecutiveShifts else { return nil }
        // A Sunday counts if the Saturday was off.
        if day % 7 == 5 || (day % 7 == 6 && yesterday == nil) { next.weekends += 1 }
        guard next.weekends <= contract.maximumWeekends else { return nil }
        return canStillWorkEnough(next) ? next : nil
    }

    private func canStillWorkEnough(_ past: Past) -> Bool {
        let rest = (dayCount - plan.count - 1) * longestShift
        return past.minutes + rest >= employee.contract.totalMinutes.lowerBound
    }
}
