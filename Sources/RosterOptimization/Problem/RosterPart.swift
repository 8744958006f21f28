/// The part of a roster that is up for change; everything else stays as it is.
///
/// It holds some people's plans on some days, and the rows of requirements they can reach there.
struct RosterPart {
    /// The people, rising.
    let people: [Int]
    /// The days.
    let days: Range<Int>
    /// The rows: those of requirements that cost, then those of the linear part, which are counted
    /// on from the requirements' and are all there if heads of the part enter any of them.
    let rows: [Int]
    /// The rows of the linear part among them.
    let linearRows: Range<Int>
    /// The least and the most heads that the people can give together on each line.
    let reach: [(least: Double, most: Double)]
    /// The rounded rows of requirements, which follow `rows` in a master program.
    let rounded: [RoundedRow]
    /// Where each row of the problem stands in `rows`; -1 for the others.
    let position: [Int32]

    /// Some people on some days; where the `heads` beside theirs are told, with rounded rows, and
    /// without rows that cost nothing whatever they work.
    init(
        people: [Int], days: Range<Int>, rows cover: CoverRows, problem: RosterProblem,
        beside heads: [Double]? = nil
    ) {
        let sorted = people.sorted()
        self.people = sorted
        self.days = days
        let reach = problem.cover.map { $0.reach(of: sorted) }
        self.reach = reach
        var position = Array(repeating: Int32(-1), count: cover.count + cover.links.count)
        var lines = Array(repeating: false, count: problem.cover.count)
        for person in people {
            for (line, _) in cover.linesOfPerson[person] { lines[line] = true }
        }
        for (index, option) in problem.options.enumerated() where days.contains(option.day) {
            for line in lines.indices where lines[line] {
                for entry in cover.entries(line: line, option: index) {
                    position[Int(cover.entryRow[entry])] = 0
                }
            }
        }
        let reached = position.indices.filter { position[$0] == 0 }
        let isLinked = reached.contains { !cover.links.of($0).isEmpty }
        linearRows = cover.count..<(isLinked ? position.count : cover.count)
        for row in reached { position[row] = -1 }
        let costly = reached.filter { row in
            let line = cover.line[row]
            let isFree = problem.cover[line].isFree
            guard let heads, !isFree else { return !isFree }
            return cover.mayCost(row, from: heads[row] + reach[line].least)
        }
        rows = costly + linearRows
        for (index, row) in rows.enumerated() { position[row] = Int32(index) }
        self.position = position
        rounded =
            heads.map { heads in
                costly.compactMap { cover.rounded($0, beside: heads[$0]) }
            } ?? []
    }

    /// What the rows and the linear part cost that the part cannot reach, with the heads carried
    /// in.
    func costBeyond(_ state: CoverState) -> Double {
        let rows = state.rows
        return (0..<rows.count).filter { position[$0] < 0 }.reduce(
            linearRows.isEmpty ? state.linearCost : 0
        ) {
            $0 + rows.cost(row: $1, heads: rows.carriedIn[$1])
        }
    }
}
