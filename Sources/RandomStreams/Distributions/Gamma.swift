/// The gamma distribution: positive, with a long tail to the right.
public struct Gamma: Distribution {
    /// The shape k; the coefficient of variation is 1/√k.
    public let shape: Double
    /// The scale θ, in the unit of the values.
    public let scale: Double
    /// Shape times scale.
    public var mean: Double { shape * scale }
    /// Shape times squared scale.
    public var variance: Double { shape * scale * scale }

    /// The gamma distribution of this shape and scale.
    ///
    /// - Precondition: both are positive.
    public init(shape: Double, scale: Double) {
        precondition(shape > 0 && scale > 0)
        self.shape = shape
        self.scale = scale
    }

    /// The gamma distribution of this mean and coefficient of variation.
    ///
    /// - Precondition: both are positive.
    public init(mean: Double, coefficientOfVariation: Double) {
        precondition(mean > 0 && coefficientOfVariation > 0)
        let square = coefficientOfVariation * coefficientOfVariation
        self.init(shape: 1 / square, scale: mean * square)
    }

    /// A value.
    ///
    /// Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM
    /// Transactions on Mathematical Software 26(3), 2000, doi:10.1145/358407.358414; for shapes
    /// below 1 a draw of shape k + 1 times U^(1/k), as in its last section.
    public func draw(from stream: inout RandomStream) -> Double {
        guard shape < 1 else { return scale * standardDraw(shape: shape, from: &stream) }
        let logarithm = ElementaryFunctions.logarithm(stream.positiveUniform())
        return scale * standardDraw(shape: shape + 1, from: &stream)
            * ElementaryFunctions.exponential(logarithm / shape)
    }

    /// A value of scale 1 and a shape of at least 1.
    private func standardDraw(shape: Double, from stream: inout RandomStream) -> Double {
        let offset = shape - 1.0 / 3
        let slope = 1 / (9 * offset).squareRoot()
        let normal = Normal()
        while true {
            let deviate = normal.draw(from: &stream)
            let root = 1 + slope * deviate
            guard root > 0 else { continue }
            let cube = root * root * root
            let bound =
                deviate * deviate / 2 + offset * (1 - cube + ElementaryFunctions.logarithm(cube))
            if ElementaryFunctions.logarithm(stream.positiveUniform()) < bound {
                return offset * cube
            }
        }
    }
}
