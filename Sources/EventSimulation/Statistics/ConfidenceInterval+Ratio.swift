extension ConfidenceInterval {
    /// The interval around the ratio of two means, such as tickets answered in time of all tickets.
    ///
    /// Every replication gives a pair. The ratio r of the sums is what the pairs come to in the long
    /// run; its error is that of the differences a − r·b, by the mean of b. The mean of the ratios
    /// would say something else: quiet replications would count as much as busy ones.
    ///
    /// Source: W. G. Cochran, "Sampling techniques", 3rd edition (1977), section 6.3.
    ///
    /// - Precondition: there are as many denominators as numerators, and their sum is positive;
    ///   `confidence` lies above 0 and below 1.
    /// - Complexity: O(sample size).
    public init(
        ofRatioOf numerators: [Double], to denominators: [Double], confidence: Double = 0.95
    ) {
        precondition(numerators.count == denominators.count, "a ratio is of pairs")
        let sum = denominators.reduce(0, +)
        precondition(sum > 0, "there is no ratio to nothing")
        let ratio = numerators.reduce(0, +) / sum
        let mean = sum / Double(denominators.count)
        let differences = zip(numerators, denominators).map { ($0 - ratio * $1) / mean }
        self.init(
            mean: ratio,
            halfWidth: ConfidenceInterval(of: differences, confidence: confidence).halfWidth,
            confidence: confidence)
    }
}
