/// How evenly something is spread over the people of a roster.
public struct BurdenSpread: Hashable, Codable, Sendable {
    /// The difference between who has most and who has least.
    public let spread: Int
    /// The standard deviation over all of them.
    public let deviation: Double

    /// The spread of `counts`, one a person; even where there is nobody.
    public init(_ counts: [Int]) {
        spread = (counts.max() ?? 0) - (counts.min() ?? 0)
        guard !counts.isEmpty else {
            deviation = 0
            return
        }
        let mean = Double(counts.reduce(0, +)) / Double(counts.count)
        let squares = counts.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        deviation = (squares / Double(counts.count)).squareRoot()
    }
}
