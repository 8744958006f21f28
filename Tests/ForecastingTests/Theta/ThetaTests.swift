import Foundation
import Testing

@testable import Forecasting

@Suite struct ThetaTests {
    private let values: [Double] = {
        var numbers = RepeatableNumbers(seed: 31)
        return (0..<60).map { 1 + 0.01 * Double($0) + 0.3 * numbers.uniform() }
    }()

    private var line: Line {
        Line(places: values.indices.map { Double($0 + 1) }, values: values)
    }

    /// The forecasts of the first days and of one day more.
    private func forecasts(_ start: ThetaRecursion) -> [Double] {
        var recursion = start
        return values.map { value in
            defer { recursion.advance(value) }
            return recursion.forecast
        } + [recursion.forecast]
    }

    /// With θ = 2 it is simple smoothing whose level also gains half the slope a day.
    ///
    /// R. J. Hyndman, B. Billah, "Unmasking the Theta method", doi:10.1016/S0169-2070(01)00143-1.
    @Test func `theta two is simple smoothing with drift`() {
        let (alpha, start) = (0.3, 0.8)
        var theta = ThetaRecursion(
            smoothing: alpha, theta: 2, level: start, trend: .fixed(line))
        let drift = line.slope / 2
        var level = start + line.intercept / 2
        for value in values {
            #expect(abs(theta.forecast - (level + drift)) < 1e-12)
            level += drift + alpha * (value - level - drift)
            theta.advance(value)
        }
        // Days ahead are taken in as expected: the forecast goes on in a line.
        for day in 1...20 {
            #expect(abs(theta.forecast - (level + Double(day) * drift)) < 1e-12)
            theta.advance(theta.forecast)
        }
    }

    /// The definition: smoothing of the line θy + (1 − θ)(A + Bt), and the line itself, weighed.
    @Test(arguments: [1.0, 1.5, 2, 4])
    func `it combines a smoothed theta line with the trend line`(theta: Double) {
        let (alpha, start) = (0.25, 0.9)
        let found = forecasts(
            ThetaRecursion(smoothing: alpha, theta: theta, level: start, trend: .fixed(line)))
        var level = theta * start
        for day in 1...values.count {
            let trend = line.value(at: Double(day))
            let combined = level / theta + (1 - 1 / theta) * trend
            #expect(abs(found[day - 1] - combined) < 1e-12)
            level = alpha * (theta * values[day - 1] + (1 - theta) * trend) + (1 - alpha) * level
        }
    }

    @Test func `the dynamic line is the least-squares line of the days so far`() {
        let (alpha, theta) = (0.4, 3.0)
        var recursion = ThetaRecursion(
            smoothing: alpha, theta: theta, level: 1, trend: .dynamic)
        var level = 1.0
        for day in values.indices {
            if day >= 2 {
                let known = Line(
                    places: (1...day).map(Double.init), values: Array(values[..<day]))
                let left = pow(1 - alpha, Double(day))
                let curve =
                    left * known.intercept + (1 - left * (1 - alpha)) / alpha * known.slope
                #expect(abs(recursion.forecast - level - (1 - 1 / theta) * curve) < 1e-10)
            }
            recursion.advance(values[day])
            level += alpha * (values[day] - level)
        }
    }

    @Test func `theta one is simple smoothing`() {
        let found = forecasts(
            ThetaRecursion(smoothing: 0.3, theta: 1, level: 1, trend: .dynamic))
        var level = 1.0
        for (value, forecast) in zip(values, found) {
            #expect(abs(forecast - level) < 1e-12)
            level += 0.3 * (value - level)
        }
    }

    @Test func `half of a steady trend is followed, and all of it with a large theta`() throws {
        let rising = (0..<200).map { 100 + 3 * Double($0) + 5 * sin(Double($0 * $0)) }
        let standard = try ThetaModel(.standard).fit(madeUpSeries(rising))
        let path = standard.forecast(dayCount: 10).mean
        #expect(abs((path[7] - path[0]) / 7 - 1.5) < 0.1)
        let dynamic = try ThetaModel().fit(madeUpSeries(rising))
        #expect(dynamic.theta > 2)
        let steeper = dynamic.forecast(dayCount: 10).mean
        #expect((steeper[7] - steeper[0]) / 7 > 1.6)
    }
}
