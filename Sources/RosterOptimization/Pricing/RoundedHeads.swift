/// What options add to the rounded rows of a part, and earn there.
///
/// It differs with the weight that a person has on a requirement's line, and is worked out once for
/// all who have the same.
struct RoundedHeads {
    private let rows: CoverRows
    private let rounded: [RoundedRow]
    /// Where each requirement's row stands among the rounded ones; -1 for the others.
    private var place: [Int32] = []
    private var kinds: [Kind] = []
    /// The kinds of the part's people, by person.
    private var kindsOfPerson: [Int: [Int]] = [:]

    /// People with the same weight on a line.
    private struct Kind {
        let line: Int
        let weight: Double
        /// What options add to rounded rows.
        var shares: [(option: Int32, place: Int32, heads: Double)] = []
        /// What each option earned at the prices valued last.
        var earned: [Double]
    }

    /// The rounded rows of `part`, which these `options` reach.
    init(_ part: RosterPart, rows: CoverRows, options: Range<Int>) {
        self.rows = rows
        rounded = part.rounded
        guard !rounded.isEmpty else { return }
        place = Array(repeating: -1, count: rows.count)
        for (index, one) in rounded.enumerated() { place[one.row] = Int32(index) }
        let lines = Set(rounded.map { rows.line[$0.row] })
        for person in part.people {
            kindsOfPerson[person] = rows.linesOfPerson[person].filter { lines.contains($0.line) }
                .map { kind(line: $0.line, weight: $0.weight, options) }
        }
    }

    /// The kind of people with a weight on a line, a new one when there is none yet.
    private mutating func kind(line: Int, weight: Double, _ options: Range<Int>) -> Int {
        let known = kinds.firstIndex { $0.line == line && $0.weight == weight }
        if let known { return known }
        var kind = Kind(
            line: line, weight: weight, earned: Array(repeating: 0, count: options.upperBound))
        for option in options {
            for (place, heads) in shares(line, weight, option) {
                kind.shares.append((Int32(option), Int32(place), heads))
            }
        }
        kinds.append(kind)
        return kinds.count - 1
    }

    /// What an option adds to rounded rows for a weight on a line.
    private func shares(
        _ line: Int, _ weight: Double, _ option: Int
    ) -> [(place: Int, heads: Double)] {
        rows.entries(line: line, option: option).compactMap { entry in
            let place = Int(place[Int(rows.entryRow[entry])])
            guard place >= 0 else { return nil }
            return (place, rounded[place].heads(weight * rows.entryHeads[entry]))
        }
    }

    /// Works out what options earn at the `prices` of the rounded rows.
    mutating func value(at prices: ArraySlice<Double>) {
        for kind in kinds.indices {
            for option in kinds[kind].earned.indices { kinds[kind].earned[option] = 0 }
            for (option, place, heads) in kinds[kind].shares {
                kinds[kind].earned[Int(option)] += heads * prices[prices.startIndex + Int(place)]
            }
        }
    }

    /// Takes what options earn a person of the part off what they cost.
    func credit(_ person: Int, to prices: inout [Double]) {
        for kind in kindsOfPerson[person] ?? [] {
            for (option, earned) in kinds[kind].earned.enumerated() { prices[option] -= earned }
        }
    }

    /// What a plan adds to the rounded rows, rising, which adds these heads to rows.
    func heads(of plan: [(row: Int, heads: Double)]) -> [(place: Int, heads: Double)] {
        guard !rounded.isEmpty else { return [] }
        var added: [Int: Double] = [:]
        for (row, heads) in plan where place[row] >= 0 {
            added[Int(place[row]), default: 0] += rounded[Int(place[row])].heads(heads)
        }
        return added.sorted { $0.key < $1.key }.map { (place: $0.key, heads: $0.value) }
    }
}
