internal import ColumnGeneration
internal import LinearModel

extension BranchAndPrice {
    /// Sets bounds and opens and closes columns as the node has it; false when it has no roster.
    func enter(_ node: BranchNode) -> Bool {
        guard node.lowerBound < .infinity else { return false }
        for column in node.bounds.indices where node.bounds[column] != entered.bounds[column] {
            master.setBounds(node.bounds[column], fixedColumn: column)
        }
        openNewColumns()
        for (group, person) in part.people.enumerated()
        where node.domains[group] != entered.domains[group] {
            pricing.search.restrict(person, to: node.domains[group])
            for column in master.columnsOfGroup[group] {
                let fits = fits(column, node)
                if fits != isOpenColumn[column] {
                    isOpenColumn[column] = fits
                    master.setOpen(fits, column: column)
                }
            }
        }
        entered = node
        return true
    }

    /// Takes note of new columns: they were found in the node entered and fit it.
    func openNewColumns() {
        isOpenColumn += Array(repeating: true, count: master.columns.count - isOpenColumn.count)
    }

    /// Finds plans for people none of whose columns fits the node entered; false when somebody
    /// has none.
    func givePlans() -> Bool {
        for group in part.people.indices
        where !master.columnsOfGroup[group].contains(where: { isOpenColumn[$0] }) {
            let found = pricing.cheapest(group: group, prices: entered.prices, below: .infinity)
            guard let found, !found.columns.isEmpty else { return false }
            master.add(found.columns.map(\.column))
            openNewColumns()
        }
        return true
    }

    /// Whether a solution uses only what is open in a node.
    func fits(_ solution: MasterSolution, _ node: BranchNode) -> Bool {
        solution.values.indices.allSatisfy { solution.values[$0] <= 1e-9 || fits($0, node) }
    }

    private func fits(_ column: Int, _ node: BranchNode) -> Bool {
        let domain = node.domains[master.columns[column].group]
        let plan = pricing.plans[master.columns[column].choice]
        return plan.options.enumerated().allSatisfy { day, option in
            domain[day, option < 0 ? -1 : problem.options[Int(option)].template]
        }
    }

    /// Forbids duties and days off through which no roster of the node leads below the cutoff;
    /// whether there were any.
    ///
    /// At the node's prices a roster with a duty costs at least the Lagrangian bound, with the
    /// person's cheapest plan exchanged for the cheapest through the duty. See S. Irnich et al.,
    /// "Path-Reduced Costs for Eliminating Arcs in Routing and Scheduling", INFORMS Journal on
    /// Computing 22 (2010), doi:10.1287/ijoc.1090.0341.
    func forbidDuties(in node: inout BranchNode, cutoff: Double) -> Bool {
        guard cutoff < .infinity else { return false }
        let costs = pricing.costsThrough(groups: Array(part.people.indices), prices: node.prices)
        let bound =
            master.program.boundWithoutGroups(at: node.prices) + beyond
            + costs.reduce(0) { $0 + $1.least }
        var isNarrower = false
        for (group, cost) in costs.enumerated() {
            for day in 0..<problem.dayCount {
                for template in -1..<problem.templateCount
                where node.domains[group][day, template] {
                    let cell = day * (problem.templateCount + 1) + template + 1
                    let through = bound - cost.least + cost.values[cell]
                    guard through >= cutoff else { continue }
                    node.domains[group][day, template] = false
                    settle(through)
                    isNarrower = true
                }
            }
        }
        return isNarrower
    }
}
