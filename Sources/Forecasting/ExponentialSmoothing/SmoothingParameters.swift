/// How fast the states of exponential smoothing follow the errors.
public struct SmoothingParameters: Hashable, Sendable {
    /// α: the share of an error that goes into the level.
    public var level: Double
    /// β: the share that goes into the slope; 0 without a trend.
    public var slope: Double
    /// γ: the share that goes into the weekday's effect; 0 without a season.
    public var season: Double
    /// φ: what is left of the slope a day later; 1 undamped, 0 without a trend.
    public var damping: Double

    /// The parameters α, β, γ and φ.
    public init(level: Double, slope: Double = 0, season: Double = 0, damping: Double = 0) {
        self.level = level
        self.slope = slope
        self.season = season
        self.damping = damping
    }

    /// Whether the parameters lie in the usual region and old errors fade for this form.
    ///
    /// The usual region is 0 < α < 1, 0 < β < α, 0 < γ < 1 − α and 0.8 ≤ φ ≤ 0.98. Within it the
    /// discounted mean of a seasonal form may still keep old errors forever; the characteristic
    /// equation of R. J. Hyndman, M. Akram, B. C. Archibald, "The admissible parameter space for
    /// exponential smoothing models", doi:10.1007/s10463-006-0109-x, tells.
    func isAdmissible(_ form: ExponentialSmoothingForm, period: Int) -> Bool {
        let least = 1e-4
        guard level >= least, level <= 1 - least else { return false }
        if form.trend != .none, !(slope >= least && slope < level) { return false }
        if form.trend == .damped, !(damping >= 0.8 && damping <= 0.98) { return false }
        guard form.season != .none else { return true }
        guard season >= least, season <= 1 - level else { return false }
        return hasFadingErrors(isTrended: form.trend != .none, period: period)
    }

    /// The Schur–Cohn test of the characteristic polynomial: no root beyond the unit circle.
    ///
    /// In the lag B errors fade where no root of
    /// 1 + B(α + φβ − αφB)/((1 − φB)(1 − B)) + γBᵐ/(1 − Bᵐ) lies within the circle. Times
    /// (1 − φB)(1 − Bᵐ) and backwards, the coefficients from the constant up are φ(1 − α − γ),
    /// δ + γ − 1, δ … δ, α + φβ − φ, 1 with δ = α + φβ − αφ. Without a trend a root lies on the
    /// circle itself, so the polynomial is shrunk a little.
    private func hasFadingErrors(isTrended: Bool, period: Int) -> Bool {
        guard period >= 2 else { return true }
        let phi = isTrended ? damping : 1
        let common = level + slope * phi - level * phi
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * (period + 2)) {
            buffer in
            var degree = period + 1
            var factor = 1.0
            for power in 0...degree {
                let coefficient =
                    switch power {
                    case 0: phi * (1 - level - season)
                    case degree: 1.0
                    case period: level + slope * phi - phi
                    case 1: common + season - 1
                    default: common
                    }
                buffer[power] = coefficient * factor
                factor *= 1 + 1e-7
            }
            let spare = period + 2
            while degree > 0 {
                let last = buffer[degree]
                let ratio = buffer[0] / last
                guard abs(ratio) < 1 else { return false }
                for power in 0..<degree {
                    buffer[spare + power] =
                        buffer[power + 1] - ratio * buffer[degree - 1 - power]
                }
                for power in 0..<degree { buffer[power] = buffer[spare + power] }
                degree -= 1
            }
            return true
        }
    }
}
