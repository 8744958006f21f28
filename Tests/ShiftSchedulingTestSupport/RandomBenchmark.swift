public import RandomStreams
public import ShiftSchedulingBenchmarks

/// Draws instances small enough for their optimum to be found by listing all plans.
///
/// They have 7 to 14 days, 2 to 4 people and 1 to 3 shifts, and every person has a plan. Weights,
/// lengths of shifts and limits are wilder than in the public family.
public enum RandomBenchmark {
    /// The most plans a person may have, by the number of people.
    private static let mostPlans = [2: 1500, 3: 150, 4: 40]

    /// Draws an instance.
    public static func instance(_ stream: inout RandomStream) -> BenchmarkInstance {
        let dayCount = stream.integer(in: 7...14)
        let shifts = shifts(stream.integer(in: 1...3), &stream)
        let count = stream.integer(in: 2...4)
        let employees = (0..<count).map { place in
            employee(
                ["A", "B", "C", "D"][place], dayCount, shifts, limit: mostPlans[count] ?? 0,
                &stream)
        }
        return BenchmarkInstance(
            dayCount: dayCount, shifts: shifts, employees: employees,
            requests: requests(count, dayCount, shifts.count, &stream),
            cover: cover(count, dayCount, shifts.count, &stream))
    }

    /// A roster of random shifts and days off, most likely against every rule.
    public static func roster(
        of instance: BenchmarkInstance, _ stream: inout RandomStream
    ) -> BenchmarkRoster {
        var roster = BenchmarkRoster(for: instance)
        let density = stream.uniform()
        for employee in instance.employees.indices {
            for day in 0..<instance.dayCount where stream.happens(withProbability: density) {
                roster[employee, day] = stream.integer(below: instance.shifts.count)
            }
        }
        return roster
    }

    private static func shifts(_ count: Int, _ stream: inout RandomStream) -> [BenchmarkShift] {
        ["E", "D", "L"].prefix(count).map { id in
            BenchmarkShift(
                id: id, minutes: stream.element(of: [480, 480, 480, 240, 600, 720]),
                forbiddenNext: (0..<count).filter { _ in stream.happens(withProbability: 0.3) })
        }
    }

    /// A person with at least one plan and at most `limit`.
    private static func employee(
        _ id: String, _ dayCount: Int, _ shifts: [BenchmarkShift], limit: Int,
        _ stream: inout RandomStream
    ) -> BenchmarkEmployee {
        while true {
            let usual = 480 * dayCount * 9 / 14
            let most = Int(Double(usual) * (0.3 + 0.9 * stream.uniform()))
            let contract = BenchmarkContract(
                totalMinutes: max(0, most - stream.integer(in: 0...1200))...most,
                maximumConsecutiveShifts: stream.integer(in: 2...6),
                minimumConsecutiveShifts: stream.integer(in: 1...3),
                minimumConsecutiveDaysOff: stream.integer(in: 1...3),
                maximumWeekends: stream.integer(in: 0...2))
            let employee = BenchmarkEmployee(
                id: id,
                shiftLimits: shifts.map { _ in stream.element(of: [0, 2, 4, dayCount, dayCount]) },
                contract: contract,
                daysOff: (0..<dayCount).filter { _ in stream.happens(withProbability: 0.12) })
            let plans = LegalPlans(of: employee, shifts: shifts, dayCount: dayCount, limit: limit)
            if let all = plans.all(), !all.isEmpty { return employee }
        }
    }

    private static func requests(
        _ employees: Int, _ dayCount: Int, _ shifts: Int, _ stream: inout RandomStream
    ) -> [BenchmarkRequest] {
        [BenchmarkRequest.Wish.on, .off].flatMap { wish in
            var requests: [BenchmarkRequest] = []
            for employee in 0..<employees {
                for day in 0..<dayCount where stream.happens(withProbability: 0.2) {
                    requests.append(
                        BenchmarkRequest(
                            wish, employee: employee, day: day,
                            shift: stream.integer(below: shifts), weight: stream.integer(in: 0...9))
                    )
                }
            }
            return requests
        }
    }

    private static func cover(
        _ employees: Int, _ dayCount: Int, _ shifts: Int, _ stream: inout RandomStream
    ) -> [BenchmarkCover] {
        (0..<dayCount).flatMap { day in
            (0..<shifts).map { shift in
                BenchmarkCover(
                    day: day, shift: shift,
                    requirement: stream.integer(in: 0...(employees / shifts + 1)),
                    underWeight: stream.element(of: [0, 3, 20, 100]),
                    overWeight: stream.element(of: [0, 1, 1, 10]))
            }
        }
    }
}
