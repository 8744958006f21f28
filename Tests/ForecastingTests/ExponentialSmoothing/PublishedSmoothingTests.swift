import Foundation
import Testing

@testable import Forecasting

/// Worked examples with yearly series, taken here as days.
///
/// Source: R. J. Hyndman, G. Athanasopoulos, "Forecasting: principles and practice", 2nd edition,
/// chapter 7, https://otexts.com/fpp2/.
@Suite struct PublishedSmoothingTests {
    /// Oil production of Saudi Arabia, 1996–2013, to two decimals.
    private static let oil = [
        445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95,
        488.89, 509.87, 456.72, 473.82, 525.95, 549.83, 542.34,
    ]
    /// Air passengers of Australia, 1990–2016.
    private static let passengers = [
        17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797,
        32.577569, 33.477398, 39.021581, 41.386432, 41.596552, 44.657324, 46.951775, 48.728837,
        51.488427, 50.026967, 60.640912, 63.360310, 66.355274, 68.197955, 68.123240, 69.779454,
        72.597701,
    ]

    private func fit(
        _ values: [Double], _ form: ExponentialSmoothingForm
    ) throws -> ExponentialSmoothingFit {
        try ExponentialSmoothingModel(forms: [form]).fit(madeUpSeries(values))
    }

    /// The book leaves n/2·(1 + ln(2π/n)) out of the likelihood.
    private func criterionOfTheBook(_ fit: ExponentialSmoothingFit) -> Double {
        let days = Double(fit.observedDays)
        return fit.correctedAkaike - days * (1 + log(2 * Double.pi / days))
    }

    @Test func `simple smoothing of the oil production`() throws {
        let fit = try fit(Self.oil, ExponentialSmoothingForm(.additive, .none, .none))
        #expect(abs(fit.parameters.level - 0.8339) < 0.002)
        #expect(abs(fit.initialStates.level - 446.5868) < 0.5)
        #expect(abs(fit.variance.squareRoot() - 29.8282) < 0.005)
        let excess = criterionOfTheBook(fit) - 179.8573
        #expect(abs(excess) < 0.005)
    }

    /// The likelihood is flat here; it has to be as high as the book's.
    @Test func `linear trend of the air passengers`() throws {
        let fit = try fit(Self.passengers, ExponentialSmoothingForm(.additive, .additive, .none))
        #expect(abs(fit.parameters.level - 0.8302) < 0.02)
        #expect(fit.parameters.slope < 0.001)
        #expect(abs(fit.initialStates.level - 15.5715) < 0.5)
        #expect(abs(fit.initialStates.slope - 2.1017) < 0.05)
        let excess = criterionOfTheBook(fit) - 143.9863
        #expect(excess < 0.0001 && excess > -0.05)
    }
}
