import Foundation
import Testing

@testable import Forecasting

@Suite struct ExponentialSmoothingFitTests {
    private func fit(
        _ values: [Double?], _ error: ExponentialSmoothingForm.Error,
        _ trend: ExponentialSmoothingForm.Trend, _ season: ExponentialSmoothingForm.Season
    ) throws -> ExponentialSmoothingFit {
        try ExponentialSmoothingModel(forms: [.init(error, trend, season)])
            .fit(madeUpSeries(values))
    }

    @Test func `without trend and season it is simple exponential smoothing`() throws {
        let values = busyDesk(days: 60, seed: 1)
        let fit = try fit(values, .additive, .none, .none)
        let alpha = fit.parameters.level
        // ℓₙ = (1 − α)ⁿℓ₀ + αΣ(1 − α)ⁿ⁻ʲyⱼ, and each day's forecast is the level before it.
        for day in values.indices {
            let closed = values[..<day].enumerated().reduce(
                pow(1 - alpha, Double(day)) * fit.initialStates.level
            ) { $0 + alpha * pow(1 - alpha, Double(day - 1 - $1.offset)) * $1.element }
            #expect(abs(fit.oneDayForecasts[day] - closed) < 1e-9)
        }
        let forecast = fit.forecast(dayCount: 14)
        #expect(forecast.mean.allSatisfy { abs($0 - fit.finalStates.level) < 1e-9 })
        // σ²(1 + (h − 1)α²), with the 97.7 % quantile two deviations out.
        for day in 0..<14 {
            let deviation = (fit.variance * (1 + Double(day) * alpha * alpha)).squareRoot()
            let high = forecast.quantile(0.977_249_868_051_820_8)[day]
            #expect(abs(high - forecast.mean[day] - 2 * deviation) < 1e-6)
        }
    }

    @Test func `the likelihood and the criterion are those of normal errors`() throws {
        let values = busyDesk(days: 60, seed: 2)
        let fit = try fit(values, .additive, .damped, .none)
        let squares = zip(values, fit.oneDayForecasts).reduce(0) {
            $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
        }
        let likelihood = -30 * (log(2 * Double.pi * squares / 60) + 1)
        #expect(abs(fit.logLikelihood - likelihood) < 1e-9)
        // α, β, φ, ℓ₀, b₀ and σ².
        #expect(fit.estimateCount == 6)
        #expect(abs(fit.correctedAkaike - (-2 * likelihood + 12 + 2 * 6 * 7 / 53.0)) < 1e-9)
    }

    @Test func `relative errors add the logarithms of the forecasts`() throws {
        let values = busyDesk(days: 70, seed: 3)
        let fit = try fit(values, .multiplicative, .none, .multiplicative)
        var squares = 0.0
        var logs = 0.0
        for (value, forecast) in zip(values, fit.oneDayForecasts) {
            squares += (value / forecast - 1) * (value / forecast - 1)
            logs += log(forecast)
        }
        let likelihood = -35 * (log(2 * Double.pi * squares / 70) + 1) - logs
        #expect(abs(fit.logLikelihood - likelihood) < 1e-8)
        #expect(fit.estimateCount == 10)
        #expect(abs(fit.initialStates.season.reduce(0, +) - 7) < 1e-9)
    }

    @Test func `variances of linear forms are those of the state space`() throws {
        let values = busyDesk(days: 100, seed: 4)
        let fit = try fit(values, .additive, .damped, .additive)
        let (alpha, beta) = (fit.parameters.level, fit.parameters.slope)
        let (gamma, phi) = (fit.parameters.season, fit.parameters.damping)
        // vₕ = σ²(1 + Σ(w′Fʲ⁻¹g)²): a unit error goes into the states and is forecast from there.
        var variance = 1.0
        var (level, slope) = (alpha, beta)
        let forecast = fit.forecast(dayCount: 21)
        let high = forecast.quantile(0.977_249_868_051_820_8)
        for day in 0..<21 {
            let deviation = (fit.variance * variance).squareRoot()
            #expect(abs(high[day] - forecast.mean[day] - 2 * deviation) < 1e-6)
            let effect = level + phi * slope + ((day + 1) % 7 == 0 ? gamma : 0)
            variance += effect * effect
            (level, slope) = (level + phi * slope, phi * slope)
        }
    }

    @Test func `a trend goes on in a line and a damped one levels off`() throws {
        var numbers = RepeatableNumbers(seed: 5)
        let values = (0..<80).map { 100 + 2 * Double($0) + 3 * numbers.uniform() }
        let line = try fit(values, .additive, .additive, .none).forecast(dayCount: 10).mean
        for day in 1..<9 {
            #expect(abs(line[day + 1] - 2 * line[day] + line[day - 1]) < 1e-9)
        }
        #expect(abs(line[9] - (100 + 2 * 89 + 1.5)) < 3)
        let damped = try fit(values, .additive, .damped, .none)
        let path = damped.forecast(dayCount: 10).mean
        for day in 1..<9 {
            let ratio = (path[day + 1] - path[day]) / (path[day] - path[day - 1])
            #expect(abs(ratio - damped.parameters.damping) < 1e-6)
        }
    }

    @Test func `no parameters nearby are likelier`() throws {
        var numbers = RepeatableNumbers(seed: 6)
        let values = busyDesk(days: 84, seed: 7)
        let cycle = madeUpCycle(values)
        for form in ExponentialSmoothingForm.candidates(isSeasonal: true, isPositive: true) {
            let fit = try ExponentialSmoothingModel(forms: [form]).fit(madeUpSeries(values))
            let hasFactors = form.season == .multiplicative
            let states = SmoothingStates(
                level: fit.initialStates.level / cycle.scale,
                slope: fit.initialStates.slope / cycle.scale,
                season: fit.initialStates.season.map { hasFactors ? $0 : $0 / cycle.scale })
            var likelihood = SmoothingLikelihood(cycle: cycle, form: form, start: states)
            likelihood.findsStates = true
            let point = likelihood.point(fit.parameters, states)
            let best = likelihood.value(at: point)
            #expect(abs(best + fit.logLikelihood + 84 * log(cycle.scale)) < 1e-6)
            for _ in 0..<300 {
                let near = point.map { $0 + 0.01 * (numbers.uniform() - 0.5) }
                #expect(likelihood.value(at: near) > best - 0.3, "\(form)")
            }
        }
    }
}
