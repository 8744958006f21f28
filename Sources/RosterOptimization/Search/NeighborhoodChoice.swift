internal import RandomStreams

/// Chooses which part of a roster to plan anew: of several kinds of parts the ones that led to
/// better rosters more often, and of each kind as large a part as its solves can bear.
///
/// See S. Ropke, D. Pisinger, "An Adaptive Large Neighborhood Search Heuristic for the Pickup and
/// Delivery Problem with Time Windows", Transportation Science 40 (2006),
/// doi:10.1287/trsc.1050.0135.
struct NeighborhoodChoice {
    /// What the parts of a kind have in common.
    enum Kind: Int, CaseIterable {
        /// A few people drawn by lot, all days.
        case people
        /// A few people who can help where much is missing or wished for in vain, all days.
        case peopleAtCostlyRow
        /// Everybody, a few days.
        case days
        /// Many people, a few weeks around a costly row.
        case daysAtCostlyRow
        /// Everybody, all days.
        case everything
        /// A few people at a time, each in turn with the best reply to all others.
        case replies
    }

    /// A part to plan anew.
    struct Part {
        let kind: Kind
        let people: [Int]
        let days: Range<Int>
        /// What is drawn by lot while the part is planned.
        let random: RandomStream
    }

    /// How planning a part anew went.
    enum Result {
        /// The roster became better.
        case better
        /// No better plans of the part exist.
        case exhausted
        /// Nothing better was found, within the work allowed.
        case nothing
        /// Too much work.
        case tooLarge
    }

    private let problem: RosterProblem
    private var random: RandomStream
    private var drawn = 0
    /// The share of the work that all kinds share alike.
    private let sharedAlike = 0.4
    /// What a part may take and still seem small, in nanoseconds.
    private let quickly = 300_000_000
    /// What a part of each kind gained, in points, and what it took, in nanoseconds; recent ones
    /// count more.
    private var gains: [Double]
    private var efforts: [Double]
    /// The fewest people-days in a part.
    private let least: Double
    /// People-days in a part of each kind.
    private var sizes: [Double]

    /// A choice of parts of a problem with so many `rows`, the relaxation of which took
    /// `relaxation`, in nanoseconds, or is not known.
    init(_ problem: RosterProblem, rows: Int, relaxation: Int?, random: RandomStream) {
        self.problem = problem
        self.random = random
        gains = Kind.allCases.map { _ in 0 }
        let guess = max(1e8, 0.2 * Double(relaxation ?? 0))
        efforts = Kind.allCases.map { kind in
            switch kind {
            case .replies: problem.linearPart == nil ? 2.5e7 : guess
            // A dive for everybody is known to take long, and too long where cuts are learned.
            case .everything: problem.linearPart == nil ? 20 * guess : .infinity
            default: guess
            }
        }
        let all = Double(problem.people.count * problem.dayCount)
        least = problem.linearPart == nil ? 20 : Double(4 * problem.dayCount)
        let bearable = max(least, min(160, 60_000 / Double(max(1, rows))))
        sizes = Kind.allCases.map { _ in min(all, bearable) }
    }

    /// Draws a part.
    mutating func draw(_ state: CoverState) -> Part {
        drawn += 1
        let shuffling = random.substream("part \(drawn)")
        // Without requirements there is no row to begin at.
        let index =
            state.rows.count > 0
            ? random.index(weightedBy: chances) : Kind.replies.rawValue
        let kind = Kind.allCases[index]
        let size = sizes[index]
        let everybody = Array(problem.people.indices)
        switch kind {
        case .people:
            var people = everybody
            random.shuffle(&people)
            return Part(
                kind: kind, people: Array(people.prefix(peopleCount(size, days: problem.dayCount))),
                days: 0..<problem.dayCount, random: shuffling)
        case .peopleAtCostlyRow:
            let row = costlyRow(state)
            return Part(
                kind: kind,
                people: people(
                    at: row, count: peopleCount(size, days: problem.dayCount), state),
                days: 0..<problem.dayCount, random: shuffling)
        case .days:
            let length = dayCount(size, people: everybody.count)
            let first = random.integer(in: 0...problem.dayCount - length)
            return Part(
                kind: kind, people: everybody, days: first..<first + length, random: shuffling)
        case .daysAtCostlyRow:
            let length = min(problem.dayCount, random.element(of: [7, 10, 14, 21]))
            let row = costlyRow(state)
            let day = min(problem.dayCount - 1, state.rows.dayOfRow[row])
            let first = max(
                0, min(problem.dayCount - length, day - random.integer(below: length)))
            return Part(
                kind: kind, people: people(at: row, count: peopleCount(size, days: length), state),
                days: first..<first + length, random: shuffling)
        case .everything, .replies:
            return Part(
                kind: kind, people: everybody, days: 0..<problem.dayCount, random: shuffling)
        }
    }

    private func peopleCount(_ size: Double, days: Int) -> Int {
        max(2, min(problem.people.count, Int((size / Double(days)).rounded())))
    }

    private func dayCount(_ size: Double, people: Int) -> Int {
        min(problem.dayCount, max(2, Int((size / Double(people)).rounded())))
    }

    /// The chance of each kind, so that a part of the work is shared alike and the rest goes where
    /// the gains for the work are.
    private var chances: [Double] {
        let rates = zip(gains, efforts).map { $0 / $1 }
        let all = rates.reduce(0, +)
        let alike = 1 / Double(rates.count)
        let shares = rates.map {
            all > 0 ? sharedAlike * alike + (1 - sharedAlike) * $0 / all : alike
        }
        return zip(shares, efforts).map { $0 / $1 }
    }

    /// Takes note of what a part gained in points and what it took in nanoseconds.
    mutating func learn(_ part: Part, _ result: Result, gain: Double, work: Int) {
        let index = part.kind.rawValue
        gains[index] = 0.9 * gains[index] + 0.1 * gain
        efforts[index] = 0.8 * efforts[index] + 0.2 * Double(max(work, 100_000))
        let all = Double(problem.people.count * problem.dayCount)
        let isQuick = work < quickly
        switch result {
        case .exhausted: sizes[index] *= isQuick ? 1.3 : 1.05
        case .better, .nothing: sizes[index] *= isQuick ? 1.15 : 1
        case .tooLarge: sizes[index] *= 0.5
        }
        sizes[index] = min(all, max(least, sizes[index]))
    }

    private mutating func costlyRow(_ state: CoverState) -> Int {
        let rows = state.rows
        let costs = state.rowCosts
        guard costs.contains(where: { $0 > 1e-9 }) else { return random.integer(below: rows.count) }
        return random.index(weightedBy: costs)
    }

    /// People who count toward a row, and if those are too few, others.
    private mutating func people(at row: Int, count: Int, _ state: CoverState) -> [Int] {
        let weights = problem.cover[state.rows.line[row]].weights
        var inside = problem.people.indices.filter { weights[$0] != 0 }
        var outside = problem.people.indices.filter { weights[$0] == 0 }
        random.shuffle(&inside)
        random.shuffle(&outside)
        return Array((inside + outside).prefix(count))
    }
}
