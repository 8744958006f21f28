import RandomStreams
import Testing

@testable import Forecasting

@Suite struct ExponentialSmoothingRecoveryTests {
    @Test func `parameters of a simulated additive season are found again`() throws {
        let form = ExponentialSmoothingForm(.additive, .none, .additive)
        let values = simulated(
            form, SmoothingParameters(level: 0.3, season: 0.1),
            from: SmoothingStates(level: 500, season: [90, 60, 30, 0, -30, -60, -90]),
            deviation: 20, days: 1400, seed: 21)
        let fit = try ExponentialSmoothingModel(forms: [form]).fit(madeUpSeries(values))
        #expect(abs(fit.parameters.level - 0.3) < 0.06)
        #expect(abs(fit.parameters.season - 0.1) < 0.04)
        #expect(abs(fit.variance.squareRoot() - 20) < 1.5)
    }

    @Test func `parameters of a simulated relative trend and season are found again`() throws {
        let form = ExponentialSmoothingForm(.multiplicative, .damped, .multiplicative)
        let values = simulated(
            form, SmoothingParameters(level: 0.4, slope: 0.05, season: 0.1, damping: 0.9),
            from: SmoothingStates(level: 500, season: [1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7]),
            deviation: 0.03, days: 1400, seed: 22)
        let fit = try ExponentialSmoothingModel(forms: [form]).fit(madeUpSeries(values))
        #expect(abs(fit.parameters.level - 0.4) < 0.1)
        #expect(abs(fit.parameters.season - 0.1) < 0.05)
        #expect(abs(fit.variance.squareRoot() - 0.03) < 0.002)
    }

    @Test func `the choice tells season from none and factors from amounts`() throws {
        let plain = simulated(
            ExponentialSmoothingForm(.additive, .none, .none), SmoothingParameters(level: 0.3),
            from: SmoothingStates(level: 500, season: [0]), deviation: 20, days: 400, seed: 23)
        #expect(try ExponentialSmoothingModel().fit(madeUpSeries(plain)).form.season == .none)
        // Volume grows fivefold, and weekday effects with it.
        var stream = RandomStream(seed: 24)
        let factors = [1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7]
        let growing = (0..<400).map { day in
            (100 + Double(day)) * factors[day % 7] * (1 + 0.03 * Normal().draw(from: &stream))
        }
        let fit = try ExponentialSmoothingModel().fit(madeUpSeries(growing))
        #expect(fit.form.season == .multiplicative)
        #expect(fit.form.error == .multiplicative)
    }

    @Test func `simulated intervals of a relative form hold what they promise`() throws {
        let form = ExponentialSmoothingForm(.multiplicative, .none, .multiplicative)
        let states = SmoothingStates(level: 500, season: [1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7])
        var covered = 0
        for seed in 0..<40 {
            let values = simulated(
                form, SmoothingParameters(level: 0.2, season: 0.05), from: states,
                deviation: 0.08, days: 214, seed: UInt64(seed))
            let forecast = try ExponentialSmoothingModel(forms: [form])
                .forecast(madeUpSeries(Array(values.prefix(200))), dayCount: 14)
            for ((low, high), value) in zip(
                zip(forecast.quantile(0.1), forecast.quantile(0.9)), values.suffix(14))
            where low <= value && value <= high { covered += 1 }
        }
        let share = Double(covered) / (40 * 14)
        #expect(share > 0.72 && share < 0.88)
    }
}
