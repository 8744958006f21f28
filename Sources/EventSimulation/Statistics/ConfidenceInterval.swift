/// Where the mean lies of which independent replications are a sample.
///
/// Source: A. M. Law, "Simulation modeling and analysis", 5th edition (2015), section 9.4.1: the mean
/// of n replications ± Student's t with n − 1 degrees of freedom times s/√n.
public struct ConfidenceInterval: Hashable, Sendable {
    /// The mean of the sample.
    public let mean: Double
    /// How far the interval reaches to either side; infinite for a sample of one.
    public let halfWidth: Double
    /// How often such an interval holds the true mean.
    public let confidence: Double

    /// The interval around the mean of `sample`.
    ///
    /// - Precondition: the sample is not empty; `confidence` lies above 0 and below 1.
    /// - Complexity: O(sample size).
    public init(of sample: [Double], confidence: Double = 0.95) {
        precondition(!sample.isEmpty, "there is no mean of nothing")
        precondition(confidence > 0 && confidence < 1, "nothing is certain")
        let count = Double(sample.count)
        let mean = sample.reduce(0, +) / count
        self.mean = mean
        self.confidence = confidence
        guard sample.count > 1 else {
            halfWidth = .infinity
            return
        }
        let squares = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let error = (squares / (count - 1) / count).squareRoot()
        halfWidth = StudentT(freedom: sample.count - 1).quantile(ofCentral: confidence) * error
    }

    init(mean: Double, halfWidth: Double, confidence: Double) {
        self.mean = mean
        self.halfWidth = halfWidth
        self.confidence = confidence
    }

    /// Whether `value` lies in the interval.
    public func contains(_ value: Double) -> Bool {
        abs(value - mean) <= halfWidth
    }
}
