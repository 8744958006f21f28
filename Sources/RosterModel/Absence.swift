public import WorkTime

/// Days on which a specialist must not be rostered.
public struct Absence: Hashable, Sendable {
    /// Who is away.
    public let specialist: SpecialistID
    /// The dates away.
    public let dates: DateRange
    /// Why.
    public let kind: Kind

    /// Why a specialist is away; the raw value is the code of roster grids.
    public enum Kind: String, CaseIterable, Sendable {
        case annualLeave = "AL"
        case medicalLeave = "MC"
        case publicHoliday = "PH"
        case training = "TR"
        case otherLeave = "OL"
        /// Not yet, or no longer, employed.
        case notEmployed = "NE"
    }

    /// An absence of a specialist on some dates.
    public init(specialist: SpecialistID, dates: DateRange, kind: Kind) {
        self.specialist = specialist
        self.dates = dates
        self.kind = kind
    }
}

/// Something a specialist wishes for a date; it may be denied, at a price.
public struct ShiftRequest: Hashable, Sendable {
    /// Who wishes.
    public let specialist: SpecialistID
    /// For which date.
    public let date: LocalDate
    /// What.
    public let wish: Wish
    /// How much it matters, 1 (nice to have) to 10.
    public let weight: Int

    /// What may be wished for.
    public enum Wish: Hashable, Sendable {
        /// A day without a duty.
        case dayOff
        /// A duty of this shift.
        case shift(ShiftCode)
        /// Any duty, or none, but not this shift.
        case notShift(ShiftCode)
    }

    /// A wish of a specialist for a date.
    public init(specialist: SpecialistID, date: LocalDate, wish: Wish, weight: Int) {
        self.specialist = specialist
        self.date = date
        self.wish = wish
        self.weight = weight
    }

    /// Whether `duties`, those of the specialist on the date, grant the wish.
    public func isGranted(by duties: [Duty]) -> Bool {
        switch wish {
        case .dayOff: duties.isEmpty
        case .shift(let code): duties.contains { $0.shift == code }
        case .notShift(let code): !duties.contains { $0.shift == code }
        }
    }
}
