internal import WorkTime

/// Gaps and outages, with the backfills that followed.
struct SilenceFindings {
    private(set) var findings: [HistoryFinding] = []
    private(set) var excludedDays: Set<LocalDate> = []

    init(_ search: RunSearch, places: UnitTimes) {
        for run in search.silences() {
            guard let backfill = run.backfill else {
                findings.append(
                    HistoryFinding(
                        run.actual == 0 ? .gap : .outage, range: places.range(run.units),
                        expected: run.expected, actual: Int(run.actual), treatment: .kept))
                continue
            }
            let whole = run.units.lowerBound..<backfill.upperBound
            let days = places.dates(whole)
            excludedDays.formUnion(days.dates)
            findings.append(
                HistoryFinding(
                    .outage, range: places.range(run.units), expected: run.expected,
                    actual: Int(run.actual), treatment: .daysLeftOut(days)))
            findings.append(
                HistoryFinding(
                    .backfill, range: places.range(backfill),
                    expected: search.usual.expected[backfill].reduce(0, +),
                    actual: Int(search.usual.actual[backfill].reduce(0, +)),
                    treatment: .daysLeftOut(days)))
        }
    }
}
