import LaborLaw
import LunbanTestSupport
import RosterModel
import Testing
import WorkTime

/// What holds of every roster, tried on random ones over a change of the clocks.
struct PayPropertyTests {
    /// Four weeks from Monday 19 October 2026; the clocks go back on the 25th.
    private let first = LocalDate(dayNumber: 20_745)
    private let zone: Zone

    init() throws {
        zone = try #require(Zone(identifier: "Europe/Berlin"))
    }

    /// Duties with gaps between them, each with a break or none.
    private func duties(_ random: inout some RandomNumberGenerator) -> [Duty] {
        var duties: [Duty] = []
        var minute = zone.day(first).start
        let end = zone.day(first + 28).start
        while true {
            let start = minute + Minutes(Int.random(in: 30...1500, using: &random))
            let length = Minutes(Int.random(in: 0...780, using: &random))
            let range = TimeRange(start: start, length: length)
            guard range.end < end else { return duties }
            let pause = range.intersection(
                TimeRange(
                    start: start + Minutes(Int.random(in: 0...600, using: &random)),
                    length: Minutes(Int.random(in: 0...90, using: &random))))
            duties.append(duty(range, pause.map { [$0] } ?? []))
            minute = range.end
        }
    }

    private func duty(_ range: TimeRange, _ breaks: [TimeRange]) -> Duty {
        Duty(
            shift: ShiftCode("X"), date: zone.local(range.start).date, range: range,
            breaks: breaks, isNight: false)
    }

    private func record(
        _ duties: [Duty], _ wage: Wage, _ random: inout some RandomNumberGenerator
    ) -> (PayRecord, [LocalDate]) {
        let dates = (0..<28).map { first + $0 }
        let holidays = dates.filter { _ in Int.random(in: 0..<9, using: &random) == 0 }
        let restDays = dates.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
        let split = Int.random(in: 0...duties.count / 3, using: &random)
        return (
            PayRecord(
                terms: PayTerms(wage: wage), history: Array(duties.prefix(split)),
                plan: Array(duties.dropFirst(split)),
                restDays: restDays), holidays
        )
    }

    /// Twenty minor units a minute, so that no share of the laws needs rounding.
    private func even(_ policy: PayPolicy) -> Wage {
        .hourly(Money(minorUnits: 1200, policy.currency))
    }

    @Test(arguments: PayPolicy.everyPlace.indices)
    func `two adjoining duties are paid as the one they make up`(place: Int) {
        let policy = PayPolicy.everyPlace[place]
        forAll(seed: 100, count: 60) { random in
            let (whole, holidays) = record(duties(&random), even(policy), &random)
            let parts = whole.plan.flatMap { duty -> [Duty] in
                let length = duty.range.length.count
                let middle =
                    duty.range.start + Minutes(Int.random(in: 0...length, using: &random))
                return [
                    TimeRange(start: duty.range.start, end: middle),
                    TimeRange(start: middle, end: duty.range.end),
                ].map { range in
                    self.duty(range, duty.breaks.compactMap { $0.intersection(range) })
                }
            }
            let calculator = PayCalculator(policy: policy, zone: zone, holidays: holidays)
            let split = PayRecord(
                terms: whole.terms, history: whole.history,
                plan: parts, restDays: whole.restDays)
            let (one, two) = (calculator.statement(for: whole), calculator.statement(for: split))
            #expect(one.straightTime == two.straightTime)
            #expect(one.straight == two.straight)
            #expect(one.premiums == two.premiums)
        }
    }

    @Test(arguments: PayPolicy.everyPlace.indices)
    func `more work never lowers pay`(place: Int) {
        let policy = PayPolicy.everyPlace[place]
        forAll(seed: 200, count: 60) { random in
            let (before, holidays) = record(duties(&random), even(policy), &random)
            guard !before.plan.isEmpty else { return }
            let index = Int.random(in: before.plan.indices, using: &random)
            let chosen = before.plan[index]
            // At most 29 minutes: the gap to the next duty stays, and with it each duty's date.
            let more = Minutes(Int.random(in: 1...29, using: &random))
            var plan = before.plan
            plan[index] = duty(
                TimeRange(start: chosen.range.start, end: chosen.range.end + more), chosen.breaks)
            let calculator = PayCalculator(policy: policy, zone: zone, holidays: holidays)
            let after = calculator.statement(
                for: PayRecord(
                    terms: before.terms, history: before.history,
                    plan: plan, restDays: before.restDays))
            let total = calculator.statement(for: before).total
            #expect(after.total.minorUnits >= total.minorUnits)
            plan.remove(at: index)
            let without = calculator.statement(
                for: PayRecord(
                    terms: before.terms, history: before.history,
                    plan: plan, restDays: before.restDays))
            #expect(without.total.minorUnits <= total.minorUnits)
        }
    }

    @Test(arguments: PayPolicy.everyPlace.indices)
    func `amounts are sums of whole lines, each its minutes times its share`(place: Int) {
        let policy = PayPolicy.everyPlace[place]
        forAll(seed: 300, count: 40) { random in
            let wage = Int.random(in: 1...9999, using: &random)
            let (record, holidays) = record(
                duties(&random), .hourly(Money(minorUnits: wage, policy.currency)), &random)
            let calculator = PayCalculator(policy: policy, zone: zone, holidays: holidays)
            let statement = calculator.statement(for: record)
            #expect(statement.duties.map(\.duty) == record.plan)
            let lines = statement.duties.flatMap(\.lines)
            for line in lines {
                // In tenths of thousandths of a minor unit of an hour, or of eight hours a day.
                let minutes =
                    if case .days = line.measure { 480 } else { line.minutes.count }
                let exact = wage * minutes * line.percent.basisPoints
                let error = (line.amount.minorUnits * 600_000 - exact).magnitude
                #expect(error <= 300_000)
            }
            let sum = lines.reduce(0) { $0 + $1.amount.minorUnits }
            #expect(statement.premiums.minorUnits == sum)
            #expect(statement.total == statement.straight + statement.premiums)
        }
    }

    @Test func `the order of duties, rest days and holidays does not matter`() {
        for policy in PayPolicy.everyPlace {
            forAll(seed: 400, count: 10) { random in
                let (record, holidays) = record(duties(&random), even(policy), &random)
                let shuffled = PayRecord(
                    terms: record.terms,
                    history: record.history.reversed(), plan: record.plan.reversed(),
                    restDays: record.restDays.reversed())
                let calculator = PayCalculator(policy: policy, zone: zone, holidays: holidays)
                let backwards = PayCalculator(
                    policy: policy, zone: zone, holidays: holidays.reversed())
                #expect(
                    calculator.statement(for: record) == backwards.statement(for: shuffled))
            }
        }
    }

    @Test func `without day rates every minute of work is a straight minute`() {
        forAll(seed: 500, count: 100) { random in
            let (record, holidays) = record(duties(&random), even(.japan), &random)
            let calculator = PayCalculator(policy: .japan, zone: zone, holidays: holidays)
            let worked = record.plan.reduce(Minutes.zero) { $0 + $1.workedTime }
            #expect(calculator.statement(for: record).straightTime == worked)
        }
    }
}
