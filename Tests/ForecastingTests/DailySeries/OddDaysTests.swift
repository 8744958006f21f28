import Testing

@testable import Forecasting

@Suite struct OddDaysTests {
    private let pattern = [120.0, 100, 90, 80, 110, 60, 40]

    private func odd(_ values: [Double?]) -> [Int] {
        let days = OddDays(values).isOdd
        return days.indices.filter { days[$0] }
    }

    @Test(arguments: [(30, 400.0), (30, 5), (83, 400), (0, 5)])
    func `a single day out of line is odd`(day: Int, value: Double) {
        var values = (0..<84).map { Optional(pattern[$0 % 7]) }
        values[day] = value
        #expect(odd(values) == [day])
    }

    @Test func `a lasting step is not`() {
        let values = (0..<84).map { Optional(pattern[$0 % 7] * ($0 < 70 ? 1 : 1.6)) }
        #expect(!odd(values).contains { $0 >= 73 })
    }

    @Test func `chance is not`() {
        var numbers = RepeatableNumbers(seed: 3)
        let values = (0..<700).map { Optional(numbers.poisson(mean: pattern[$0 % 7])) }
        #expect(odd(values).count <= 3)
    }

    @Test func `few days and missing ones are never odd`() {
        #expect(odd([]) == [] && odd([nil]) == [] && odd([5, 900, 3]) == [])
        var values = (0..<84).map { Optional(pattern[$0 % 7]) }
        for day in 20..<40 { values[day] = nil }
        #expect(odd(values) == [])
    }
}
