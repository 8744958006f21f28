import GLPKSolver
import LinearModel
import LunbanTestSupport
import Testing

/// Runs the code of the article “From mathematics to GLPK”, which shows the marked parts of this
/// file, and checks what the article says comes out.
struct ArticleTests {
    private struct Week {
        let program: LinearProgram
        let hours: [[VariableIndex]]
        let cover: [RowIndex]
        let contracts: [RowIndex]
    }

    private struct Unsolved: Error {}

    private func week() -> Week {
        // snippet: data
        let shifts = ["early", "late", "night"]
        let hoursNeeded = [40.0, 40, 20]
        let premium = [0.0, 0, 10]

        let people = ["Aina", "Bala", "Chen"]
        let pay = [30.0, 36, 44]
        let contractHours = [40.0, 40, 40]
        // end

        // snippet: variables
        var program = LinearProgram(name: "week", objective: .minimize)
        let hours = people.indices.map { person in
            shifts.indices.map { shift in
                program.addColumn(
                    Column(
                        name: "\(people[person]), \(shifts[shift])",
                        cost: pay[person] + premium[shift]))
            }
        }
        // end

        // snippet: constraints
        let cover = shifts.indices.map { shift in
            let worked = LinearExpression.sum(people.indices) { 1 * hours[$0][shift] }
            return program.addRow("cover \(shifts[shift])", worked >= hoursNeeded[shift])
        }
        let contracts = people.indices.map { person in
            let worked = LinearExpression.sum(hours[person]) { 1 * $0 }
            return program.addRow("contract \(people[person])", worked <= contractHours[person])
        }
        // end
        return Week(program: program, hours: hours, cover: cover, contracts: contracts)
    }

    @Test func `solving gives hours, and prices of hours`() throws {
        let week = week()
        let (program, cover, contracts) = (week.program, week.cover, week.contracts)

        // snippet: solving
        let solver = GLPKSolver()
        let termination = solver.withSession(program) { $0.solve(.dual) }
        guard case .optimal(let plan) = termination else { throw Unsolved() }
        // end
        #expect(abs(plan.objective - 3720) <= 1e-9)
        expectOptimal(plan, of: program)

        // snippet: prices
        let anotherHourCosts = cover.map { plan.dual[$0.position] }
        let anotherHourSaves = contracts.map { -plan.dual[$0.position] }
        // end
        #expect(areClose(anotherHourCosts, [44, 44, 54]))
        #expect(areClose(anotherHourSaves, [14, 8, 0]))
    }

    @Test func `a column is added to a live session`() throws {
        let week = week()
        let (program, cover, solver) = (week.program, week.cover, GLPKSolver())

        // snippet: another column
        let agency = Column(
            name: "agency", cost: 450, bounds: .between(0, 1),
            entries: [Entry(row: cover[2], coefficient: 10)])
        let extended = solver.withSession(program) { session in
            _ = session.solve(.dual)
            session.addColumns([agency])
            return session.solve(.primal)
        }
        // end
        let plan = try #require(extended.optimum)
        #expect(abs(plan.objective - 3630) <= 1e-9)
        #expect(plan.primal.last == 1)
    }

    @Test func `an infeasible week is explained and mended`() throws {
        let week = week()
        let (hours, cover, solver) = (week.hours, week.cover, GLPKSolver())
        var program = week.program

        // snippet: a course
        let workedByChen = LinearExpression.sum(hours[2]) { 1 * $0 }
        let course = program.addRow("Chen's course", workedByChen <= 10)
        program.addRow("Aina's wish", 1 * hours[0][2] <= 8)
        // end

        // snippet: why
        let explanation = solver.explainInfeasibility(of: program)
        guard case .found(let subsystem) = explanation else { throw Unsolved() }
        let reasons = subsystem.sides.map(\.description)
        // end
        #expect(
            reasons == [
                "cover early ≥ 40", "cover late ≥ 40", "cover night ≥ 20", "contract Aina ≤ 40",
                "contract Bala ≤ 40", "Chen's course ≤ 10",
            ])

        // snippet: what to do
        let weights = [cover[0]: 100.0, cover[1]: 100, cover[2]: 150, course: 80]
        let outcome = solver.cheapestRelaxation(of: program, weights: weights)
        guard case .found(let relaxation) = outcome else { throw Unsolved() }
        let mended = relaxation.applied(to: program)
        // end
        #expect(relaxation.moves.map(\.side.description) == ["Chen's course ≤ 10"])
        #expect(areClose(relaxation.moves.map(\.amount), [10]))
        #expect(abs(relaxation.cost - 800) <= 1e-9)
        let plan = try #require(solver.withSession(mended) { $0.solve(.dual) }.optimum)
        expectOptimal(plan, of: mended)
    }

    @Test func `half a person is rounded by branch and cut`() throws {
        let solver = GLPKSolver()

        // snippet: whole people
        var blocks = LinearProgram(name: "blocks", objective: .minimize)
        let pairs = ["early and late", "late and night", "night and early"].map {
            blocks.addColumn(Column(name: $0, cost: 1, isInteger: true))
        }
        for block in pairs.indices {
            blocks.addRow("cover \(block)", pairs[block] + pairs[(block + 2) % 3] >= 3)
        }
        let (relaxed, whole) = solver.withSession(blocks) { session in
            (session.solve(.dual), session.solveInteger())
        }
        // end
        #expect(relaxed.optimum.map { abs($0.objective - 4.5) <= 1e-9 } == true)
        guard case .optimal(let plan) = whole else { throw Unsolved() }
        #expect(plan.objective == 5)
    }

    @Test func `the article shows the code that runs here`() throws {
        let article = try PackageFile(
            "Sources/LinearModel/LinearModel.docc/FromMathematicsToGLPK.md"
        ).text()
        let source = try PackageFile("Tests/GLPKSolverTests/ArticleTests.swift").text()
        let shown = blocks(of: article, from: "```swift", to: "```")
        let run = blocks(of: source, from: "// snippet: ", to: "// end")
        #expect(shown == run)
        #expect(shown.count == 10)
    }

    /// The lines between marks, as far to the left as the mark that starts them.
    private func blocks(of text: String, from start: String, to end: String) -> [String] {
        var blocks: [String] = []
        var lines: [Substring]?
        var indentation = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " }
            if let known = lines {
                if content == end {
                    blocks.append(known.joined(separator: "\n"))
                    lines = nil
                } else {
                    lines = known + [line.dropFirst(min(indentation, line.count))]
                }
            } else if content.hasPrefix(start) {
                lines = []
                indentation = line.count - content.count
            }
        }
        return blocks
    }
}
