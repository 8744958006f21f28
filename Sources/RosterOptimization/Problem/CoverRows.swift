/// The requirements of a problem laid out flat: one row a span, and what each option adds to it.
///
/// Heads are averages over the span; costs are per head on the span, its hours multiplied in.
struct CoverRows: Sendable {
    /// The number of rows over all lines.
    let count: Int
    /// The row of the first span of each line.
    let firstRow: [Int]
    /// The line of each row.
    let line: [Int]
    /// Heads required.
    let required: [Double]
    /// Heads there before anybody is planned.
    let carriedIn: [Double]
    /// The straight pieces of each row's cost: those of heads missing, then of heads too many.
    let pieces: [CostPiece]
    /// Where the pieces of heads missing begin, at `2 * row`, and of heads too many, after it.
    private let firstPiece: [Int]
    /// The rows of the linear part that heads enter.
    private(set) var links: HeadLinks
    /// The first pieces on both sides, which most costs need alone.
    private let firstPieces: [FirstPieces]
    /// For each line and option the range of its entries: `[line * optionCount + option]`.
    private let entryStart: [Int]
    /// The entries of each line and option as runs of rows covered in full, and the rest.
    let footprints: [[CoverFootprint]]
    /// The rows of the entries.
    let entryRow: [Int32]
    /// Heads per unit of weight of the entries.
    let entryHeads: [Double]
    /// The lines each person counts in, with the weight.
    let linesOfPerson: [[(line: Int, weight: Double)]]
    /// The first day on which a duty counts toward each row.
    let dayOfRow: [Int]
    private let optionCount: Int

    /// The same rows of `problem`, their heads entering no linear part.
    func alone(in problem: RosterProblem) -> CoverRows {
        var rows = self
        rows.links = HeadLinks(problem.alone, firstRow: firstRow)
        return rows
    }

    /// Lays out the requirements of `problem`.
    ///
    /// - Complexity: O(lines · options · intervals of an option).
    init(_ problem: RosterProblem) {
        let spans = problem.cover.flatMap(\.spans)
        count = spans.count
        firstRow = problem.cover.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.spans.count) }
        line = problem.cover.enumerated().flatMap { index, line in line.spans.map { _ in index } }
        required = spans.map(\.required)
        carriedIn = spans.map(\.carriedIn)
        var pieces: [CostPiece] = []
        var firstPiece = [0]
        for (line, span) in zip(line, spans) {
            for steps in [problem.cover[line].shortage, problem.cover[line].surplus] {
                pieces += CostPiece.pieces(steps, required: span.required, hours: span.hours)
                firstPiece.append(pieces.count)
            }
        }
        self.pieces = pieces
        self.firstPiece = firstPiece
        firstPieces = spans.enumerated().map { row, span in
            func end(_ side: Int) -> Double {
                let next = firstPiece[2 * row + side] + 1
                return next < firstPiece[2 * row + side + 1] ? pieces[next].from : .infinity
            }
            return FirstPieces(
                required: span.required, shortage: pieces[firstPiece[2 * row]].slope,
                shortageEnd: end(0), surplus: pieces[firstPiece[2 * row + 1]].slope,
                surplusEnd: end(1))
        }
        links = HeadLinks(problem, firstRow: firstRow)
        optionCount = problem.options.count
        linesOfPerson = problem.people.indices.map { person in
            problem.cover.indices.compactMap { index in
                let weight = problem.cover[index].weights[person]
                return weight == 0 ? nil : (index, weight)
            }
        }
        var starts: [Int] = []
        var rows: [Int32] = []
        var heads: [Double] = []
        starts.reserveCapacity(problem.cover.count * optionCount + 1)
        for (index, line) in problem.cover.enumerated() {
            let rowOfSlot = CoverRows.rowOfSlot(line, firstRow: firstRow[index])
            for option in problem.options {
                starts.append(rows.count)
                for share in option.shares(on: line.basis) {
                    guard share.slot < rowOfSlot.count, rowOfSlot[share.slot].row >= 0 else {
                        continue
                    }
                    let (row, slots) = rowOfSlot[share.slot]
                    let part = share.share / Double(slots)
                    if let last = rows.last, rows.count > starts[starts.count - 1], last == row {
                        heads[heads.count - 1] += part
                    } else {
                        rows.append(row)
                        heads.append(part)
                    }
                }
            }
        }
        starts.append(rows.count)
        entryStart = starts
        entryRow = rows
        entryHeads = heads
        var days = Array(repeating: problem.dayCount, count: count)
        for line in problem.cover.indices {
            for (option, duty) in problem.options.enumerated() {
                let position = line * problem.options.count + option
                for entry in starts[position]..<starts[position + 1] {
                    days[Int(rows[entry])] = min(days[Int(rows[entry])], duty.day)
                }
            }
        }
        dayOfRow = days
        footprints = problem.cover.indices.map { line in
            problem.options.indices.map { option in
                let position = line * problem.options.count + option
                return CoverFootprint(
                    rows: rows[starts[position]..<starts[position + 1]],
                    heads: heads[starts[position]..<starts[position + 1]])
            }
        }
    }

    private static func rowOfSlot(_ line: CoverLine, firstRow: Int) -> [(row: Int32, slots: Int)] {
        let last = line.spans.map(\.slots.upperBound).max() ?? 0
        var rows = Array(repeating: (row: Int32(-1), slots: 1), count: last)
        for (offset, span) in line.spans.enumerated() {
            for slot in span.slots {
                rows[slot] = (Int32(firstRow + offset), span.slots.count)
            }
        }
        return rows
    }

    /// The entries of `option` in the rows of `line`.
    @inline(__always)
    func entries(line: Int, option: Int) -> Range<Int> {
        let position = line * optionCount + option
        return entryStart[position]..<entryStart[position + 1]
    }

    /// The heads that a person's plan adds to rows; a row may be there several times.
    func heads(of plan: WorkPlan, person: Int) -> [(row: Int, heads: Double)] {
        var found: [(row: Int, heads: Double)] = []
        for (line, weight) in linesOfPerson[person] {
            for option in plan.options where option >= 0 {
                for entry in entries(line: line, option: Int(option)) {
                    found.append((Int(entryRow[entry]), weight * entryHeads[entry]))
                }
            }
        }
        return found
    }

    /// The pieces of what heads missing on a row cost.
    func shortage(_ row: Int) -> ArraySlice<CostPiece> {
        pieces[firstPiece[2 * row]..<firstPiece[2 * row + 1]]
    }

    /// Whether a row may cost anything with so many heads or more.
    func mayCost(_ row: Int, from least: Double) -> Bool {
        required[row] > least || surplus(row).contains { $0.slope > 0 }
    }

    /// The pieces of what heads too many on a row cost.
    func surplus(_ row: Int) -> ArraySlice<CostPiece> {
        pieces[firstPiece[2 * row + 1]..<firstPiece[2 * row + 2]]
    }

    /// The piece at which `amount` heads missing (`side` 0) or too many (1) on a row stand; at
    /// the joint of two pieces the first.
    private func piece(row: Int, side: Int, amount: Double) -> CostPiece {
        var position = firstPiece[2 * row + side]
        let last = firstPiece[2 * row + side + 1] - 1
        while position < last, amount > pieces[position + 1].from { position += 1 }
        return pieces[position]
    }

    /// Points for `heads` on a row.
    @inline(__always)
    func cost(row: Int, heads: Double) -> Double {
        let first = firstPieces[row]
        let missing = first.required - heads
        if missing <= 0 {
            if -missing <= first.surplusEnd { return -missing * first.surplus }
        } else if missing <= first.shortageEnd {
            return missing * first.shortage
        }
        return costBeyondFirstPiece(row: row, missing: missing)
    }

    private func costBeyondFirstPiece(row: Int, missing: Double) -> Double {
        let piece = piece(row: row, side: missing > 0 ? 0 : 1, amount: abs(missing))
        return piece.cost + (abs(missing) - piece.from) * piece.slope
    }

    /// Points that a little more than these heads saves on each row, for each head; nothing where
    /// enough are there.
    func worth(of heads: [Double]) -> [Double] {
        heads.enumerated().map { row, heads in
            let missing = required[row] - heads
            return missing > 0 ? piece(row: row, side: 0, amount: missing).slope : 0
        }
    }
}

/// The first pieces of what heads missing and too many cost on a row, and where they end.
private struct FirstPieces {
    let required: Double
    let shortage: Double
    let shortageEnd: Double
    let surplus: Double
    let surplusEnd: Double
}

/// What an option adds to a line: runs of rows covered in full, and rows covered in part.
struct CoverFootprint: Sendable {
    /// The runs, rising.
    let runs: [Range<Int>]
    /// The rows covered in part, with the heads added.
    let parts: [(row: Int, heads: Double)]

    init(rows: ArraySlice<Int32>, heads: ArraySlice<Double>) {
        var runs: [Range<Int>] = []
        var parts: [(row: Int, heads: Double)] = []
        for (row, part) in zip(rows, heads) {
            if part != 1 {
                parts.append((Int(row), part))
            } else if let last = runs.last, last.upperBound == Int(row) {
                runs[runs.count - 1] = last.lowerBound..<Int(row) + 1
            } else {
                runs.append(Int(row)..<Int(row) + 1)
            }
        }
        self.runs = runs
        self.parts = parts
    }
}
