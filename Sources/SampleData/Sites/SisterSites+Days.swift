internal import WorkTime

extension SisterSites {
    /// The double-day sales of Asian marketplaces within the history and the plan.
    static let doubleDays: [(date: LocalDate, name: String, isMajor: Bool)] = [
        ("2026-06-06", "6.6 sale", false), ("2026-09-09", "9.9 major sale", true),
        ("2026-10-10", "10.10 major sale", true), ("2026-11-11", "11.11 major sale", true),
        ("2026-12-12", "12.12 major sale", true),
    ].map { (SamplePeriod.date($0.0), $0.1, $0.2) }

    /// The autumn sales of Western marketplaces; Black Friday is the day after Thanksgiving.
    static let blackFriday: [(date: LocalDate, name: String, isMajor: Bool)] = [
        ("2026-11-27", "Black Friday", true)
    ].map { (SamplePeriod.date($0.0), $0.1, $0.2) }

    static func days(_ table: [(String, String)]) -> [(date: LocalDate, name: String)] {
        table.map { (SamplePeriod.date($0.0), $0.1) }
    }

    static func zone(_ identifier: String) -> Zone {
        guard let zone = Zone(identifier: identifier) else {
            preconditionFailure("no such zone: \(identifier)")
        }
        return zone
    }
}
