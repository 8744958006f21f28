internal import ColumnGeneration
internal import LinearModel

/// Rounds a linear relaxation to whole plans: fix the surest duties and days off, generate
/// columns again, repeat.
///
/// Fixing single duties rather than whole plans leaves the pricing room to mend what does not
/// fit; see P. Strandmark, Y. Qu, T. Curtois, "First-order linear programming in a column
/// generation-based heuristic approach to the nurse rostering problem", Computers & Operations
/// Research 120 (2020), doi:10.1016/j.cor.2020.104945.
struct DutyDive<Session: LPSession> {
    let problem: RosterProblem
    let part: RosterPart
    let master: RestrictedMaster<Session>
    let pricing: RosterPricing
    let limits: SolveLimits
    /// The dive ends without plans once the relaxation costs more than this.
    var cutoff = Double.infinity
    /// Rounds of column generation after each fixing.
    var roundLimit = 3

    /// The share of a person's plans that must agree on a day for it to be fixed at once.
    private let surely = 0.8

    /// Plans for the people of the part, found from `solution`; nil when there are none below the
    /// cutoff on this path, or a limit ended the dive.
    ///
    /// What is open to people is the same afterwards; the master's columns may be closed.
    func plans(from solution: MasterSolution) -> [WorkPlan]? {
        let domains = part.people.map { pricing.search.domain(of: $0) }
        defer {
            for (person, domain) in zip(part.people, domains) {
                pricing.search.restrict(person, to: domain)
            }
        }
        var values = solution.values
        var isOpen = Array(repeating: true, count: master.columns.count)
        while true {
            let fixings = fixings(values)
            if fixings.isEmpty { return plans(values) }
            isOpen += Array(repeating: true, count: master.columns.count - isOpen.count)
            guard apply(fixings, &isOpen) else { return nil }
            var generator = ColumnGenerator()
            generator.roundLimit = roundLimit
            generator.smoothing = 0
            generator.firstMethod = .dual
            let next = generator.run(
                master, pricing: pricing, open: Array(part.people.indices), limits: limits,
                cutoff: cutoff)
            guard let solution = next.solution, solution.objective < cutoff,
                next.lowerBound < cutoff, !limits.isCancelled()
            else { return nil }
            values = solution.values
        }
    }

    private struct Fixing {
        let group: Int
        let day: Int
        /// The template, or -1 for a day off.
        let template: Int
        let share: Double
    }

    @inline(__always)
    private func template(_ plan: WorkPlan, _ day: Int) -> Int {
        let option = plan.options[day]
        return option < 0 ? -1 : problem.options[Int(option)].template
    }

    /// What to fix next: everything nearly sure, or else the surest; empty once all is whole.
    private func fixings(_ values: [Double]) -> [Fixing] {
        var found: [Fixing] = []
        let width = problem.templateCount + 1
        var shares = Array(repeating: 0.0, count: part.days.count * width)
        for group in part.people.indices {
            for cell in shares.indices { shares[cell] = 0 }
            for column in master.columnsOfGroup[group]
            where column < values.count && values[column] > 1e-9 {
                let plan = pricing.plans[master.columns[column].choice]
                for (offset, day) in part.days.enumerated() {
                    shares[offset * width + template(plan, day) + 1] += values[column]
                }
            }
            for (cell, share) in shares.enumerated() where share > 1e-6 && share < 1 - 1e-6 {
                found.append(
                    Fixing(
                        group: group, day: part.days.lowerBound + cell / width,
                        template: cell % width - 1, share: share))
            }
        }
        found.sort { ($0.share, -$0.group, -$0.day) > ($1.share, -$1.group, -$1.day) }
        let sure = found.prefix { $0.share >= surely }
        return sure.isEmpty ? Array(found.prefix(1 + part.people.count / 20)) : Array(sure)
    }

    /// Fixes what leaves everybody a plan among the columns; false when nothing does.
    private func apply(_ fixings: [Fixing], _ isOpen: inout [Bool]) -> Bool {
        var hasFixed = false
        for fixing in fixings {
            let open = master.columnsOfGroup[fixing.group].filter { isOpen[$0] }
            let kept = open.filter {
                template(pricing.plans[master.columns[$0].choice], fixing.day) == fixing.template
            }
            guard !kept.isEmpty, kept.count < open.count else { continue }
            for column in open where !kept.contains(column) {
                isOpen[column] = false
                master.setOpen(false, column: column)
            }
            let person = part.people[fixing.group]
            var domain = pricing.search.domain(of: person)
            domain.fix(fixing.day, to: fixing.template)
            pricing.search.restrict(person, to: domain)
            hasFixed = true
        }
        return hasFixed
    }

    /// Everybody's plan with the largest value.
    private func plans(_ values: [Double]) -> [WorkPlan]? {
        let plans = part.people.indices.compactMap { group in
            master.columnsOfGroup[group].filter { $0 < values.count }
                .max { (values[$0], -$0) < (values[$1], -$1) }
                .map { pricing.plans[master.columns[$0].choice] }
        }
        return plans.count == part.people.count ? plans : nil
    }
}
