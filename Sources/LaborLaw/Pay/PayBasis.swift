public import WorkTime

/// How a law cuts a month's wage down to an hour's and a day's.
public struct PayBasis: Hashable, Sendable {
    /// The hours a month's wage is divided by, 173h20 for 40 h × 52 ÷ 12; nil where the law takes
    /// the days times the person's normal day (Malaysia, Employment Act 1955 s.60I).
    public let hours: Minutes?
    /// The days a month's wage is divided by, in hundredths: 2175 for 21.75.
    public let dayHundredths: Int

    /// A month of `hours` and of `dayHundredths` hundredths of a day.
    ///
    /// - Precondition: Both are positive.
    public init(hours: Minutes?, dayHundredths: Int) {
        precondition(hours.map { $0 > .zero } ?? true, "a month has hours")
        precondition(dayHundredths > 0, "a month has days")
        self.hours = hours
        self.dayHundredths = dayHundredths
    }

    /// The hours a month's wage is divided by for somebody whose normal day is `normalDay`; a part
    /// of a minute is rounded half up.
    func hours(normalDay: Minutes) -> Minutes {
        hours ?? Minutes((normalDay.count * dayHundredths).roundedQuotient(dividingBy: 100))
    }
}
