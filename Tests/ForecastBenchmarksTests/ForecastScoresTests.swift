import ForecastBenchmarks
import Testing
import WorkTime

@Suite struct ForecastScoresTests {
    /// A forecast of the day that many days after the first, all of whose quantiles are told.
    private func row(_ day: Int, mean: Double, quantiles: [Double]) -> ForecastRow {
        ForecastRow(
            series: "tiny", origin: firstDay + 14,
            timestamp: LocalDateTime(date: firstDay + day, time: midnight), mean: mean,
            quantiles: quantiles)
    }

    /// The deciles 1, 2 … 9, and 0.5 and 9.5 for 95 %.
    private let ladder = (1...9).map(Double.init) + [0.5, 9.5]

    @Test func `scores are those worked out by hand`() throws {
        // Weeks of 4 and of 6: changes of 2. Then 5, 10 and 0 against means of 4.
        let series = daily(
            [Double](repeating: 4, count: 7) + [Double](repeating: 6, count: 7) + [5, 10, 0])
        let scores = ForecastScores(
            (14...16).map { row($0, mean: 4, quantiles: ladder) }, of: [series])
        // Errors of 1, 6 and 4: mean 11/3 over 2, squares 53/3 over 4.
        #expect(abs(try #require(scores.mase) - 11.0 / 6) < 1e-12)
        #expect(abs(try #require(scores.rmsse) - (53.0 / 12).squareRoot()) < 1e-12)
        #expect(abs(try #require(scores.wape) - 11.0 / 15) < 1e-12)
        #expect(abs(try #require(scores.bias) + 3.0 / 15) < 1e-12)
        // Pinball of 5: .1·4 + .2·3 + .3·2 + .4·1 + 0 and the same above, 4.
        // Of 10: Σ q(10 − 10q) = 10·(4.5 − 2.85) = 16.5. Of 0: Σ (1 − q)·10q = 16.5.
        #expect(abs(try #require(scores.wql) - 2 * 37.0 / 9 / 15) < 1e-12)
        #expect(scores.coverage80 == 1.0 / 3)
        #expect(scores.coverage95 == 1.0 / 3)
    }

    @Test func `the ends of an interval belong to it`() {
        let scores = ForecastScores(
            [row(14, mean: 4, quantiles: ladder), row(15, mean: 4, quantiles: ladder)],
            of: [daily([Double](repeating: 4, count: 14) + [1, 9.5])])
        #expect(scores.coverage80 == 0.5)
        #expect(scores.coverage95 == 1)
    }

    @Test func `without changes, arrivals or forecasts there is no score`() {
        let silent = daily([Double](repeating: 0, count: 16))
        let scores = ForecastScores([row(14, mean: 1, quantiles: ladder)], of: [silent])
        #expect(scores.mase == nil && scores.wape == nil && scores.wql == nil)
        #expect(scores.coverage80 == 0)
        let none = ForecastScores([], of: [silent])
        #expect(none.mase == nil && none.coverage80 == nil)
        let closed = ForecastScores([row(99, mean: 1, quantiles: ladder)], of: [silent])
        #expect(closed.coverage80 == nil)
    }
}
