internal import RosterModel
internal import Wording
internal import WorkTime

extension ComparisonMeasure {
    /// What the measure is called.
    var phrase: ComparisonPhrase {
        switch self {
        case .staffHours: .staffHours
        case .overtimeHours: .overtimeHours
        case .cost: .cost
        case .plannedInTime: .plannedInTime
        case .plannedLate: .plannedLate
        case .openTickets: .openTickets
        case .simulatedInTime: .simulatedInTime
        case .simulatedLate: .simulatedLate
        case .hardStops: .hardStops
        case .nightSpread: .nightSpread
        case .nightDeviation: .nightDeviation
        case .weekendSpread: .weekendSpread
        case .weekendDeviation: .weekendDeviation
        case .objective: .objective
        case .lowerBound: .lowerBound
        case .gap: .gap
        }
    }
}

extension ScenarioVariation.Key {
    /// What is varied.
    var phrase: ComparisonPhrase {
        switch self {
        case .volumes: .volumes
        case .shrinkage: .shrinkage
        case .maxOccupancy: .maxOccupancy
        }
    }
}

extension Words {
    /// The sentences below the table: what the marks mean and what is not compared.
    func notes(on report: ComparisonReport) -> [String] {
        let base = report.base.name
        let runs =
            report.replications > 0
            ? self(ComparisonPhrase.runs, ["runs": "\(report.replications)"])
            : self(ComparisonPhrase.noRuns)
        let obstacles = report.scenarios.compactMap { scenario in
            obstacle(of: scenario).map { scenario.name + colon + $0 }
        }
        let others = report.scenarios.filter { !$0.isWeighedAlike }.map {
            self(ComparisonPhrase.otherWeights, ["name": $0.name, "base": base])
        }
        let currencies = report.scenarios.compactMap { $0.outcome.figures?.staff.cost?.currency }
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let money =
            currencies.count > 1
            ? [
                self(
                    ComparisonPhrase.otherCurrency,
                    ["currencies": currencies.joined(separator: ", ")])
            ] : []
        return obstacles + [runs, self(ComparisonPhrase.marks, ["base": base])] + others + money
            + [self(ComparisonPhrase.fairness)]
    }

    /// Why a scenario has no roster; nil where it has one.
    func obstacle(of scenario: ComparedScenario) -> String? {
        func words(_ phrase: ComparisonPhrase, _ people: [String]) -> String {
            self(phrase, ["names": people.joined(separator: ", ")])
        }
        return switch scenario.outcome {
        case .planned: nil
        case .noLegalPlan(let people): words(.noLegalPlan, people)
        case .undecided(let people): words(.undecided, people)
        }
    }
}
