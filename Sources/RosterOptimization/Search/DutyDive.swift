internal import ColumnGeneration
internal import LinearModel
internal import RandomStreams

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
    /// Fixings taken back before the dive is given up.
    var retreatLimit = 10
    /// Simplex iterations of the master after which the dive is given up.
    var iterationLimit = Int.max
    /// Draws how the order of fixings is shaken; nil for the plain order.
    var random: RandomStream?

    /// Whether the variants of duties, their breaks and blocks, are fixed too once all duties are.
    var fixesVariants = false

    /// Whether more is fixed at once, because solving the master again takes long.
    var isHasty = false

    /// The share of a person's plans that must agree on a day for it to be fixed at once.
    private var surely: Double { isHasty ? 0.7 : 0.8 }
    /// The share of all open fixings that is fixed at once when none is sure.
    private var batch: Double { isHasty ? 0.07 : 0.02 }

    /// Whether everybody's plan with the largest value is returned when a limit ends the dive.
    var mayEndEarly = false

    /// Plans for the people of the part, found from `solution`; nil when there are none below the
    /// cutoff on this path, or a limit ended the dive that may not end early.
    ///
    /// A fixing that leads to the cutoff is taken back: the surest duty of it is fixed alone, and
    /// if that does not help, forbidden. What is open to people is the same afterwards; the
    /// master's columns may be closed.
    mutating func plans(from solution: MasterSolution) -> [WorkPlan]? {
        let domains = part.people.map { pricing.search.domain(of: $0) }
        defer { restore(domains) }
        var last = solution
        var isOpen = Array(repeating: true, count: master.columns.count)
        var retreats = 0
        while true {
            let found = fixings(last.values)
            guard let surest = found.first else { return plans(last.values) }
            isOpen += Array(repeating: true, count: master.columns.count - isOpen.count)
            let before = (
                isOpen: isOpen, domains: part.people.map { pricing.search.domain(of: $0) }
            )
            var attempts = [found.map { ($0, true) }]
            if found.count > 1 { attempts.append([(surest, true)]) }
            if surest.option == nil { attempts.append([(surest, false)]) }
            var next: MasterSolution?
            for attempt in attempts {
                for (fixing, isFixed) in attempt { apply(fixing, isFixed, &isOpen) }
                if givePlans(to: Set(attempt.map(\.0.group)).sorted(), at: last, &isOpen) {
                    next = solve()
                }
                if next != nil || limits.isCancelled() { break }
                retreats += 1
                if retreats > retreatLimit { return mayEndEarly ? plans(last.values) : nil }
                isOpen += Array(repeating: true, count: master.columns.count - isOpen.count)
                reopen(before.isOpen, &isOpen)
                restore(before.domains)
            }
            guard let next, master.iterationCount < iterationLimit else {
                return mayEndEarly ? plans(last.values) : nil
            }
            last = next
        }
    }

    private func restore(_ domains: [PlanDomain]) {
        for (person, domain) in zip(part.people, domains) {
            pricing.search.restrict(person, to: domain)
        }
    }

    /// Opens and closes columns so that those known before are as they were, and later ones,
    /// which were found under stricter fixings, open.
    private func reopen(_ before: [Bool], _ isOpen: inout [Bool]) {
        for column in isOpen.indices {
            let was = column < before.count ? before[column] : true
            if was != isOpen[column] {
                isOpen[column] = was
                master.setOpen(was, column: column)
            }
        }
    }

    /// The relaxation after the last fixings; nil when it cannot lead below the cutoff.
    private func solve() -> MasterSolution? {
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
        return solution
    }

    private struct Fixing {
        let group: Int
        let day: Int
        /// The template, or -1 for a day off.
        let template: Int
        /// The option, where all plans agree on the template.
        var option: Int32?
        let share: Double
        /// The share, shaken.
        var rank: Double
    }

    @inline(__always)
    private func template(_ plan: WorkPlan, _ day: Int) -> Int {
        let option = plan.options[day]
        return option < 0 ? -1 : problem.options[Int(option)].template
    }

    /// What to fix next: everything nearly sure, or else the surest; empty once all is whole.
    private mutating func fixings(_ values: [Double]) -> [Fixing] {
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
                        template: cell % width - 1, share: share, rank: share))
            }
        }
        if found.isEmpty, fixesVariants { found = variantFixings(values) }
        if random != nil {
            for index in found.indices { found[index].rank += 0.2 * (random?.uniform() ?? 0) }
        }
        found.sort { ($0.rank, -$0.group, -$0.day) > ($1.rank, -$1.group, -$1.day) }
        let sure = found.filter { $0.share >= surely }
        if !sure.isEmpty { return sure }
        // One for each person, so that they do not rule one another out.
        var chosen: [Fixing] = []
        for fixing in found where !chosen.contains(where: { $0.group == fixing.group }) {
            chosen.append(fixing)
            if Double(chosen.count) > batch * Double(found.count) { break }
        }
        return chosen
    }

    /// The variants that plans which agree on all duties do not agree on.
    private func variantFixings(_ values: [Double]) -> [Fixing] {
        part.people.indices.flatMap { group -> [Fixing] in
            part.days.flatMap { day -> [Fixing] in
                var shares: [Int32: Double] = [:]
                for column in master.columnsOfGroup[group]
                where column < values.count && values[column] > 1e-9 {
                    let plan = pricing.plans[master.columns[column].choice]
                    shares[plan.options[day], default: 0] += values[column]
                }
                guard shares.count > 1 else { return [] }
                return shares.sorted { $0.key < $1.key }.map { option, share in
                    Fixing(
                        group: group, day: day,
                        template: option < 0 ? -1 : problem.options[Int(option)].template,
                        option: option, share: share, rank: share)
                }
            }
        }
    }

    /// Fixes or forbids a duty, and closes the columns that go against it.
    private func apply(_ fixing: Fixing, _ isFixed: Bool, _ isOpen: inout [Bool]) {
        for column in master.columnsOfGroup[fixing.group] where isOpen[column] {
            let plan = pricing.plans[master.columns[column].choice]
            let agrees =
                fixing.option.map { plan.options[fixing.day] == $0 }
                ?? (template(plan, fixing.day) == fixing.template)
            guard agrees != isFixed else { continue }
            isOpen[column] = false
            master.setOpen(false, column: column)
        }
        let person = part.people[fixing.group]
        var domain = pricing.search.domain(of: person)
        if let option = fixing.option {
            // There is no forbidding of a single variant: another search of it must be cut short.
            if isFixed { domain.pin(fixing.day, to: option, of: fixing.template) }
        } else if isFixed {
            domain.fix(fixing.day, to: fixing.template)
        } else {
            domain[fixing.day, fixing.template] = false
        }
        pricing.search.restrict(person, to: domain)
    }

    /// Finds plans for those of `groups` that have no open column left; false when there is none.
    private func givePlans(
        to groups: [Int], at solution: MasterSolution, _ isOpen: inout [Bool]
    ) -> Bool {
        for group in groups where !master.columnsOfGroup[group].contains(where: { isOpen[$0] }) {
            let found = pricing.cheapest(
                group: group, prices: solution.prices.row, below: .infinity)
            guard let found, !found.columns.isEmpty else { return false }
            master.add(found.columns.map(\.column))
            isOpen += Array(repeating: true, count: found.columns.count)
        }
        return true
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
