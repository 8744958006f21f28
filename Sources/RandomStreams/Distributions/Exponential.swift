/// The waiting time between events that happen independently at a steady rate.
public struct Exponential: Distribution {
    /// The expected waiting time.
    public let mean: Double
    /// The square of the mean.
    public var variance: Double { mean * mean }

    /// Waiting times of a given mean.
    ///
    /// - Precondition: `mean` is positive.
    public init(mean: Double) {
        precondition(mean > 0)
        self.mean = mean
    }

    /// A waiting time, by inversion of the distribution function.
    public func draw(from stream: inout RandomStream) -> Double {
        -mean * ElementaryFunctions.logarithm(stream.positiveUniform())
    }
}
