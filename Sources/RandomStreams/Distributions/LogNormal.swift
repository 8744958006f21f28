/// A positive value whose logarithm is normal, such as the time a ticket takes.
public struct LogNormal: Distribution {
    /// The expected value (of the value itself, not of its logarithm).
    public let mean: Double
    /// The standard deviation as a share of the mean.
    public let coefficientOfVariation: Double
    /// The square of the mean times the coefficient of variation.
    public var variance: Double {
        let deviation = mean * coefficientOfVariation
        return deviation * deviation
    }

    private let logarithm: Normal

    /// Values of this mean m and coefficient of variation c.
    ///
    /// The logarithm has variance σ² = ln(1 + c²) and mean ln m − σ²/2.
    ///
    /// - Precondition: `mean` is positive and `coefficientOfVariation` is not negative.
    public init(mean: Double, coefficientOfVariation: Double) {
        precondition(mean > 0 && coefficientOfVariation >= 0)
        self.mean = mean
        self.coefficientOfVariation = coefficientOfVariation
        let logarithmVariance = ElementaryFunctions.logarithm(
            1 + coefficientOfVariation * coefficientOfVariation)
        logarithm = Normal(
            mean: ElementaryFunctions.logarithm(mean) - logarithmVariance / 2,
            standardDeviation: logarithmVariance.squareRoot())
    }

    /// A value: the exponential of a normal one.
    public func draw(from stream: inout RandomStream) -> Double {
        ElementaryFunctions.exponential(logarithm.draw(from: &stream))
    }
}
