import ColumnGeneration
import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

struct LinkingRowTests {
    /// A row over all columns of a master, in the position after those that are there.
    private func row(
        _ random: inout RandomStream, over columns: [GroupColumn], of program: MasterProgram
    ) -> LinkingRow {
        let coefficients = columns.map { _ in random.element(of: [-1.0, 0, 0.5, 2]) }
        let column = random.integer(below: program.fixedColumns.count)
        return LinkingRow(
            name: "late", rightHandSide: Double(random.integer(in: -3...2)),
            fixedShares: [(column: column, coefficient: random.element(of: [0.5, 1]))],
            coefficients: coefficients, mostSlack: 60)
    }

    /// The cost of a master that has a row from the start.
    private func cost(
        of listed: ListedColumns, _ columns: [GroupColumn], with rows: [LinkingRow]
    ) -> Double? {
        var program = listed.program
        let first = program.rows.count
        for row in rows { program.append(row) }
        let whole = columns.enumerated().map { index, column in
            GroupColumn(
                group: column.group, choice: column.choice, cost: column.cost,
                rows: column.rows + rows.indices.map { Int32(first + $0) },
                coefficients: column.coefficients + rows.map { $0.coefficients[index] })
        }
        return GLPKSolver().withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            master.add(whole)
            guard case .optimal(let solution) = master.solve(.dual, limits: SolveLimits()) else {
                return nil
            }
            return solution.objective
        }
    }

    @Test func `a row that joins late counts like one that was there from the start`() {
        var compared = 0
        var binding = 0
        forAll(seed: 7000, count: 120) { random in
            let listed = ListedColumns(&random)
            let columns = listed.columns.flatMap { $0 }
            let rows = (0..<random.integer(in: 1...3)).map { _ in
                row(&random, over: columns, of: listed.program)
            }
            let told = try listed.withMaster(all: true) { master -> (Double, Double)? in
                let before = try #require(listed.solve(master)).objective
                for row in rows { master.add([row]) }
                guard case .optimal(let solution) = master.solve(.dual, limits: SolveLimits())
                else { return nil }
                // Prices, values and the program itself must be those of the longer one.
                #expect(solution.prices.row.count == master.program.rows.count)
                #expect(solution.fixedValues.count == master.program.fixedColumns.count)
                for (place, side) in master.program.rightHandSides.enumerated() {
                    var activity = 0.0
                    for (column, value) in zip(master.program.fixedColumns, solution.fixedValues) {
                        for share in column.entries where share.row == place {
                            activity += share.coefficient * value
                        }
                    }
                    for (column, value) in zip(master.columns, solution.values) {
                        for (row, coefficient) in zip(column.rows, column.coefficients)
                        where Int(row) == place {
                            activity += coefficient * value
                        }
                    }
                    #expect(abs(activity - side) <= 1e-6)
                }
                return (before, solution.objective)
            }
            let fresh = cost(of: listed, columns, with: rows)
            guard let told, let fresh else {
                #expect(told == nil && fresh == nil)
                return
            }
            #expect(abs(told.1 - fresh) <= 1e-6 * max(1, abs(fresh)))
            #expect(told.1 >= told.0 - 1e-6 * max(1, abs(told.0)))
            compared += 1
            binding += told.1 > told.0 + 1e-6 ? 1 : 0
        }
        #expect(compared >= 60, "\(compared) compared")
        #expect(binding >= 20, "\(binding) rows were broken before")
    }

    @Test func `columns that come after a late row reach it, and restarts find the same cost`() {
        forAll(seed: 7100, count: 60) { random in
            let listed = ListedColumns(&random)
            let columns = listed.columns.flatMap { $0 }
            let late = row(&random, over: columns, of: listed.program)
            let firstOnes = listed.columns.map { $0[0] }
            var coefficientOf: [[Int]: Double] = [:]
            for (column, coefficient) in zip(columns, late.coefficients) {
                coefficientOf[[column.group, column.choice]] = coefficient
            }
            let place = listed.program.rows.count
            let cost = listed.withMaster { master -> Double? in
                guard case .optimal(let first) = master.solve(.dual, limits: SolveLimits())
                else { return nil }
                master.add([
                    LinkingRow(
                        name: late.name, rightHandSide: late.rightHandSide,
                        fixedShares: late.fixedShares,
                        coefficients: firstOnes.map { coefficientOf[[$0.group, $0.choice]] ?? 0 },
                        mostSlack: late.mostSlack)
                ])
                master.add(
                    listed.columns.flatMap { $0.dropFirst() }.map {
                        GroupColumn(
                            group: $0.group, choice: $0.choice, cost: $0.cost,
                            rows: $0.rows + [Int32(place)],
                            coefficients: $0.coefficients
                                + [coefficientOf[[$0.group, $0.choice]] ?? 0])
                    })
                guard case .optimal(let all) = master.solve(.dual, limits: SolveLimits())
                else { return nil }
                master.restart(from: first)
                guard case .optimal(let again) = master.solve(.dual, limits: SolveLimits())
                else { return nil }
                #expect(abs(again.objective - all.objective) <= 1e-6 * max(1, abs(all.objective)))
                return all.objective
            }
            let fresh = self.cost(of: listed, columns, with: [late])
            guard let cost, let fresh else { return }
            #expect(abs(cost - fresh) <= 1e-6 * max(1, abs(fresh)))
        }
    }
}
