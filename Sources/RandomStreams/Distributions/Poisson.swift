/// The number of events that happen independently at a steady rate.
public struct Poisson: Distribution {
    /// The expected number.
    public let mean: Double
    /// The mean again.
    public var variance: Double { mean }

    /// Numbers of a given mean, zero included.
    ///
    /// - Precondition: `mean` lies in 0...10^9.
    public init(mean: Double) {
        precondition((0...1e9).contains(mean))
        self.mean = mean
    }

    /// A number: by inversion below a mean of 10, by transformed rejection from there on.
    ///
    /// - Complexity: O(1) expected, whatever the mean.
    public func draw(from stream: inout RandomStream) -> Int {
        mean < 10 ? drawByInversion(from: &stream) : drawByRejection(from: &stream)
    }

    /// Walks up the distribution function until it passes a uniform number.
    ///
    /// Source: L. Devroye, "Non-uniform random variate generation", Springer 1986, chapter X.3,
    /// doi:10.1007/978-1-4613-8643-8.
    private func drawByInversion(from stream: inout RandomStream) -> Int {
        var rest = stream.uniform()
        var count = 0
        var probability = ElementaryFunctions.exponential(-mean)
        // Rounding may leave a sliver above the last probability that matters.
        while rest >= probability, probability > 0 {
            rest -= probability
            count += 1
            probability *= mean / Double(count)
        }
        return count
    }

    /// The algorithm PTRS.
    ///
    /// Source: W. Hörmann, "The transformed rejection method for generating Poisson random
    /// variables", Insurance: Mathematics and Economics 12(1), 1993,
    /// doi:10.1016/0167-6687(93)90997-4.
    private func drawByRejection(from stream: inout RandomStream) -> Int {
        let logarithmOfMean = ElementaryFunctions.logarithm(mean)
        let b = 0.931 + 2.53 * mean.squareRoot()
        let a = -0.059 + 0.02483 * b
        let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
        let quickBound = 0.9277 - 3.6224 / (b - 2)
        while true {
            let u = stream.uniform() - 0.5
            let v = stream.positiveUniform()
            let distance = 0.5 - abs(u)
            guard distance > 0 else { continue }
            let count = ((2 * a / distance + b) * u + mean + 0.43).rounded(.down)
            if distance >= 0.07, v <= quickBound { return Int(count) }
            guard count >= 0, distance >= 0.013 || v <= distance else { continue }
            let left = v * inverseAlpha / (a / (distance * distance) + b)
            let right =
                count * logarithmOfMean - mean - ElementaryFunctions.logarithmOfFactorial(count)
            if ElementaryFunctions.logarithm(left) <= right { return Int(count) }
        }
    }
}
