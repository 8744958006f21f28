import GLPKSolver
import LinearModel
import Testing

struct SensitivityTests {
    private func sensitivity(_ program: LinearProgram) throws -> Sensitivity {
        try #require(
            GLPKSolver().withSession(program) { session in
                _ = session.solve(.dual)
                return session.sensitivity()
            })
    }

    private func expectClose(
        _ found: ClosedRange<Double>, _ least: Double, _ greatest: Double,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for (value, expected) in [(found.lowerBound, least), (found.upperBound, greatest)] {
            #expect(
                value == expected || abs(value - expected) <= 1e-9, "\(found)",
                sourceLocation: sourceLocation)
        }
    }

    private func range(_ row: RowSensitivity) throws -> RightHandSideRange {
        guard case .binding(let range) = row else {
            Issue.record("\(row) is not binding")
            throw CancellationError()
        }
        return range
    }

    /// Hillier & Lieberman, Introduction to Operations Research, section on sensitivity analysis:
    /// 0 ≤ c₁ ≤ 7.5, c₂ ≥ 2, b₁ ≥ 2, 6 ≤ b₂ ≤ 18, 12 ≤ b₃ ≤ 24.
    @Test func `Wyndor Glass has the ranges of the textbook`() throws {
        let found = try sensitivity(KnownProgram.textbook[0].program)
        expectClose(found.costs[0], 0, 7.5)
        expectClose(found.costs[1], 2, .infinity)
        #expect(found.rows[0] == .slack(activity: 2))
        let second = try range(found.rows[1])
        expectClose(second.values, 6, 18)
        // At a price of 1.5 per hour.
        #expect(abs(second.objectiveAtLeast - 27) <= 1e-9)
        #expect(abs(second.objectiveAtGreatest - 45) <= 1e-9)
        let third = try range(found.rows[2])
        expectClose(third.values, 12, 24)
        #expect(abs(third.objectiveAtLeast - 30) <= 1e-9)
        #expect(abs(third.objectiveAtGreatest - 42) <= 1e-9)
    }

    /// Winston, Operations Research: desks may earn 56 to 80, tables up to 35, chairs 15 to 22.5;
    /// lumber from 24 on, finishing 16 to 24, carpentry 20/3 to 10, and demand of tables from 0.
    @Test func `the Dakota problem has the ranges of the textbook`() throws {
        let found = try sensitivity(KnownProgram.textbook[1].program)
        expectClose(found.costs[0], 56, 80)
        expectClose(found.costs[1], -.infinity, 35)
        expectClose(found.costs[2], 15, 22.5)
        #expect(found.rows[0] == .slack(activity: 24))
        expectClose(try range(found.rows[1]).values, 16, 24)
        expectClose(try range(found.rows[2]).values, 20.0 / 3, 10)
        #expect(found.rows[3] == .slack(activity: 0))
    }

    @Test func `a bound cannot be moved past its opposite, an equality moves as one`() throws {
        // The greatest x + y within 2 … 5 with x ≤ 9: the upper bound may fall to 2, no further.
        let between = try sensitivity(
            LinearProgram(
                .maximize, [1, 0], [DenseRow([1, 1], .between(2, 5))],
                columns: [.between(0, 9), .nonNegative]))
        expectClose(try range(between.rows[0]).values, 2, 9)
        let exact = try sensitivity(
            LinearProgram(
                .maximize, [1, 0], [DenseRow([1, 1], .exactly(5))],
                columns: [.between(0, 9), .nonNegative]))
        expectClose(try range(exact.rows[0]).values, 0, 9)
    }

    @Test func `there are no ranges without an optimum by the simplex method`() throws {
        let program = KnownProgram.textbook[0].program
        GLPKSolver().withSession(program) { session in
            #expect(session.sensitivity() == nil)
            _ = session.solve(.dual)
            #expect(session.sensitivity() != nil)
            session.setCost(4, ofColumn: 0)
            #expect(session.sensitivity() == nil)
            _ = session.solveInterior()
            #expect(session.sensitivity() == nil)
            _ = session.solve(.dual, limits: SolveLimits(isCancelled: { true }))
            #expect(session.sensitivity() == nil)
        }
    }

    /// A point within a range, or just beyond an end of it, and whether it is within.
    private func probes(_ range: ClosedRange<Double>) -> [(value: Double, isWithin: Bool)] {
        let least = max(range.lowerBound, min(range.upperBound, 50) - 50)
        let greatest = min(range.upperBound, least + 50)
        var probes = [(least, true), (greatest, true), ((least + greatest) / 2, true)]
        if range.lowerBound.isFinite { probes.append((range.lowerBound - 0.5, false)) }
        if range.upperBound.isFinite { probes.append((range.upperBound + 0.5, false)) }
        return probes
    }

    @Test func `within a cost range the values stay optimal, beyond it they are no better`() {
        var checked = (within: 0, changed: 0)
        for seed in 1...1000 {
            let program = LinearProgram.random(seed: seed)
            GLPKSolver().withSession(program) { session in
                guard let optimum = session.solve(.dual).optimum,
                    let ranges = session.sensitivity()
                else { return }
                let sign: Double = program.objective == .minimize ? 1 : -1
                for column in program.columns.indices {
                    let cost = program.columns[column].cost
                    #expect(ranges.costs[column].contains(cost), "seed \(seed)")
                    for probe in probes(ranges.costs[column]) {
                        session.setCost(probe.value, ofColumn: column)
                        let kept =
                            optimum.objective + (probe.value - cost) * optimum.primal[column]
                        let best = session.solve(.primal).optimum?.objective ?? -sign * .infinity
                        if probe.isWithin {
                            #expect(abs(best - kept) <= 1e-7 * (1 + abs(kept)), "seed \(seed)")
                            checked.within += 1
                        } else {
                            #expect(sign * (best - kept) <= 1e-7, "seed \(seed)")
                            if sign * (best - kept) < -1e-7 { checked.changed += 1 }
                        }
                    }
                    session.setCost(cost, ofColumn: column)
                }
            }
        }
        #expect(checked.within > 1500 && checked.changed > 500, "\(checked)")
    }

    @Test func `within a right-hand side's range prices hold, beyond it they promise too much`() {
        var checked = (within: 0, changed: 0)
        for seed in 1...1000 {
            let program = LinearProgram.random(seed: seed)
            GLPKSolver().withSession(program) { session in
                guard let optimum = session.solve(.dual).optimum,
                    let ranges = session.sensitivity()
                else { return }
                for (row, found) in ranges.rows.enumerated() {
                    guard case .binding(let range) = found,
                        let status = optimum.basis?.rows[row]
                    else { continue }
                    let bounds = program.rows[row].bounds
                    for probe in probes(range.values) {
                        let moved: Bounds? =
                            switch status {
                            case .fixed: .exactly(probe.value)
                            case .atLower where probe.value <= bounds.upper:
                                Bounds(lower: probe.value, upper: bounds.upper)
                            case .atUpper where probe.value >= bounds.lower:
                                Bounds(lower: bounds.lower, upper: probe.value)
                            default: nil
                            }
                        guard let moved else { continue }
                        session.setBounds(moved, ofRow: row)
                        let promised =
                            optimum.objective
                            + optimum.dual[row] * (probe.value - optimum.rowActivity[row])
                        let sign: Double = program.objective == .minimize ? 1 : -1
                        let best = session.solve(.dual).optimum?.objective ?? sign * .infinity
                        if probe.isWithin {
                            #expect(
                                abs(best - promised) <= 1e-7 * (1 + abs(promised)), "seed \(seed)")
                            checked.within += 1
                        } else {
                            #expect(sign * (best - promised) >= -1e-7, "seed \(seed)")
                            if sign * (best - promised) > 1e-7 { checked.changed += 1 }
                        }
                    }
                    session.setBounds(bounds, ofRow: row)
                }
            }
        }
        #expect(checked.within > 500 && checked.changed > 200, "\(checked)")
    }
}
