/// Student's t distribution with a whole number of degrees of freedom.
///
/// Its finite sums are those of M. Abramowitz, I. A. Stegun, "Handbook of mathematical functions"
/// (1964), 26.7.3 and 26.7.4. Nothing here is taken from the C library, so that intervals have the
/// same bits everywhere.
struct StudentT: Hashable, Sendable {
    /// The degrees of freedom ν.
    let freedom: Int

    /// - Precondition: `freedom` is positive.
    init(freedom: Int) {
        precondition(freedom > 0, "a t distribution has a degree of freedom")
        self.freedom = freedom
    }

    /// The distance t from 0 within which a share of all draws falls.
    ///
    /// Halves an interval for tan(θ/2) with θ = arctan(t/√ν) down to the last bit.
    ///
    /// - Precondition: `share` is at least 0 and below 1.
    /// - Complexity: O(ν).
    func quantile(ofCentral share: Double) -> Double {
        precondition(share >= 0 && share < 1, "no finite distance holds all draws")
        var low = 0.0
        var high = 1.0
        while true {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { break }
            if centralShare(halfTangent: middle) < share {
                low = middle
            } else {
                high = middle
            }
        }
        return Double(freedom).squareRoot() * 2 * low / ((1 - low) * (1 + low))
    }

    /// The share of all draws within t = √ν·tan θ of 0, for tan(θ/2).
    private func centralShare(halfTangent: Double) -> Double {
        let square = halfTangent * halfTangent
        let sine = 2 * halfTangent / (1 + square)
        let cosine = (1 - halfTangent) * (1 + halfTangent) / (1 + square)
        let isOdd = freedom % 2 == 1
        // Even ν: sin θ·(1 + ½cos²θ + ½·¾cos⁴θ + …); odd: sin θ·(cos θ + ⅔cos³θ + …).
        var term = isOdd ? cosine : 1
        var sum = 0.0
        var factor = isOdd ? 1 : 0
        while factor + 2 <= freedom {
            sum += term
            factor += 2
            term *= cosine * cosine * (Double(factor - 1) / Double(factor))
        }
        guard isOdd else { return sine * sum }
        return (2 * arctangent(halfTangent) + sine * sum) * 2 / Double.pi
    }

    /// arctan of a number in 0...1, by halving the angle thrice and its power series.
    private func arctangent(_ number: Double) -> Double {
        var tangent = number
        for _ in 0..<3 {
            tangent /= 1 + (1 + tangent * tangent).squareRoot()
        }
        // tan(π/32) < 0.0985: the term after 17 adds less than 2^−60 of the sum.
        let square = tangent * tangent
        var series = 0.0
        for odd in stride(from: 17.0, through: 1, by: -2) {
            series = 1 / odd - square * series
        }
        return 8 * tangent * series
    }
}
