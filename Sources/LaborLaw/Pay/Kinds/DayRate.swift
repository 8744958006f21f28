/// Whole or half days' wages for the work of a free day, whatever the hours within a step.
///
/// Hours of the normal day on a rest day are paid by the steps alone; on a holiday the steps come
/// on top of the straight hours, which stand for the holiday's own pay. Beyond the normal day the
/// hours are straight hours with `overtimePercent` on top.
public struct DayRate: Hashable, Sendable {
    /// The free days it is about.
    public let occasion: Occasion
    /// The steps, rising.
    public let steps: [Step]
    /// What an hour beyond the normal day earns on top of the plain hour.
    public let overtimePercent: Percent

    /// A kind of free day.
    public enum Occasion: String, CaseIterable, Sendable {
        /// The person's rest days; one that a rule pays as a holiday is none.
        case restDay = "rest-day"
        /// Public holidays.
        case holiday
    }

    /// One step.
    public struct Step: Hashable, Sendable {
        /// The share of the normal day's hours up to which it reaches.
        public let upToShare: Percent
        /// The days' wages it earns, 100 % being one day; not added to those of lower steps.
        public let days: Percent

        /// A step that earns `days` for work of up to `upToShare` of a normal day.
        public init(upToShare: Percent, days: Percent) {
            self.upToShare = upToShare
            self.days = days
        }
    }

    /// Days' wages by `steps`; more work than the last step reaches still earns the last.
    ///
    /// - Precondition: There is a step, and they rise.
    public init(on occasion: Occasion, steps: [Step], overtimePercent: Percent) {
        precondition(!steps.isEmpty, "a day rate has a step")
        precondition(
            zip(steps, steps.dropFirst()).allSatisfy {
                $0.upToShare < $1.upToShare && $0.days <= $1.days
            }, "the steps of a day rate rise")
        self.occasion = occasion
        self.steps = steps
        self.overtimePercent = overtimePercent
    }
}
