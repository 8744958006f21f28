internal import WorkTime

/// The minimum wage of an hour, with the clause that sets it.
public struct MinimumWage: Hashable, Sendable {
    /// The wage of an hour.
    public let hourly: Money
    /// Who says so, and from when.
    public let authority: Authority
    /// How well the figure has been checked.
    public let confidence: Confidence

    /// A minimum wage of `hourly` an hour.
    public init(hourly: Money, authority: Authority, confidence: Confidence = .high) {
        self.hourly = hourly
        self.authority = authority
        self.confidence = confidence
    }
}

extension [MinimumWage] {
    /// The last one in force on `date`; the first of all where none is, nil where there is none.
    func hourly(on date: LocalDate) -> Money? {
        (last { $0.authority.isInForce(on: date) } ?? first)?.hourly
    }
}
