import ShiftSchedulingBenchmarks

/// Searches for a plan of one person in which a single shift is worked, without a limit of its own.
///
/// Goes deep first and never enters a situation twice.
struct FirstPlan {
    /// A plan, if there is one.
    private(set) var plan: [Int?]?
    private let employee: BenchmarkEmployee
    private let dayCount: Int
    private let minutes: Int
    private var tried: Set<Situation> = []
    private var isWorked: [Bool] = []

    /// What the rest of a plan depends on.
    private struct Situation: Hashable {
        var day = 0
        var isAtWork = false
        /// The length of the run, taken as endless before the first day.
        var run = 1000
        var isFirstRun = true
        var count = 0
        var weekends = 0
    }

    init(in instance: BenchmarkInstance, of place: Int) {
        employee = instance.employees[place]
        dayCount = instance.dayCount
        let shift = instance.shifts.indices.first {
            instance.employees[place].shiftLimits[$0] >= instance.dayCount
                && instance.permits($0, after: $0)
        }
        minutes = shift.map { instance.shifts[$0].minutes } ?? 0
        guard let shift, finds(from: Situation()) else { return }
        plan = isWorked.map { $0 ? shift : nil }
    }

    private mutating func finds(from now: Situation) -> Bool {
        if now.day == dayCount {
            return employee.contract.totalMinutes.contains(now.count * minutes)
        }
        guard tried.insert(now).inserted else { return false }
        for next in [afterWork(now), afterDayOff(now)] {
            guard let next else { continue }
            isWorked.append(next.isAtWork)
            if finds(from: next) { return true }
            isWorked.removeLast()
        }
        return false
    }

    private func afterWork(_ now: Situation) -> Situation? {
        guard !employee.daysOff.contains(now.day) else { return nil }
        var next = now
        next.day += 1
        next.count += 1
        next.isAtWork = true
        if now.isAtWork {
            next.run += 1
        } else {
            guard now.run >= employee.contract.minimumConsecutiveDaysOff else { return nil }
            next.run = 1
            next.isFirstRun = now.day == 0
        }
        let beginsWeekend = now.day % 7 == 5 || (now.day % 7 == 6 && !now.isAtWork)
        next.weekends += beginsWeekend ? 1 : 0
        let isAllowed =
            next.run <= employee.contract.maximumConsecutiveShifts
            && next.weekends <= employee.contract.maximumWeekends
            && next.count * minutes <= employee.contract.totalMinutes.upperBound
        return isAllowed ? next : nil
    }

    private func afterDayOff(_ now: Situation) -> Situation? {
        var next = now
        next.day += 1
        next.isAtWork = false
        if now.isAtWork {
            let isShort = now.run < employee.contract.minimumConsecutiveShifts
            guard !isShort || now.isFirstRun else { return nil }
            next.run = 1
            next.isFirstRun = false
        } else {
            next.run = min(1000, now.run + 1)
        }
        return next
    }
}
