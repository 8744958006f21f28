internal import RosterModel
public import Wording
public import WorkTime

/// How a law cuts a month's wage down to an hour's and a day's.
public struct PayBasis: Hashable, Sendable {
    /// The hours a month's wage is divided by, 173h20 for 40 h × 52 ÷ 12; nil where the law takes
    /// the days times the person's normal day (Malaysia, Employment Act 1955 s.60I).
    public let hours: Minutes?
    /// The days a month's wage is divided by, in hundredths: 2175 for 21.75.
    public let dayHundredths: Int
    /// How the law comes to these figures; nil where they say it all.
    public let note: Phrase?

    /// A month of `hours` and of `dayHundredths` hundredths of a day.
    ///
    /// - Precondition: Both are positive.
    public init(hours: Minutes?, dayHundredths: Int, note: Phrase? = nil) {
        precondition(hours.map { $0 > .zero } ?? true, "a month has hours")
        precondition(dayHundredths > 0, "a month has days")
        self.hours = hours
        self.dayHundredths = dayHundredths
        self.note = note
    }

    /// The hours the month's wage of somebody with these terms is divided by; a part of a minute
    /// is rounded half up.
    ///
    /// A law's fixed hours are those of a full week: somebody part-time has the share of them that
    /// the normal day has of eight hours.
    func hours(_ terms: PayTerms) -> Minutes {
        let day = terms.normalDay.count
        guard let hours else {
            return Minutes((day * dayHundredths).roundedQuotient(dividingBy: 100))
        }
        guard terms.specialist.contract.kind == .partTime else { return hours }
        return max(Minutes(1), Minutes((hours.count * day).roundedQuotient(dividingBy: 480)))
    }
}
