/// Says what a roster costs and which hard rules it breaks, from the rules alone.
///
/// Nothing is kept between calls and nothing is shared with whoever made the roster.
public struct BenchmarkJudge: Sendable {
    /// The instance judged by.
    public let instance: BenchmarkInstance

    /// A judge of rosters of `instance`.
    public init(of instance: BenchmarkInstance) {
        self.instance = instance
    }

    /// The penalty of `roster`, whether or not it keeps the hard rules.
    ///
    /// - Precondition: the roster has the instance's employees and days.
    public func penalty(of roster: BenchmarkRoster) -> BenchmarkPenalty {
        preconditionFits(roster)
        var penalty = BenchmarkPenalty()
        for request in instance.requests {
            let isWorked = roster[request.employee, request.day] == request.shift
            switch request.wish {
            case .on: penalty.onRequests += isWorked ? 0 : request.weight
            case .off: penalty.offRequests += isWorked ? request.weight : 0
            }
        }
        var counts = Array(
            repeating: Array(repeating: 0, count: instance.shifts.count), count: instance.dayCount)
        for employee in instance.employees.indices {
            for (day, shift) in roster.plan(of: employee).enumerated() {
                if let shift { counts[day][shift] += 1 }
            }
        }
        for cover in instance.cover {
            let count = counts[cover.day][cover.shift]
            if count < cover.requirement {
                penalty.under += cover.penalty(of: count)
            } else {
                penalty.over += cover.penalty(of: count)
            }
        }
        return penalty
    }

    /// Every hard rule that `roster` breaks, by employee.
    ///
    /// - Precondition: the roster has the instance's employees and days.
    public func violations(of roster: BenchmarkRoster) -> [BenchmarkViolation] {
        preconditionFits(roster)
        return instance.employees.indices.flatMap {
            violations(ofPlan: roster.plan(of: $0), employee: $0)
        }
    }

    /// Every hard rule that one person's plan breaks; the plan has a shift or nil for each day.
    public func violations(ofPlan plan: [Int?], employee: Int) -> [BenchmarkViolation] {
        let kinds =
            totals(of: plan, employee) + successions(in: plan) + runs(in: plan, employee)
            + weekends(in: plan, employee) + fixedDaysOff(in: plan, employee)
        return kinds.map { BenchmarkViolation(employee: employee, $0) }
    }

    private func preconditionFits(_ roster: BenchmarkRoster) {
        precondition(
            roster.employeeCount == instance.employees.count
                && (roster.dayCount == instance.dayCount || roster.employeeCount == 0),
            "the roster belongs to another instance")
    }
}

/// The rules one by one.
extension BenchmarkJudge {
    private typealias Kind = BenchmarkViolation.Kind

    private func totals(of plan: [Int?], _ employee: Int) -> [Kind] {
        let employee = instance.employees[employee]
        var kinds: [Kind] = []
        for (shift, limit) in employee.shiftLimits.enumerated() {
            let count = plan.count { $0 == shift }
            if count > limit {
                kinds.append(.tooManyShifts(shift: shift, count: count, limit: limit))
            }
        }
        let minutes = plan.reduce(0) { sum, shift in
            sum + (shift.map { instance.shifts[$0].minutes } ?? 0)
        }
        let allowed = employee.contract.totalMinutes
        if minutes > allowed.upperBound {
            kinds.append(.tooManyMinutes(minutes, limit: allowed.upperBound))
        }
        if minutes < allowed.lowerBound {
            kinds.append(.tooFewMinutes(minutes, limit: allowed.lowerBound))
        }
        return kinds
    }

    private func successions(in plan: [Int?]) -> [Kind] {
        zip(plan, plan.dropFirst()).enumerated().compactMap { day, pair in
            guard let previous = pair.0, let shift = pair.1,
                !instance.permits(shift, after: previous)
            else { return nil }
            return .forbiddenSuccession(day: day + 1, shift: shift, previous: previous)
        }
    }

    /// Runs that contain the first or the last day are exempt from the minimum rules.
    private func runs(in plan: [Int?], _ employee: Int) -> [Kind] {
        let contract = instance.employees[employee].contract
        var kinds: [Kind] = []
        var first = 0
        while first < plan.count {
            let isWork = plan[first] != nil
            let end = plan[first...].firstIndex { ($0 != nil) != isWork } ?? plan.count
            let length = end - first
            let isInner = first > 0 && end < plan.count
            if isWork && length > contract.maximumConsecutiveShifts {
                kinds.append(
                    .tooManyConsecutiveShifts(
                        length, firstDay: first, limit: contract.maximumConsecutiveShifts))
            }
            if isWork && isInner && length < contract.minimumConsecutiveShifts {
                kinds.append(
                    .tooFewConsecutiveShifts(
                        length, firstDay: first, limit: contract.minimumConsecutiveShifts))
            }
            if !isWork && isInner && length < contract.minimumConsecutiveDaysOff {
                kinds.append(
                    .tooFewConsecutiveDaysOff(
                        length, firstDay: first, limit: contract.minimumConsecutiveDaysOff))
            }
            first = end
        }
        return kinds
    }

    private func weekends(in plan: [Int?], _ employee: Int) -> [Kind] {
        let limit = instance.employees[employee].contract.maximumWeekends
        let count = instance.saturdays.count { saturday in
            plan[saturday...].prefix(2).contains { $0 != nil }
        }
        return count > limit ? [.tooManyWeekends(count, limit: limit)] : []
    }

    private func fixedDaysOff(in plan: [Int?], _ employee: Int) -> [Kind] {
        instance.employees[employee].daysOff.filter { plan[$0] != nil }.map {
            .workOnDayOff(day: $0)
        }
    }
}
