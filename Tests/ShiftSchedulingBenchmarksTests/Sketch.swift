import ShiftSchedulingBenchmarks

/// An instance for trying one rule, with everything else as free as can be.
struct Sketch {
    var days = 14
    /// One letter for each shift of 480 minutes; a shift forbids those before it on the next day.
    var shifts = "EL"
    var limits: [Int] = [100, 100]
    var minutes = 0...100_000
    var mostShifts = 100
    var fewestShifts = 0
    var fewestDaysOff = 0
    var weekends = 100
    var daysOff: [Int] = []
    var requests: [BenchmarkRequest] = []
    var cover: [BenchmarkCover] = []

    func instance(employees count: Int = 1) -> BenchmarkInstance {
        let contract = BenchmarkContract(
            totalMinutes: minutes, maximumConsecutiveShifts: mostShifts,
            minimumConsecutiveShifts: fewestShifts, minimumConsecutiveDaysOff: fewestDaysOff,
            maximumWeekends: weekends)
        return BenchmarkInstance(
            dayCount: days,
            shifts: shifts.enumerated().map { place, letter in
                BenchmarkShift(id: String(letter), minutes: 480, forbiddenNext: Array(0..<place))
            },
            employees: ["A", "B", "C"].prefix(count).map {
                BenchmarkEmployee(id: $0, shiftLimits: limits, contract: contract, daysOff: daysOff)
            },
            requests: requests, cover: cover)
    }

    /// A roster of plans such as `EE--L`, days off from where a plan ends.
    func roster(_ plans: String...) -> BenchmarkRoster {
        let letters = Array(shifts)
        return BenchmarkRoster(
            plans: plans.map { plan in
                let cells = plan.map { letters.firstIndex(of: $0) }
                return cells + Array(repeating: nil, count: days - cells.count)
            })
    }

    /// What is wrong with one person's plan.
    func sentences(_ plan: String) -> [String] {
        let instance = instance()
        return BenchmarkJudge(of: instance).violations(of: roster(plan)).map {
            $0.sentence(in: instance)
        }
    }
}
