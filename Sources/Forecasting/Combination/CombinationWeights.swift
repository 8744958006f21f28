internal import Foundation

/// How much each model counts in the daily level of a series.
///
/// Weights from few past errors are poor, and fixed ones hard to beat (J. Smith, K. F. Wallis, "A
/// simple explanation of the forecast combination puzzle", doi:10.1111/j.1468-0084.2008.00541.x). So
/// weights start from fixed ones that favor the workhorse, and past errors turn them.
struct CombinationWeights {
    /// One weight a member, in the order of `ForecastMember.allCases`; they sum to 1.
    let weights: [Double]
    /// Why they are as they are.
    let reason: ModelChoice.Reason

    /// Fewer past origins than this tell nothing.
    static let fewestOrigins = 3
    /// Weights fall with the past absolute error to this power.
    private static let power = 4.0
    /// No ratio of errors beyond this counts for more.
    private static let largestRatio = 10.0
    /// A model with less than this part is left out.
    private static let least = 0.05

    /// The workhorse alone.
    init(workhorseBecause reason: ModelChoice.Reason) {
        weights = ForecastMember.allCases.map { $0 == .multiplicative ? 1 : 0 }
        self.reason = reason
    }

    /// The weights that follow from past absolute errors, one a member; nil for one not tried.
    init(errors: [Double?]) {
        let own = errors[ForecastMember.multiplicative.rawValue] ?? 0
        let raw = zip(ForecastMember.allCases, errors).map { member, error -> Double in
            guard let error else { return 0 }
            let ratio = error > 0 ? own / error : (own > 0 ? Self.largestRatio : 1)
            return Self.start(member) * pow(min(ratio, Self.largestRatio), Self.power)
        }
        let kept = Self.normalized(raw)
            .map { $0 < Self.least ? 0 : $0 }
        weights = Self.normalized(kept)
        let workhorse = weights[ForecastMember.multiplicative.rawValue]
        reason =
            if workhorse == 1 {
                .workhorseBetter
            } else {
                weights.allSatisfy { $0 <= workhorse } ? .blend : .clearlyBetter
            }
    }

    /// The weight of a member when all have done equally well.
    ///
    /// Both smoothing models err alike, so that the workhorse counts as much as the two together.
    private static func start(_ member: ForecastMember) -> Double {
        switch member {
        case .multiplicative: 0.5
        case .exponentialSmoothing, .theta: 0.25
        }
    }

    private static func normalized(_ weights: [Double]) -> [Double] {
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
