public import WorkTime

/// A day of somebody's.
public struct SpecialistDay: Hashable, Sendable {
    /// Whose.
    public let specialist: SpecialistID
    /// Which.
    public let date: LocalDate

    /// A day of a specialist's.
    public init(specialist: SpecialistID, date: LocalDate) {
        self.specialist = specialist
        self.date = date
    }
}
