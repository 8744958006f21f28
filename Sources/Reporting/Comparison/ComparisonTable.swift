internal import RosterModel

/// The rows of a comparison, figures by scenario, ready for text and pages.
struct ComparisonTable {
    let report: ComparisonReport

    /// A row with its cells in the order of the scenarios.
    struct Row<Subject> {
        let subject: Subject
        let cells: [Cell]
    }

    /// A figure and its mark.
    struct Cell {
        let text: String
        let mark: String
    }

    /// One row a measure; measures that no scenario has are left out.
    var measures: [Row<ComparisonMeasure>] {
        rows(ComparisonMeasure.allCases)
    }

    /// One row for each of `measures` that some scenario has.
    func rows(_ measures: [ComparisonMeasure]) -> [Row<ComparisonMeasure>] {
        let figures = report.scenarios.compactMap(\.outcome.figures)
        return measures.filter { measure in
            figures.contains { measure.value(of: $0) != nil }
        }.map { measure in
            Row(subject: measure, cells: report.scenarios.map { cell(measure, of: $0) })
        }
    }

    /// One row a class with its service by the plan.
    var plannedClasses: [Row<TicketClass>] {
        rows(\.planned) {
            Estimate(mean: $0, halfWidth: 0)
        } mark: {
            $0.plannedService($1)
        }
    }

    /// One row a class with its service in simulated runs.
    var simulatedClasses: [Row<TicketClass>] {
        rows(\.simulated) {
            $0
        } mark: {
            $0.simulatedService($1)
        }
    }

    /// A measure of one scenario.
    func cell(_ measure: ComparisonMeasure, of scenario: ComparedScenario) -> Cell {
        guard let figures = scenario.outcome.figures else { return Cell(text: "–", mark: "") }
        let text = measure.form.text(
            measure.value(of: figures), halfWidth: measure.halfWidth(of: figures))
        let unit = measure == .cost ? figures.staff.cost.map { $0.currency + " " } ?? "" : ""
        return Cell(
            text: unit + text, mark: report.judge(scenario).difference(measure)?.mark ?? "")
    }

    private func rows<Value>(
        _ value: (ClassFigures) -> Value?, estimate: (Value) -> Estimate,
        mark: (DifferenceJudge, TicketClass) -> MeasuredDifference?
    ) -> [Row<TicketClass>] {
        let classes = report.scenarios.flatMap { $0.outcome.figures?.classes ?? [] }
            .filter { value($0) != nil }.map(\.ticketClass)
            .reduce(into: [TicketClass]()) { if !$0.contains($1) { $0.append($1) } }
        return classes.map { ticketClass in
            Row(
                subject: ticketClass,
                cells: report.scenarios.map { scenario in
                    let line = scenario.outcome.figures?.classes.first {
                        $0.ticketClass == ticketClass
                    }
                    let share = line.flatMap(value).map(estimate)
                    let width = share.flatMap { $0.halfWidth > 0 ? $0.halfWidth : nil }
                    return Cell(
                        text: FigureForm.percent(digits: 1).text(share?.mean, halfWidth: width),
                        mark: mark(report.judge(scenario), ticketClass)?.mark ?? "")
                })
        }
    }
}
