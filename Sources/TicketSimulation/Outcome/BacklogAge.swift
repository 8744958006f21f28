/// How long tickets of a backlog have been there since they first arrived.
public enum BacklogAge: Int, CaseIterable, Sendable {
    /// Less than four hours.
    case underFourHours
    /// Four hours or more, less than a day.
    case underOneDay
    /// A day or more, less than three.
    case underThreeDays
    /// Three days or more.
    case older

    init(minutes: Double) {
        self =
            switch minutes {
            case ..<240: .underFourHours
            case ..<1440: .underOneDay
            case ..<4320: .underThreeDays
            default: .older
            }
    }
}
