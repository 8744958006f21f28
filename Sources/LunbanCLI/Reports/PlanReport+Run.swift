internal import LaborLaw
internal import Planning
internal import Reporting
internal import RosterModel
internal import RosterOptimization
internal import Wording
internal import WorkTime

extension PlanReport {
    /// What a run tells its readers, amounts worded in `language`; `accuracy` is that of its
    /// forecast.
    init(
        _ run: PlanningRun, accuracy: [Reporting.ForecastAccuracy], language: ReaderLanguage
    ) {
        self.init(
            scenario: run.scenario, roster: run.roster,
            audit: AuditSummary(run.compliance, language: language),
            coverage: run.coverage.map { CoverageLine($0) },
            objective: run.objective.sorted { $0.points > $1.points }.map {
                Reporting.ObjectivePart(name: $0.kind.phrase, points: $0.points)
            },
            outcome: SearchOutcome(run), tickets: TicketOutcome(run),
            history: HistoryLine.lines(of: run.forecast),
            forecast: ForecastLine.lines(of: run.forecast),
            overrides: OverrideLine.list(of: run.forecast, scenario: run.scenario),
            levels: LevelLine.list(of: run.forecast, scenario: run.scenario),
            accuracy: accuracy,
            shadowPrices: ShadowPrice.list(of: run.hourPrices), pay: run.pay,
            fairness: run.fairness, seed: run.seed,
            version: Version.current)
    }
}

extension SearchOutcome {
    /// How good a run's roster is and why its search ended.
    init(_ run: PlanningRun) {
        let endedBy: Ending =
            switch run.endedBy {
            case .proven: .proven
            case .gapReached: .gapReached
            case .searchComplete: .searchComplete
            case .timeLimit: .timeLimit
            case .interrupted: .interrupted
            }
        self.init(
            objective: run.gap.objective, lowerBound: run.gap.lowerBound, gap: run.gap.share,
            isProven: run.gap.share == 0, endedBy: endedBy)
    }
}

extension ShadowPrice {
    /// The prices that a reader would notice, dearest first.
    fileprivate static func list(of prices: [HourPrice]) -> [ShadowPrice] {
        let visible = prices.filter { $0.pointsPerHour >= 0.05 }
        return visible.sorted { $0.pointsPerHour > $1.pointsPerHour }.map { price in
            let end = price.from.minuteOfDay + price.length.count
            return ShadowPrice(
                requirement: price.kind.phrase, date: price.date, from: price.from,
                until: LocalTime(minuteOfDay: end) ?? .midnight,
                pointsPerHour: price.pointsPerHour)
        }
    }
}

extension Planning.ObjectivePart.Kind {
    /// What the part is called.
    fileprivate var phrase: Phrase {
        let entry: ObjectivePhrase =
            switch self {
            case .understaffing: .understaffing
            case .delays: .delays
            case .urgent: .urgent
            case .presence: .presence
            case .development: .development
            case .unusedContract: .unusedContract
            case .deniedWishes: .deniedWishes
            case .unfair(.night): .unfairNights
            case .unfair(.weekend): .unfairWeekends
            case .unfair(.holiday): .unfairHolidays
            case .unfair(.start): .unfairStarts
            case .premiums: .premiums
            }
        return entry.phrase
    }
}
