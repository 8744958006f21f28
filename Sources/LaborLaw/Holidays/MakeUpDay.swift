public import WorkTime

/// A day of the weekend that is worked so that a long holiday has no gap.
///
/// China: State Council notice of the year under the Holiday Measures (2024 revision), art. 7.
public struct MakeUpDay: Hashable, Sendable {
    /// The day of the weekend that becomes a working day.
    public let worked: LocalDate
    /// The working day that becomes a rest day, though no holiday; nil where it is not named.
    public let off: LocalDate?

    /// A day of the weekend exchanged for a working day.
    public init(worked: LocalDate, off: LocalDate? = nil) {
        self.worked = worked
        self.off = off
    }
}
