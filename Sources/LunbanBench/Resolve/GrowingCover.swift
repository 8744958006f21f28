internal import LinearModel
internal import RandomStreams

/// A seeded covering program that grows as in column generation: people, each with one of their
/// plans, and hours to be staffed.
///
/// Minimize the cost of plans and of missing staff such that every hour gets the staff it needs,
/// short of what is missing, and every person gets one plan.
struct GrowingCover {
    /// How large the program is.
    struct Size {
        let hours: Int
        let people: Int
        let plans: Int
        let batches: Int
        let plansPerBatch: Int

        /// 700 rows and about 2,000 columns, grown 40 times by 50.
        static let full = Size(hours: 640, people: 60, plans: 1300, batches: 40, plansPerBatch: 50)
    }

    let start: LinearProgram
    let batches: [[Column]]

    init(size: Size, seed: UInt64) {
        var random = RandomStream(seed: seed)
        var program = LinearProgram(name: "growing cover", objective: .minimize)
        for hour in 0..<size.hours {
            let need = Double(random.integer(in: 1...max(1, size.people / 6)))
            program.addRow(Row(name: "hour\(hour)", bounds: .atLeast(need)))
        }
        for person in 0..<size.people {
            program.addRow(Row(name: "person\(person)", bounds: .exactly(1)))
        }
        for hour in 0..<size.hours {
            let entry = Entry(row: RowIndex(position: hour), coefficient: 1)
            program.addColumn(
                Column(
                    name: "missing\(hour)", cost: Double(random.integer(in: 40...60)),
                    entries: [entry]))
        }
        for plan in 0..<size.plans {
            // Everybody has a plan from the beginning.
            let person = plan < size.people ? plan : random.integer(below: size.people)
            program.addColumn(Self.plan(of: person, size, &random))
        }
        start = program
        batches = (0..<size.batches).map { _ in
            (0..<size.plansPerBatch).map { _ in
                Self.plan(of: random.integer(below: size.people), size, &random)
            }
        }
    }

    /// Five shifts of eight hours in a row, at random places.
    private static func plan(
        of person: Int, _ size: Size, _ random: inout RandomStream
    ) -> Column {
        var hours: Set<Int> = []
        for _ in 0..<5 {
            let first = random.integer(below: max(1, size.hours - 8))
            hours.formUnion(first..<min(size.hours, first + 8))
        }
        let rows = hours.sorted() + [size.hours + person]
        return Column(
            name: "plan", cost: Double(random.integer(in: 0...400)) / 4,
            entries: rows.map { Entry(row: RowIndex(position: $0), coefficient: 1) })
    }

    /// The program with all columns it is to get, each to be whole in an integer solve.
    var grownProgram: LinearProgram {
        var program = LinearProgram(name: start.name, objective: start.objective)
        for row in start.rows { program.addRow(row) }
        for var column in start.columns + batches.joined() {
            column.isInteger = true
            program.addColumn(column)
        }
        return program
    }

    var rowCount: Int { start.rows.count }

    /// The number of columns in the end.
    var columnCount: Int { batches.reduce(start.columns.count) { $0 + $1.count } }
}

/// What came of solving a growing program.
struct ResolveRun: Equatable {
    /// The objective after each solve.
    var objectives: [Double] = []
    var iterations = 0
    /// What adding columns and solving again took, the first solve left out.
    var growthTime = Duration.zero
    /// The sum of all values and prices read, so that reading them cannot be left out.
    var sum = 0.0

    func agrees(with other: ResolveRun) -> Bool {
        objectives.count == other.objectives.count
            && zip(objectives, other.objectives).allSatisfy {
                abs($0 - $1) <= 1e-7 * (1 + abs($1))
            }
    }
}
