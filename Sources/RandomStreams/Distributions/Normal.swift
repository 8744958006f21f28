/// The normal distribution.
public struct Normal: Distribution {
    /// The expected value.
    public let mean: Double
    /// The square root of the variance.
    public let standardDeviation: Double
    /// The square of the standard deviation.
    public var variance: Double { standardDeviation * standardDeviation }

    /// The normal distribution of this mean and standard deviation.
    ///
    /// - Precondition: `standardDeviation` is not negative.
    public init(mean: Double = 0, standardDeviation: Double = 1) {
        precondition(standardDeviation >= 0)
        self.mean = mean
        self.standardDeviation = standardDeviation
    }

    /// A value, by the polar method; the second value it yields is thrown away so that a draw
    /// leaves no trace but the stream's position.
    ///
    /// Source: G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables",
    /// SIAM Review 6(3), 1964, doi:10.1137/1006063.
    public func draw(from stream: inout RandomStream) -> Double {
        while true {
            let abscissa = 2 * stream.uniform() - 1
            let ordinate = 2 * stream.uniform() - 1
            let square = abscissa * abscissa + ordinate * ordinate
            guard square > 0, square < 1 else { continue }
            let length = (-2 * ElementaryFunctions.logarithm(square) / square).squareRoot()
            return mean + standardDeviation * abscissa * length
        }
    }
}
