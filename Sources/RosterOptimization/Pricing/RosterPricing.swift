internal import ColumnGeneration

/// Prices work plans for the master program of a part of a roster.
final class RosterPricing: PricingProblem {
    private let problem: RosterProblem
    private let rows: CoverRows
    /// The part of the roster.
    let part: RosterPart
    /// The search for plans; what is open to people is what it says.
    let search: PlanSearch
    /// What options cost a person, for each lane of the search.
    private var prices: [[Double]]
    private let threads: Int
    /// The options on the part's days.
    private let options: Range<Int>
    /// The lines that somebody of the part counts in.
    private let lines: [Int]
    private var lineValue: [Double]
    private var lineValuePrices: [Double] = []
    private var heads: [Double]
    /// The plans of the columns made so far, by the columns' `choice`.
    private(set) var plans: [WorkPlan] = []
    /// The most plans returned for a person and round.
    var plansPerPerson = 3

    init(
        _ problem: RosterProblem, rows: CoverRows, part: RosterPart, search: PlanSearch,
        threads: Int = 1
    ) {
        self.problem = problem
        self.rows = rows
        self.part = part
        self.search = search
        self.threads = threads
        prices = Array(
            repeating: Array(repeating: 0, count: problem.options.count),
            count: PlanSearch.laneCount)
        heads = Array(repeating: 0, count: rows.count)
        let first = problem.options.firstIndex { $0.day >= part.days.lowerBound } ?? 0
        let end =
            problem.options.firstIndex { $0.day >= part.days.upperBound }
            ?? problem.options.count
        options = min(first, end)..<end
        var counts = Array(repeating: false, count: problem.cover.count)
        for person in part.people {
            for (line, _) in rows.linesOfPerson[person] { counts[line] = true }
        }
        lines = counts.indices.filter { counts[$0] }
        lineValue = Array(repeating: 0, count: problem.cover.count * options.count)
    }

    func cheapest(
        group: Int, prices rowPrices: [Double], below ceiling: Double
    ) -> PricedColumns? {
        cheapest(groups: [group], prices: rowPrices, below: [ceiling])[0]
    }

    func cheapest(
        groups: [Int], prices rowPrices: [Double], below ceilings: [Double]
    ) -> [PricedColumns?] {
        let limit = plansPerPerson
        let found = findings(groups, at: rowPrices, from: PlanSearchResult(leastCost: .infinity)) {
            index, person, prices in
            search.cheapestPlans(
                of: person, prices: prices, limit: limit, below: ceilings[index])
        }
        return zip(groups, found).map { group, found in
            guard found.leastCost < .infinity else { return nil }
            return PricedColumns(
                leastCost: found.leastCost,
                columns: found.plans.map { (column(of: $0.plan, group: group), $0.cost) })
        }
    }

    /// What the plans of each group cost at least through each duty and day off.
    func costsThrough(groups: [Int], prices rowPrices: [Double]) -> [CostThrough] {
        findings(groups, at: rowPrices, from: CostThrough(least: 0, values: [])) {
            _, person, prices in search.costThrough(person, prices: prices)
        }
    }

    /// What `find` returns for the place and the person of each group, given what options cost
    /// them at the prices of rows.
    private func findings<Found>(
        _ groups: [Int], at rowPrices: [Double], from start: Found,
        _ find: (_ index: Int, _ person: Int, _ prices: [Double]) -> Found
    ) -> [Found] {
        valueLines(rowPrices)
        var found = groups.map { _ in start }
        found.withUnsafeMutableBufferPointer { found in
            prices.withUnsafeMutableBufferPointer { prices in
                // Each lane has its own buffer, and its own people's places among the results.
                nonisolated(unsafe) let (found, prices) = (found, prices)
                inLanes(PlanSearch.laneCount, threads: threads) { lane in
                    for index in groups.indices {
                        let person = part.people[groups[index]]
                        guard PlanSearch.lane(of: person) == lane else { continue }
                        price(person, &prices[lane])
                        found[index] = find(index, person, prices[lane])
                    }
                }
            }
        }
        return found
    }

    /// What each option costs a person at the prices valued last.
    private func price(_ person: Int, _ prices: inout [Double]) {
        let count = options.count
        for option in options { prices[option] = 0 }
        for (line, weight) in rows.linesOfPerson[person] {
            for offset in 0..<count {
                prices[options.lowerBound + offset] -= weight * lineValue[line * count + offset]
            }
        }
    }

    /// The column of `plan` in the master program.
    func column(of plan: WorkPlan, group: Int) -> GroupColumn {
        let person = part.people[group]
        var touched: [Int32] = []
        for (line, weight) in rows.linesOfPerson[person] {
            for option in plan.options where option >= 0 {
                for entry in rows.entries(line: line, option: Int(option)) {
                    let row = rows.entryRow[entry]
                    guard part.position[Int(row)] >= 0 else { continue }
                    if heads[Int(row)] == 0 { touched.append(row) }
                    heads[Int(row)] += weight * rows.entryHeads[entry]
                }
            }
        }
        touched.sort()
        let coefficients = touched.map { heads[Int($0)] }
        for row in touched {
            heads[Int(row)] = 0
        }
        plans.append(plan)
        return GroupColumn(
            group: group, choice: plans.count - 1,
            cost: problem.ownCost(of: plan, person: person),
            rows: touched.map { part.position[Int($0)] }, coefficients: coefficients)
    }

    /// What an option earns on each line at `rowPrices`, worked out once for all people.
    private func valueLines(_ rowPrices: [Double]) {
        guard rowPrices != lineValuePrices else { return }
        lineValuePrices = rowPrices
        let count = options.count
        for line in lines {
            for option in options {
                var value = 0.0
                for entry in rows.entries(line: line, option: option) {
                    let row = part.position[Int(rows.entryRow[entry])]
                    if row >= 0 { value += rowPrices[Int(row)] * rows.entryHeads[entry] }
                }
                lineValue[line * count + option - options.lowerBound] = value
            }
        }
    }
}
