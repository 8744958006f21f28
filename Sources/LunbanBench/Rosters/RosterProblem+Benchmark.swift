internal import RosterOptimization
internal import ShiftSchedulingBenchmarks

extension RosterProblem {
    /// The roster problem of a public shift-scheduling instance.
    ///
    /// Each shift of each day is an interval of its own, so that cover counts people and not
    /// hours; the horizon counts its hours as one stretch.
    init(_ instance: BenchmarkInstance) {
        let shifts = instance.shifts
        let count = shifts.count
        self.init(
            dayCount: instance.dayCount, templateCount: count,
            options: (0..<instance.dayCount).flatMap { day in
                shifts.enumerated().map { index, shift in
                    DutyOption(
                        day: day, template: index, start: 1440 * day, minutes: shift.minutes,
                        slots: day * count + index..<day * count + index + 1)
                }
            },
            people: instance.employees.enumerated().map { index, employee in
                RosterPerson(
                    employee, requests: instance.requests.filter { $0.employee == index },
                    instance)
            },
            cover: CoverLine.lines(instance))
    }
}

extension RosterPerson {
    fileprivate init(
        _ employee: BenchmarkEmployee, requests: [BenchmarkRequest], _ instance: BenchmarkInstance
    ) {
        let shifts = instance.shifts
        let days = instance.dayCount
        self.init(
            name: employee.id, dayCount: days, templateCount: shifts.count, activityCount: 0)
        for day in employee.daysOff {
            allowedTemplates[day] = Array(repeating: false, count: shifts.count)
        }
        for shift in shifts.indices where employee.shiftLimits[shift] == 0 {
            for day in 0..<days { allowedTemplates[day][shift] = false }
        }
        for request in requests {
            let weight = Double(request.weight)
            switch request.wish {
            case .off:
                templateCosts[request.day][request.shift] += weight
            case .on:
                dayOffCosts[request.day] += weight
                for other in shifts.indices where other != request.shift {
                    templateCosts[request.day][other] += weight
                }
            }
        }
        let contract = employee.contract
        rules.maxDuties = employee.shiftLimits
        rules.maxConsecutiveDays = contract.maximumConsecutiveShifts
        rules.minConsecutiveDays = contract.minimumConsecutiveShifts
        rules.minConsecutiveDaysOff = contract.minimumConsecutiveDaysOff
        rules.maxWeekends = contract.maximumWeekends
        rules.weekends = instance.saturdays.map { $0..<min($0 + 2, days) }
        rules.forbiddenSuccessions = shifts.indices.map { first in
            shifts.indices.map { !instance.permits($0, after: first) }
        }
        var stretch = WeekRules(days: 0..<days, start: 0, end: 1440 * days)
        stretch.maxContractMinutes = contract.totalMinutes.upperBound
        stretch.minContractMinutes = contract.totalMinutes.lowerBound
        rules.weeks = [stretch]
    }
}

extension CoverLine {
    /// A line for each pair of weights, with a span for each shift of a day.
    fileprivate static func lines(_ instance: BenchmarkInstance) -> [CoverLine] {
        let count = instance.shifts.count
        let weights = instance.cover.map { [$0.underWeight, $0.overWeight] }
        let distinct = weights.indices.filter { weights.firstIndex(of: weights[$0]) == $0 }
        return distinct.map { first in
            CoverLine(
                name: "cover", basis: .present,
                weights: Array(repeating: 1, count: instance.employees.count),
                spans: instance.cover.filter {
                    [$0.underWeight, $0.overWeight] == weights[first]
                }.map {
                    let slot = $0.day * count + $0.shift
                    return CoverSpan(
                        slots: slot..<slot + 1, required: Double($0.requirement), hours: 1)
                },
                shortagePerHour: Double(weights[first][0]),
                surplusPerHour: Double(weights[first][1]))
        }
    }
}
