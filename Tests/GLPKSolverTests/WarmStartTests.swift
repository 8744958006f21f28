import GLPKSolver
import LinearModel
import Testing

struct WarmStartTests {
    /// A covering program to which columns are added, as column generation does.
    private func covering(seed: Int) -> (start: LinearProgram, batches: [[Column]]) {
        var random = SplitMix(seed: seed)
        var program = LinearProgram(name: "covering", objective: .minimize)
        let rows = (0..<12).map { row in
            let need = Double(Int.random(in: 1...9, using: &random))
            return program.addRow(Row(name: "need\(row)", bounds: .atLeast(need)))
        }
        for row in rows {
            let entries = [Entry(row: row, coefficient: 1)]
            program.addColumn(Column(name: "missing", cost: 50, entries: entries))
        }
        let batches = (0..<6).map { batch in
            (0..<5).map { column in
                let entries = rows.filter { _ in Int.random(in: 0...2, using: &random) == 0 }
                    .map {
                        Entry(row: $0, coefficient: Double(Int.random(in: 1...3, using: &random)))
                    }
                return Column(
                    name: "plan\(batch)_\(column)",
                    cost: Double(Int.random(in: 5...40, using: &random)), entries: entries)
            }
        }
        return (program, batches)
    }

    @Test(arguments: 1...20)
    func `solving again after adding columns equals solving from scratch`(seed: Int) throws {
        var (program, batches) = covering(seed: seed)
        try GLPKSolver().withSession(program) { session in
            _ = session.solve(.dual)
            for batch in batches {
                let first = session.columnCount
                #expect(session.addColumns(batch) == first..<(first + batch.count))
                for column in batch { program.addColumn(column) }
                let warm = try #require(session.solve(.primal).optimum)
                let cold = try #require(
                    GLPKSolver().withSession(program) { $0.solve(.dual) }.optimum)
                #expect(abs(warm.objective - cold.objective) <= 1e-9 * (1 + abs(cold.objective)))
                expectOptimal(warm, of: program)
            }
        }
    }

    @Test(arguments: 1...20)
    func `removing columns, basic ones too, equals never having had them`(seed: Int) throws {
        let (start, batches) = covering(seed: seed)
        try GLPKSolver().withSession(start) { session in
            session.addColumns(batches.flatMap { $0 })
            _ = session.solve(.primal)
            var kept = start
            for (position, column) in batches.joined().enumerated()
            where !position.isMultiple(of: 3) { kept.addColumn(column) }
            let removed = batches.joined().indices.enumerated().map(\.offset)
                .filter { $0.isMultiple(of: 3) }.map { $0 + start.columns.count }
            session.removeColumns(removed.reversed())
            #expect(session.columnCount == kept.columns.count)
            let solution = try #require(session.solve(.primal).optimum)
            expectOptimal(solution, of: kept)
            session.removeColumns([])
            // Columns can be added after removal, also ones that name a row twice.
            let twice = Entry(row: RowIndex(position: 0), coefficient: 2)
            let column = Column(name: "twice", cost: 1, entries: [twice, twice])
            session.addColumns([column])
            kept.addColumn(column)
            expectOptimal(try #require(session.solve(.primal).optimum), of: kept)
        }
    }

    @Test func `changed costs, bounds and rows are taken up`() throws {
        let rows = [DenseRow([1, 1], .atMost(4)), DenseRow([1, 3], .atMost(6))]
        try GLPKSolver().withSession(LinearProgram(.maximize, [3, 2], rows)) { session in
            #expect(session.solve(.primal).optimum?.objective == 12)
            session.setCost(8, ofColumn: 1)
            // (0, 2), (3, 1) and (4, 0) are worth 16, 17 and 12.
            #expect(session.solve(.primal).optimum?.objective == 17)
            session.setBounds(.between(0, 1), ofColumn: 0)
            let bounded = try #require(session.solve(.dual).optimum)
            #expect(abs(bounded.objective - (3 + 8 * 5.0 / 3)) <= 1e-12)
            session.setBounds(.atMost(3), ofRow: 1)
            let tightened = try #require(session.solve(.dual).optimum)
            #expect(abs(tightened.objective - (3 + 8 * 2.0 / 3)) <= 1e-12)
            #expect(session.addRows([Row(name: "new", bounds: .atLeast(1))]) == 2..<3)
            let column = Column(
                name: "z", cost: -1, entries: [Entry(row: RowIndex(position: 2), coefficient: 2)])
            session.addColumns([column])
            let extended = try #require(session.solve(.dual).optimum)
            #expect(abs(extended.objective - (tightened.objective - 0.5)) <= 1e-12)
            #expect(extended.primal.count == 3 && extended.dual.count == 3)
            session.setBounds(.atLeast(99), ofRow: 0)
            guard case .infeasible = session.solve(.dual) else {
                Issue.record("99 units do not fit")
                return
            }
        }
    }

    @Test func `the same program is solved along the same path every time`() throws {
        let (start, batches) = covering(seed: 7)
        let runs = try (0..<3).map { _ in
            try GLPKSolver().withSession(start) { session in
                _ = session.solve(.dual)
                return try batches.map { batch in
                    session.addColumns(batch)
                    return try #require(session.solve(.primal).optimum)
                }
            }
        }
        #expect(runs[0] == runs[1] && runs[1] == runs[2])
    }
}
