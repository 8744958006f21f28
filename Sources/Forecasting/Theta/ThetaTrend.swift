/// The line a theta model follows, known at once or learned day by day.
///
/// Source: J. A. Fiorucci, T. R. Pellegrini, F. Louzada, F. Petropoulos, A. B. Koehler, "Models for
/// optimising the theta method and their relationship to state space models",
/// doi:10.1016/j.ijforecast.2016.02.005.
enum ThetaTrend {
    /// The least-squares line through the whole series, as in the standard theta method.
    case fixed(Line)
    /// The line through the days so far.
    case dynamic
}

/// The recursion of a theta model.
///
/// μₜ = ℓₜ₋₁ + (1 − 1/θ)·((1 − α)ᵗ⁻¹Aₜ₋₁ + (1 − (1 − α)ᵗ)/α·Bₜ₋₁), ℓₜ = αyₜ + (1 − α)ℓₜ₋₁, where
/// Aₜ + Bₜ·t is the line through days 1 … t, updated with the mean ȳₜ (equations 14–20 there).
struct ThetaRecursion {
    let smoothing: Double
    let theta: Double
    private(set) var level: Double
    private var day = 0.0
    private var mean = 0.0
    private var intercept = 0.0
    private var slope = 0.0
    private let isDynamic: Bool
    /// 1 − 1/θ and 1/α, taken out of the daily work.
    private let trendShare: Double
    private let inverse: Double
    /// (1 − α)ᵗ⁻¹ of the coming day t.
    private var left = 1.0

    init(smoothing: Double, theta: Double, level: Double, trend: ThetaTrend) {
        self.smoothing = smoothing
        self.theta = theta
        self.level = level
        trendShare = 1 - 1 / theta
        inverse = 1 / smoothing
        switch trend {
        case .fixed(let line):
            isDynamic = false
            intercept = line.intercept
            slope = line.slope
        case .dynamic: isDynamic = true
        }
    }

    /// The forecast of the coming day.
    var forecast: Double {
        let curve = left * intercept + (1 - left * (1 - smoothing)) * inverse * slope
        return level + trendShare * curve
    }

    /// Takes in the value of the coming day.
    mutating func advance(_ value: Double) {
        level = smoothing * value + (1 - smoothing) * level
        left *= 1 - smoothing
        day += 1
        guard isDynamic else { return }
        if day > 1 {
            slope = ((day - 2) * slope + 6 * (value - mean) / day) / (day + 1)
        }
        mean += (value - mean) / day
        intercept = mean - slope * (day + 1) / 2
    }
}
