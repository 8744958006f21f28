internal import ColumnGeneration

/// What a solution of the master program leaves fractional.
struct BranchCandidates {
    /// A way to branch and how far from whole the solution is there, 0...0.5.
    struct Candidate {
        let branching: Branching
        let fraction: Double
    }

    /// Totals, the most fractional first.
    private(set) var totals: [Candidate] = []
    /// Heads of rows, the most fractional first.
    private(set) var rows: [Candidate] = []
    /// Duties and days off, the most fractional first.
    private(set) var duties: [Candidate] = []

    /// Whether every plan is whole.
    var isWhole: Bool { duties.isEmpty }

    private static let tolerance = 1e-5

    /// Looks at a solution over the `columns` known then; their choices are `plans`.
    init(
        _ solution: MasterSolution, amounts: HeadAmounts, columns: [GroupColumn],
        problem: RosterProblem, plans: [WorkPlan]
    ) {
        for column in amounts.totals {
            take(solution.fixedValues[column], into: &totals) { .total(column: column, most: $0) }
        }
        totals = BranchCandidates.sorted(totals)
        for row in amounts.rows {
            var value = row.need
            for column in row.surpluses { value += solution.fixedValues[column] }
            for column in row.shortages { value -= solution.fixedValues[column] }
            take(value, into: &rows) { .heads(row: row, most: $0) }
        }
        rows = BranchCandidates.sorted(rows)
        addDuties(solution, columns: columns, problem: problem, plans: plans)
    }

    private func take(
        _ value: Double, into list: inout [Candidate], _ branching: (Double) -> Branching
    ) {
        let fraction = abs(value - value.rounded())
        guard fraction > Self.tolerance else { return }
        list.append(Candidate(branching: branching(value.rounded(.down)), fraction: fraction))
    }

    private mutating func addDuties(
        _ solution: MasterSolution, columns: [GroupColumn], problem: RosterProblem,
        plans: [WorkPlan]
    ) {
        let width = problem.templateCount + 1
        let cells = problem.dayCount * width
        let groups = (columns.map(\.group).max() ?? -1) + 1
        var shares = Array(repeating: 0.0, count: groups * cells)
        for (column, value) in zip(columns, solution.values) where value > 1e-9 {
            for (day, option) in plans[column.choice].options.enumerated() {
                let template = option < 0 ? -1 : problem.options[Int(option)].template
                shares[column.group * cells + day * width + template + 1] += value
            }
        }
        var found: [Candidate] = []
        for (cell, share) in shares.enumerated() {
            let fraction = min(share, 1 - share)
            guard fraction > Self.tolerance else { continue }
            let (group, rest) = (cell / cells, cell % cells)
            found.append(
                Candidate(
                    branching: .duty(group: group, day: rest / width, template: rest % width - 1),
                    fraction: fraction))
        }
        duties = BranchCandidates.sorted(found)
    }

    private static func sorted(_ list: [Candidate]) -> [Candidate] {
        list.enumerated().sorted {
            ($0.element.fraction, $1.offset) > ($1.element.fraction, $0.offset)
        }.map(\.element)
    }
}
