import LinearModel

extension KnownProgram {
    /// Ranges, free, fixed and upward-bounded variables, equalities, empty rows and columns.
    static let bounded = [
        // 2 · 1 − 3 · 5.
        KnownProgram(
            "no rows", .minimize, [2, -3], [], columns: [.between(1, 4), .between(0, 5)],
            answer: .optimal(-13, primal: [1, 5])),
        // The constant alone; no activity at all is 0, within bounds.
        KnownProgram(
            "no columns", .minimize, [], [DenseRow([], .between(-1, 1))], constant: 7,
            answer: .optimal(7, primal: [], dual: [0])),
        // A sum without terms.
        KnownProgram("nothing at all", .maximize, [], [], answer: .optimal(0)),
        // The least x allowed; the empty row's activity is 0.
        KnownProgram(
            "an empty row among others", .minimize, [1],
            [DenseRow([1], .atLeast(2)), DenseRow([0], .atMost(3))],
            answer: .optimal(2, primal: [2], dual: [1, 0])),
        // The least x allowed; the free row asks for nothing.
        KnownProgram(
            "a free row", .minimize, [1], [DenseRow([1], .atLeast(2)), DenseRow([5], .free)],
            answer: .optimal(2, primal: [2], dual: [1, 0])),
        // 3 − 2 · 4.
        KnownProgram(
            "an empty column with a cost", .minimize, [1, -2], [DenseRow([1, 0], .atLeast(3))],
            columns: [.nonNegative, .between(0, 4)], answer: .optimal(-5, primal: [3, 4])),
        // Subtracted, 3y = 3. Prices: p + q = 1 and 2p − q = 1.
        KnownProgram(
            "two equalities", .minimize, [1, 1],
            [DenseRow([1, 2], .exactly(4)), DenseRow([1, -1], .exactly(1))],
            answer: .optimal(3, primal: [2, 1], dual: [2.0 / 3, 1.0 / 3])),
        // The least x allowed.
        KnownProgram(
            "a free variable held by a row", .minimize, [1], [DenseRow([1], .atLeast(-5))],
            columns: [.free], answer: .optimal(-5, primal: [-5], dual: [1])),
        // The objective is the second row, which reaches 10 at (6, 4).
        KnownProgram(
            "ranges", .maximize, [1, 1],
            [DenseRow([1, -1], .between(2, 3)), DenseRow([1, 1], .between(1, 10))],
            answer: .optimal(10, dual: [0, 1])),
        // x + y = 2 with as much free y as there is.
        KnownProgram(
            "a range met at its lower end", .minimize, [1, 0],
            [DenseRow([1, 1], .between(2, 5))], columns: [.nonNegative, .between(0, 1)],
            answer: .optimal(1, primal: [1, 1], dual: [1])),
        // The two dearest are full; the first takes the 2 that are left.
        KnownProgram(
            "upper bounds", .maximize, [1, 2, 3], [DenseRow([1, 1, 1], .atMost(10))],
            columns: Array(repeating: .between(0, 4), count: 3),
            answer: .optimal(22, primal: [2, 4, 4], dual: [1])),
        // The largest x allowed.
        KnownProgram(
            "a variable that is never positive", .maximize, [1], [DenseRow([1], .atLeast(-10))],
            columns: [.atMost(-3)], answer: .optimal(-3, primal: [-3], dual: [0])),
        // 3 are missing beside the fixed 2.
        KnownProgram(
            "a fixed variable", .minimize, [1, 1], [DenseRow([1, 1], .atLeast(5))],
            columns: [.exactly(2), .nonNegative],
            answer: .optimal(5, primal: [2, 3], dual: [1])),
        // The objective is minus the row.
        KnownProgram(
            "negative lower bounds", .maximize, [-1, -1], [DenseRow([1, 1], .exactly(-3))],
            columns: [.between(-5, 5), .between(-5, 5)], answer: .optimal(3, dual: [-1])),
        // Nothing stands against −7 − 7.
        KnownProgram(
            "everything at its upper bound", .minimize, [-1, -1],
            [DenseRow([1, 1], .atLeast(0))], columns: [.between(0, 7), .between(0, 7)],
            answer: .optimal(-14, primal: [7, 7], dual: [0])),
        // 2 · 1 + 3 · 3 + 10.
        KnownProgram(
            "a constant in the objective", .minimize, [2, 3], [DenseRow([1, 1], .exactly(4))],
            columns: [.between(0, 1), .nonNegative], constant: 10,
            answer: .optimal(21, primal: [1, 3], dual: [3])),

        // 1 + 2 · 2, whatever one does.
        KnownProgram(
            "every variable fixed", .minimize, [1, 2], [DenseRow([1, 1], .atMost(5))],
            columns: [.exactly(1), .exactly(2)],
            answer: .optimal(5, primal: [1, 2], dual: [0])),
    ]

    static let degenerate = [
        // The objective is the third row.
        KnownProgram(
            "five constraints through one vertex", .maximize, [1, 1],
            [
                DenseRow([1, 0], .atMost(1)), DenseRow([0, 1], .atMost(1)),
                DenseRow([1, 1], .atMost(2)), DenseRow([2, 1], .atMost(3)),
                DenseRow([1, 2], .atMost(3)),
            ], answer: .optimal(2, primal: [1, 1])),
        // The objective is the first row.
        KnownProgram(
            "a whole edge is optimal", .maximize, [1, 1],
            [DenseRow([1, 1], .atMost(5)), DenseRow([1, 0], .atMost(3))],
            answer: .optimal(5, dual: [1, 0])),
        // x can be 0, and y then is 2.
        KnownProgram(
            "equalities that say the same", .minimize, [1, 0],
            [DenseRow([1, 1], .exactly(2)), DenseRow([2, 2], .exactly(4))],
            answer: .optimal(0, primal: [0, 2])),
        // Nothing costs nothing.
        KnownProgram(
            "no objective", .minimize, [0, 0], [DenseRow([1, 1], .exactly(1))],
            answer: .optimal(0)),
        // Nonnegative with a sum of at most 0.
        KnownProgram(
            "only the origin", .maximize, [3, 2],
            [DenseRow([1, 1], .atMost(0)), DenseRow([1, -1], .exactly(0))],
            answer: .optimal(0, primal: [0, 0])),

        // The first row is the objective; the others only repeat it or never bind.
        KnownProgram(
            "redundant rows", .maximize, [1, 1],
            [
                DenseRow([1, 1], .atMost(4)), DenseRow([2, 2], .atMost(8)),
                DenseRow([3, 3], .atMost(13)), DenseRow([1, 0], .atMost(9)),
            ], answer: .optimal(4)),
        // Each supplier serves its own customer at cost 1; the basis has a zero in it.
        KnownProgram(
            "transport with a zero in the basis", .minimize, [1, 2, 3, 1],
            [
                DenseRow([1, 1, 0, 0], .exactly(10)), DenseRow([0, 0, 1, 1], .exactly(20)),
                DenseRow([1, 0, 1, 0], .exactly(10)), DenseRow([0, 1, 0, 1], .exactly(20)),
            ], answer: .optimal(30, primal: [10, 0, 0, 20])),
    ]
}
