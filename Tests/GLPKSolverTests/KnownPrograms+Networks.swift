import LinearModel

extension KnownProgram {
    static let networks = [
        // By hand: supply prices 0, 3 and demand prices 2, 1, 1 exceed no cost and add up to
        // 150.
        KnownProgram(
            "transport", .minimize, [2, 3, 1, 5, 4, 8],
            [
                DenseRow([1, 1, 1, 0, 0, 0], .exactly(20)),
                DenseRow([0, 0, 0, 1, 1, 1], .exactly(30)),
                DenseRow([1, 0, 0, 1, 0, 0], .exactly(10)),
                DenseRow([0, 1, 0, 0, 1, 0], .exactly(25)),
                DenseRow([0, 0, 1, 0, 0, 1], .exactly(15)),
            ], answer: .optimal(150, primal: [5, 0, 15, 5, 25, 0])),
        // By hand: prices 1, 0, 1 of the rows and 2, 0, 1 of the columns exceed no cost in sum
        // and add up to 5.
        KnownProgram(
            "assignment", .minimize, [4, 1, 3, 2, 0, 5, 3, 2, 2],
            [
                DenseRow([1, 1, 1, 0, 0, 0, 0, 0, 0], .exactly(1)),
                DenseRow([0, 0, 0, 1, 1, 1, 0, 0, 0], .exactly(1)),
                DenseRow([0, 0, 0, 0, 0, 0, 1, 1, 1], .exactly(1)),
                DenseRow([1, 0, 0, 1, 0, 0, 1, 0, 0], .exactly(1)),
                DenseRow([0, 1, 0, 0, 1, 0, 0, 1, 0], .exactly(1)),
                DenseRow([0, 0, 1, 0, 0, 1, 0, 0, 1], .exactly(1)),
            ], answer: .optimal(5, primal: [0, 1, 0, 1, 0, 0, 0, 0, 1])),
        // The two arcs out of the source carry 3 + 2, and all of it arrives.
        KnownProgram(
            "greatest flow", .maximize, [1, 1, 0, 0, 0],
            [DenseRow([1, 0, -1, -1, 0], .exactly(0)), DenseRow([0, 1, 1, 0, -1], .exactly(0))],
            columns: [3, 2, 1, 2, 3].map { .between(0, $0) },
            answer: .optimal(5, primal: [3, 2, 1, 2, 3])),
        // 1 + 2 + 3; the other ways are 1 + 6 and 4 + 3 long.
        KnownProgram(
            "shortest path", .minimize, [1, 4, 2, 6, 3],
            [
                DenseRow([1, 1, 0, 0, 0], .exactly(1)), DenseRow([-1, 0, 1, 1, 0], .exactly(0)),
                DenseRow([0, -1, -1, 0, 1], .exactly(0)), DenseRow([0, 0, 0, 1, 1], .exactly(1)),
            ], answer: .optimal(6, primal: [1, 0, 1, 0, 1])),
    ]

    static let scaled = [
        // Wyndor Glass with x counted in units 10⁵ times as large, y in units 1000 times as
        // small.
        KnownProgram(
            "Wyndor Glass in awkward units", .maximize, [3e5, 5e-3],
            [
                DenseRow([1e5, 0], .atMost(4)), DenseRow([0, 2e-3], .atMost(12)),
                DenseRow([3e5, 2e-3], .atMost(18)),
            ], answer: .optimal(36, primal: [2e-5, 6e3], dual: [0, 1.5, 1])),
        // 2 · 1 + 1 · 10⁶.
        KnownProgram(
            "a large penalty", .minimize, [1, 1e6], [DenseRow([1, 1], .atLeast(3))],
            columns: [.between(0, 2), .nonNegative],
            answer: .optimal(1_000_002, primal: [2, 1], dual: [1e6])),
        // x + 2y = 4 and 3x + y = 3 once scaled.
        KnownProgram(
            "rows nine orders of magnitude apart", .minimize, [1, 1],
            [DenseRow([1e5, 2e5], .atLeast(4e5)), DenseRow([3e-4, 1e-4], .atLeast(3e-4))],
            answer: .optimal(2.2, primal: [0.4, 1.8])),
        // 2x = 6.
        KnownProgram(
            "entries that name the same row add up", .minimize, [1],
            [DenseRow([2], .atLeast(6))], answer: .optimal(3, primal: [3], dual: [0.5])),

        // The cheap variable is full, the dear one supplies the other unit.
        KnownProgram(
            "costs twelve orders of magnitude apart", .minimize, [1e-6, 1e6],
            [DenseRow([1, 1], .atLeast(2))], columns: [.between(0, 1), .nonNegative],
            answer: .optimal(1e6 + 1e-6, primal: [1, 1], dual: [1e6])),
        // The Hilbert matrix times (1, 1, 1) is the right-hand side, and it has an inverse.
        KnownProgram(
            "Hilbert matrix", .minimize, [1, 1, 1],
            [
                DenseRow([1, 1.0 / 2, 1.0 / 3], .exactly(11.0 / 6)),
                DenseRow([1.0 / 2, 1.0 / 3, 1.0 / 4], .exactly(13.0 / 12)),
                DenseRow([1.0 / 3, 1.0 / 4, 1.0 / 5], .exactly(47.0 / 60)),
            ], columns: [.free, .free, .free], answer: .optimal(3, primal: [1, 1, 1])),
    ]
}
