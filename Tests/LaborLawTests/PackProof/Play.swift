import LaborLaw
import RosterModel
import WorkTime

/// A roster drawn up for one rule, and what an auditor must say of that rule.
struct Play {
    let title: String
    /// The dates planned; what comes before is history.
    let horizon: DateRange
    let duties: [Duty]
    var absences: [Absence] = []
    var holidays: Set<LocalDate> = []
    var publishedOn: LocalDate?
    /// The findings, in order of time.
    var breaches: [Breach] = []
}

/// The amounts of one finding.
struct Breach: Hashable, CustomStringConvertible {
    let actual: Amount
    let limit: Amount
    let excess: Amount

    var description: String { "\(actual) for \(limit), \(excess) beyond" }

    /// Time beyond the most allowed; nothing where it is kept.
    static func time(_ actual: Int, atMost limit: Int) -> [Breach] {
        actual <= limit ? [] : [time(actual, limit, actual - limit)]
    }

    /// Time short of the least allowed; nothing where it is kept.
    static func time(_ actual: Int, atLeast limit: Int) -> [Breach] {
        actual >= limit ? [] : [time(actual, limit, limit - actual)]
    }

    /// Dates beyond the most allowed; nothing where it is kept.
    static func days(_ actual: Int, atMost limit: Int) -> [Breach] {
        actual <= limit ? [] : [days(actual, limit, actual - limit)]
    }

    /// Dates short of the least allowed; nothing where it is kept.
    static func days(_ actual: Int, atLeast limit: Int) -> [Breach] {
        actual >= limit ? [] : [days(actual, limit, limit - actual)]
    }

    private static func time(_ actual: Int, _ limit: Int, _ excess: Int) -> Breach {
        Breach(
            actual: .minutes(Minutes(actual)), limit: .minutes(Minutes(limit)),
            excess: .minutes(Minutes(excess)))
    }

    private static func days(_ actual: Int, _ limit: Int, _ excess: Int) -> Breach {
        Breach(actual: .days(actual), limit: .days(limit), excess: .days(excess))
    }
}
