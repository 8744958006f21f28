/// Counts that scatter more than a Poisson count: one whose mean is itself a gamma draw.
public struct NegativeBinomial: Distribution {
    /// The expected number m.
    public let mean: Double
    /// The shape k of the gamma draw; the smaller, the more the counts scatter.
    public let shape: Double
    /// m + m²/k.
    public var variance: Double { mean + mean * mean / shape }

    /// Counts of this mean and shape.
    ///
    /// - Precondition: `mean` is not negative and `shape` is positive.
    public init(mean: Double, shape: Double) {
        precondition(mean >= 0 && shape > 0)
        self.mean = mean
        self.shape = shape
    }

    /// A number, drawn as the gamma mixture of Poisson counts.
    ///
    /// Source: M. Greenwood, G. U. Yule, "An inquiry into the nature of frequency distributions
    /// …", Journal of the Royal Statistical Society 83(2), 1920, doi:10.2307/2341080.
    public func draw(from stream: inout RandomStream) -> Int {
        guard mean > 0 else { return 0 }
        let rate = Gamma(shape: shape, scale: mean / shape).draw(from: &stream)
        return Poisson(mean: rate).draw(from: &stream)
    }
}
