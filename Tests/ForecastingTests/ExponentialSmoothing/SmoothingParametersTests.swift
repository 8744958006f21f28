import Testing

@testable import Forecasting

@Suite struct SmoothingParametersTests {
    @Test func `the usual region is left at its limits`() {
        let plain = ExponentialSmoothingForm(.additive, .none, .none)
        #expect(SmoothingParameters(level: 0.5).isAdmissible(plain, period: 1))
        #expect(!SmoothingParameters(level: 0).isAdmissible(plain, period: 1))
        #expect(!SmoothingParameters(level: 1).isAdmissible(plain, period: 1))
        let damped = ExponentialSmoothingForm(.multiplicative, .damped, .none)
        func parameters(_ slope: Double, _ damping: Double) -> SmoothingParameters {
            SmoothingParameters(level: 0.5, slope: slope, damping: damping)
        }
        #expect(parameters(0.499, 0.98).isAdmissible(damped, period: 1))
        #expect(!parameters(0.5, 0.98).isAdmissible(damped, period: 1))
        #expect(!parameters(0.2, 0.981).isAdmissible(damped, period: 1))
        #expect(!parameters(0.2, 0.79).isAdmissible(damped, period: 1))
        let seasonal = ExponentialSmoothingForm(.additive, .none, .additive)
        #expect(SmoothingParameters(level: 0.5, season: 0.4).isAdmissible(seasonal, period: 7))
        #expect(!SmoothingParameters(level: 0.5, season: 0.51).isAdmissible(seasonal, period: 7))
    }

    /// Where parameters are admissible, forecasts forget the states they started from.
    @Test func `admissible parameters forget their start, others do not`() {
        var numbers = RepeatableNumbers(seed: 11)
        var admissible = 0
        var refused = 0
        var undecided = 0
        for trend in ExponentialSmoothingForm.Trend.allCases {
            let form = ExponentialSmoothingForm(.additive, trend, .additive)
            for _ in 0..<200 {
                let level = 0.05 + 0.9 * numbers.uniform()
                let parameters = SmoothingParameters(
                    level: level,
                    slope: trend == .none ? 0 : level * (0.01 + 0.98 * numbers.uniform()),
                    season: (1 - level) * (0.02 + 0.96 * numbers.uniform()),
                    damping: trend == .none ? 0 : trend == .additive ? 1 : 0.9)
                let memory = memory(form, parameters)
                if parameters.isAdmissible(form, period: 7) {
                    admissible += 1
                    #expect(memory.late <= memory.early + 1e-12, "\(parameters)")
                } else {
                    refused += 1
                    if memory.late <= memory.early { undecided += 1 }
                }
            }
        }
        #expect(admissible > 200)
        #expect(refused > 20)
        // A root just beyond the circle takes longer to show.
        #expect(undecided <= refused / 20)
    }

    /// How far forecasts of a series of ones still are from 1 around day 2,000 and day 4,000.
    private func memory(
        _ form: ExponentialSmoothingForm, _ parameters: SmoothingParameters
    ) -> (early: Double, late: Double) {
        var recursion = SmoothingRecursion(
            states: SmoothingStates(
                level: 1.1, slope: form.trend == .none ? 0 : 0.01,
                season: [0.1, -0.1, 0.2, 0, 0, -0.2, 0.05]))
        let cycle = madeUpCycle([Double](repeating: 1, count: 4000))
        var early = 0.0
        var late = 0.0
        recursion.run(cycle, form: form, parameters: parameters) { day, forecast in
            if (1900..<2000).contains(day) { early = max(early, abs(forecast - 1)) }
            if day >= 3900 { late = max(late, abs(forecast - 1)) }
        }
        return (early, late)
    }
}
