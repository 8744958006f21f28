/// Why a day is a holiday.
public enum HolidayClass: String, CaseIterable, Comparable, Sendable {
    /// Every employer owes it.
    case fixed
    /// Owed in this part of the country only.
    case regional
    /// One of those from which the employer chooses.
    case elected

    /// Whether `left` keeps a date that it shares with `right`.
    public static func < (left: HolidayClass, right: HolidayClass) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .fixed: 0
        case .regional: 1
        case .elected: 2
        }
    }
}
