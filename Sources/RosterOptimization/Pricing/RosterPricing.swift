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
    /// The options that reach the part's rows, also from the days around it; all where the part has
    /// linear rows, which pinned duties on other days enter too.
    private let options: Range<Int>
    /// The lines that somebody of the part counts in.
    private let lines: [Int]
    private var lineValue: [Double]
    private var lineValuePrices: [Double] = []
    /// What a head on each requirement's row earns at the prices valued last.
    private var headValue: [Double]
    /// The person whose pricing serves each person of the part too, in the same lane.
    private let model: [Int]
    /// The cuts of the problem's linear part, whose rows in the master follow the rounded ones.
    private var cuts: [LinearCut] = []
    private var firstCut: Int { part.rows.count + part.rounded.count }
    /// What options add to the part's rounded rows.
    private var rounded: RoundedHeads
    /// What the plan at hand adds to the master's rows.
    private var added: [Double]
    private var isTouched: [Bool]
    /// The plans of the columns made so far, by the columns' `choice`.
    private(set) var plans: [WorkPlan] = []
    /// The most plans returned for a person and round.
    var plansPerPerson = 3

    /// Pricing for a part; `withCuts` tells whether cuts are to stand for a linear part.
    init(
        _ problem: RosterProblem, rows: CoverRows, part: RosterPart, search: PlanSearch,
        withCuts: Bool = false, threads: Int = 1
    ) {
        self.problem = problem
        self.rows = rows
        self.part = part
        self.search = search
        self.threads = threads
        prices = Array(
            repeating: Array(repeating: 0, count: problem.options.count),
            count: PlanSearch.laneCount)
        headValue = Array(repeating: 0, count: rows.count)
        model = problem.models(of: part.people) { PlanSearch.lane(of: $0) }
        added = Array(repeating: 0, count: part.rows.count)
        isTouched = Array(repeating: false, count: part.rows.count)
        var counts = Array(repeating: false, count: problem.cover.count)
        for person in part.people {
            for (line, _) in rows.linesOfPerson[person] { counts[line] = true }
        }
        let lines = counts.indices.filter { counts[$0] }
        self.lines = lines
        func reaches(_ option: Int) -> Bool {
            lines.contains { line in
                rows.entries(line: line, option: option).contains {
                    part.position[Int(rows.entryRow[$0])] >= 0
                }
            }
        }
        if part.linearRows.isEmpty, !withCuts {
            let first = problem.options.indices.first(where: reaches) ?? 0
            options = first..<(problem.options.indices.last(where: reaches).map { $0 + 1 } ?? first)
        } else {
            options = 0..<problem.options.count
        }
        lineValue = Array(repeating: 0, count: problem.cover.count * options.count)
        rounded = RoundedHeads(part, rows: rows, options: options)
    }

    /// Has plans count in one more cut, the next row of the master.
    func add(_ cut: LinearCut) {
        cuts.append(cut)
        lineValuePrices = []
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
        // What serves several must reach as far as any of them asks.
        var ceilingOfModel: [Int: Double] = [:]
        for (group, ceiling) in zip(groups, ceilings) {
            ceilingOfModel[model[group], default: -.infinity] = max(
                ceilingOfModel[model[group]] ?? -.infinity, ceiling)
        }
        let shared = ceilingOfModel
        let found = findings(groups, at: rowPrices, from: PlanSearchResult(leastCost: .infinity)) {
            index, person, prices in
            search.cheapestPlans(
                of: person, prices: prices, limit: limit,
                below: shared[model[groups[index]]] ?? .infinity)
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
                    var placeOfModel: [Int: Int] = [:]
                    for index in groups.indices {
                        let person = part.people[groups[index]]
                        guard PlanSearch.lane(of: person) == lane else { continue }
                        if let twin = placeOfModel[model[groups[index]]],
                            search.domain(of: part.people[groups[twin]])
                                == search.domain(of: person)
                        {
                            found[index] = found[twin]
                            continue
                        }
                        price(person, &prices[lane])
                        found[index] = find(index, person, prices[lane])
                        placeOfModel[model[groups[index]]] = index
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
        rounded.credit(person, to: &prices)
    }

    /// The column of `plan` in the master program.
    func column(of plan: WorkPlan, group: Int) -> GroupColumn {
        let person = part.people[group]
        var touched: [Int32] = []
        for (line, weight) in rows.linesOfPerson[person] {
            for option in plan.options where option >= 0 {
                for entry in rows.entries(line: line, option: Int(option)) {
                    let row = Int(rows.entryRow[entry])
                    let heads = weight * rows.entryHeads[entry]
                    add(heads, to: row, &touched)
                    for link in rows.links.of(row) {
                        add(
                            rows.links.coefficient[link] * heads,
                            to: rows.count + rows.links.row[link], &touched)
                    }
                }
            }
        }
        touched.sort()
        var coefficients = touched.map { added[Int($0)] }
        for position in touched {
            added[Int(position)] = 0
            isTouched[Int(position)] = false
        }
        if !part.rounded.isEmpty || !cuts.isEmpty {
            let heads = rows.heads(of: plan, person: person)
            for (place, heads) in rounded.heads(of: heads) {
                touched.append(Int32(part.rows.count + place))
                coefficients.append(heads)
            }
            for (index, cut) in cuts.enumerated() {
                let value = cut.worth(of: heads)
                guard value != 0 else { continue }
                touched.append(Int32(firstCut + index))
                coefficients.append(value)
            }
        }
        plans.append(plan)
        return GroupColumn(
            group: group, choice: plans.count - 1,
            cost: problem.ownCost(of: plan, person: person),
            rows: touched, coefficients: coefficients)
    }

    private func add(_ amount: Double, to row: Int, _ touched: inout [Int32]) {
        let position = part.position[row]
        guard position >= 0 else { return }
        if !isTouched[Int(position)] {
            isTouched[Int(position)] = true
            touched.append(position)
        }
        added[Int(position)] += amount
    }

    /// What an option earns on each line at `rowPrices`, worked out once for all people.
    private func valueLines(_ rowPrices: [Double]) {
        guard rowPrices != lineValuePrices else { return }
        lineValuePrices = rowPrices
        for row in headValue.indices { headValue[row] = value(of: row, rowPrices) }
        rounded.value(at: rowPrices[part.rows.count..<firstCut])
        for (cut, price) in zip(cuts, rowPrices[firstCut...]) where price != 0 {
            for row in headValue.indices { headValue[row] += price * cut.worth[row] }
        }
        let count = options.count
        for line in lines {
            for option in options {
                var value = 0.0
                for entry in rows.entries(line: line, option: option) {
                    value += headValue[Int(rows.entryRow[entry])] * rows.entryHeads[entry]
                }
                lineValue[line * count + option - options.lowerBound] = value
            }
        }
    }

    /// What a head on a requirement's row earns, there and in the linear part.
    private func value(of row: Int, _ prices: [Double]) -> Double {
        let own = part.position[row]
        return rows.links.of(row).reduce(own >= 0 ? prices[Int(own)] : 0) { sum, link in
            let position = part.position[rows.count + rows.links.row[link]]
            return position >= 0
                ? sum + rows.links.coefficient[link] * prices[Int(position)] : sum
        }
    }
}
