/// How much of an experienced agent's work a newcomer gets done, by months since joining.
public struct RampUp: Hashable, Sendable {
    /// From a month of tenure on, the work done in an hour as a share of an experienced agent's.
    public struct Step: Hashable, Sendable {
        /// Completed months since joining, not negative.
        public let fromMonth: Int
        /// The share of an experienced agent's work, not negative.
        public let efficiency: Double

        /// The share `efficiency` from `fromMonth` completed months on.
        public init(fromMonth: Int, efficiency: Double) {
            self.fromMonth = fromMonth
            self.efficiency = efficiency
        }
    }

    /// The steps, with rising months.
    public let steps: [Step]

    /// The ramp with these steps; nil unless they start at month 0 and their months rise.
    public init?(steps: [Step]) {
        guard steps.first?.fromMonth == 0,
            zip(steps, steps.dropFirst()).allSatisfy({ $0.fromMonth < $1.fromMonth }),
            steps.allSatisfy({ $0.efficiency >= 0 && $0.efficiency.isFinite })
        else { return nil }
        self.steps = steps
    }

    /// The efficiency after `months` completed months; before joining, that of the first step.
    public func efficiency(afterMonths months: Int) -> Double {
        let reached = steps.last { $0.fromMonth <= months } ?? steps.first
        return reached?.efficiency ?? 1
    }
}
