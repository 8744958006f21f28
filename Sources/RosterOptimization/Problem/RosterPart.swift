/// The part of a roster that is up for change; everything else stays as it is.
///
/// It holds some people's plans on some days, and the rows of requirements they can reach there.
struct RosterPart {
    /// The people, rising.
    let people: [Int]
    /// The days.
    let days: Range<Int>
    /// The rows.
    let rows: [Int]
    /// Where each row of the problem stands in `rows`; -1 for the others.
    let position: [Int32]

    /// Some people on some days.
    init(people: [Int], days: Range<Int>, rows cover: CoverRows, problem: RosterProblem) {
        self.people = people.sorted()
        self.days = days
        var position = Array(repeating: Int32(-1), count: cover.count)
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
        rows = position.indices.filter { position[$0] == 0 }
        for (index, row) in rows.enumerated() { position[row] = Int32(index) }
        self.position = position
    }

    /// What the rows cost that the part cannot reach, with the heads carried in.
    func costBeyond(_ cover: CoverRows) -> Double {
        position.indices.filter { position[$0] < 0 }.reduce(0) {
            $0 + cover.cost(row: $1, heads: cover.carriedIn[$1])
        }
    }
}
