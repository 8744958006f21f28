public import WorkTime

/// What is wrong, odd or worth knowing in a history, and what was done about it.
///
/// Days are left out of the fit only where two signs agree: an outage and the backfill after it.
/// Everything else is told and stays, because people know what the numbers do not.
public struct HistoryReport: Sendable {
    /// The findings in order of time.
    public let findings: [HistoryFinding]
    /// Days that models must not learn from.
    public let excludedDays: Set<LocalDate>
    /// The zone in which the findings' times are told.
    public let zone: Zone

    /// Looks through `counts`.
    ///
    /// - Parameters:
    ///   - counts: The history.
    ///   - specialDays: Days on which few or many tickets are no surprise; they are not judged.
    /// - Complexity: O(days · slots · classes).
    public init(_ counts: ArrivalCounts, specialDays: SpecialDays = SpecialDays()) {
        let dates = counts.days.dates
        let isOrdinary = dates.map { !specialDays.changesTheHours(of: $0) }
        let first = HistoryReport.search(
            counts, isOrdinary: isOrdinary, isJudged: isOrdinary)
        // The days found must not blur what is usual when the search is made for good.
        var clean = isOrdinary
        for run in first.silences() {
            let last = run.backfill?.upperBound ?? run.units.upperBound
            for unit in run.units.lowerBound..<max(last, run.units.upperBound) {
                clean[unit / first.usual.unitsPerDay] = false
            }
        }
        let search = HistoryReport.search(counts, isOrdinary: clean, isJudged: isOrdinary)
        let places = UnitTimes(counts, unitsPerDay: search.usual.unitsPerDay)
        let silences = SilenceFindings(search, places: places)
        let bursts = MomentFindings(
            counts, search: search, places: places,
            known: silences.findings.filter { $0.kind == .backfill }.map(\.range))
        let clock = clockChangeFindings(counts, usual: search.usual)
        let starts = lateStartFindings(counts, dispersion: search.scatter.day)
        let all =
            silences.findings + bursts.findings + clock + starts + rowFindings(counts)
        findings = all.sorted {
            ($0.range.start, $0.kind, $0.classIndex ?? -1)
                < ($1.range.start, $1.kind, $1.classIndex ?? -1)
        }
        excludedDays = silences.excludedDays
        zone = counts.zone
    }

    private static func search(
        _ counts: ArrivalCounts, isOrdinary: [Bool], isJudged: [Bool]
    ) -> RunSearch {
        let usual = UsualArrivals(counts, isOrdinary: isOrdinary)
        return RunSearch(
            usual: usual, scatter: UsualScatter(usual, isOrdinary: isOrdinary),
            isJudged: isJudged)
    }
}

/// When the units of a history begin and end.
struct UnitTimes {
    private let days: DateRange
    private let zone: Zone
    private let unitsPerDay: Int

    init(_ counts: ArrivalCounts, unitsPerDay: Int) {
        days = counts.days
        zone = counts.zone
        self.unitsPerDay = unitsPerDay
    }

    /// The time from the start of the first unit to the end of the last.
    func range(_ units: Range<Int>) -> TimeRange {
        let (start, end) = (instant(units.lowerBound), instant(units.upperBound))
        return TimeRange(start: start, end: max(start, end))
    }

    /// The civil days that the units touch.
    func dates(_ units: Range<Int>) -> DateRange {
        DateRange(
            start: days.start + units.lowerBound / unitsPerDay,
            end: days.start + (max(units.upperBound - 1, units.lowerBound) / unitsPerDay + 1))
    }

    /// The unit that holds `instant`.
    func unit(at instant: Instant) -> Int {
        let local = zone.local(instant)
        return (local.date - days.start) * unitsPerDay
            + local.time.minuteOfDay * unitsPerDay / 1440
    }

    private func instant(_ unit: Int) -> Instant {
        let minute = unit % unitsPerDay * 1440 / unitsPerDay
        return zone.instant(
            at: LocalDateTime(
                date: days.start + unit / unitsPerDay,
                time: LocalTime(minuteOfDay: minute) ?? .midnight))
    }
}
