extension RandomStream {
    /// A number from 0 up to, but not including, 1: a multiple of 2^−53, all equally likely.
    public mutating func uniform() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// A number above 0 and at most 1, whose logarithm is finite.
    mutating func positiveUniform() -> Double {
        1 - uniform()
    }

    /// A whole number from 0 up to, but not including, `bound`, all equally likely.
    ///
    /// Source: D. Lemire, "Fast random integer generation in an interval", ACM Transactions on
    /// Modeling and Computer Simulation 29(1), 2019, doi:10.1145/3230636.
    ///
    /// - Precondition: `bound` is positive.
    public mutating func integer(below bound: Int) -> Int {
        precondition(bound > 0, "there is no whole number from 0 below \(bound)")
        let width = UInt64(bound)
        var product = next().multipliedFullWidth(by: width)
        // Of the 2^64 words, the first 2^64 mod width would favor some results.
        let surplus = (0 &- width) % width
        while product.low < surplus {
            product = next().multipliedFullWidth(by: width)
        }
        return Int(product.high)
    }

    /// A whole number of `range`, all equally likely.
    public mutating func integer(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + integer(below: range.upperBound - range.lowerBound + 1)
    }

    /// Whether an event of this probability happens.
    ///
    /// - Precondition: `probability` lies in 0...1.
    public mutating func happens(withProbability probability: Double) -> Bool {
        precondition((0...1).contains(probability))
        return uniform() < probability
    }
}
