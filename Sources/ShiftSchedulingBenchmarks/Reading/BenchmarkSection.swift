/// The sections of the text format, all of which must be there.
enum BenchmarkSection: String, CaseIterable {
    case horizon = "HORIZON"
    case shifts = "SHIFTS"
    case staff = "STAFF"
    case daysOff = "DAYS_OFF"
    case onRequests = "SHIFT_ON_REQUESTS"
    case offRequests = "SHIFT_OFF_REQUESTS"
    case cover = "COVER"

    /// What the names of sections begin with.
    static let prefix = "SECTION_"

    /// The line that opens the section.
    var header: String { Self.prefix + rawValue }
}
