import LinearModel

extension KnownProgram {
    static let all =
        textbook + cycling + bounded + degenerate + networks + scaled + hopeless + whole

    static let textbook = [
        // F. S. Hillier and G. J. Lieberman, Introduction to Operations Research, ch. 3; the
        // prices in ch. 6.
        KnownProgram(
            "Wyndor Glass, Hillier & Lieberman", .maximize, [3, 5],
            [
                DenseRow([1, 0], .atMost(4)), DenseRow([0, 2], .atMost(12)),
                DenseRow([3, 2], .atMost(18)),
            ], answer: .optimal(36, primal: [2, 6], dual: [0, 1.5, 1])),
        // W. L. Winston, Operations Research: Applications and Algorithms, ch. 6.
        KnownProgram(
            "Dakota furniture, Winston", .maximize, [60, 30, 20],
            [
                DenseRow([8, 6, 1], .atMost(48)), DenseRow([4, 2, 1.5], .atMost(20)),
                DenseRow([2, 1.5, 0.5], .atMost(8)), DenseRow([0, 1, 0], .atMost(5)),
            ], answer: .optimal(280, primal: [2, 0, 8], dual: [0, 10, 10, 0])),
        // W. L. Winston, Operations Research: Applications and Algorithms, ch. 3. The prices add
        // up to the same: 6 · 2.5 + 10 · 7.5 = 90.
        KnownProgram(
            "diet, Winston", .minimize, [50, 20, 30, 80],
            [
                DenseRow([400, 200, 150, 500], .atLeast(500)), DenseRow([3, 2, 0, 0], .atLeast(6)),
                DenseRow([2, 2, 4, 4], .atLeast(10)), DenseRow([2, 4, 1, 5], .atLeast(8)),
            ], answer: .optimal(90, primal: [0, 3, 1, 0], dual: [0, 2.5, 7.5, 0])),
        // By hand: prices 1/3 and 1/2 make no pattern worth more than 1, and 30/3 + 20/2 = 20.
        KnownProgram(
            "cutting stock master", .minimize, [1, 1, 1],
            [DenseRow([3, 1, 0], .atLeast(30)), DenseRow([0, 1, 2], .atLeast(20))],
            answer: .optimal(20, primal: [10, 0, 10], dual: [1.0 / 3, 0.5])),
        // By hand: v is at most 3p − 2q and 4q − p, which meet at p = 0.6, q = 0.4.
        KnownProgram(
            "matrix game with value 1", .maximize, [1, 0, 0],
            [
                DenseRow([1, -3, 2], .atMost(0)), DenseRow([1, 1, -4], .atMost(0)),
                DenseRow([0, 1, 1], .exactly(1)),
            ], columns: [.free, .nonNegative, .nonNegative],
            answer: .optimal(1, primal: [1, 0.6, 0.4])),
        // By symmetry: nobody wins, and every other mixture loses to some answer.
        KnownProgram(
            "rock, paper, scissors", .maximize, [1, 0, 0, 0],
            [
                DenseRow([1, 0, 1, -1], .atMost(0)), DenseRow([1, -1, 0, 1], .atMost(0)),
                DenseRow([1, 1, -1, 0], .atMost(0)), DenseRow([0, 1, 1, 1], .exactly(1)),
            ], columns: [.free, .nonNegative, .nonNegative, .nonNegative],
            answer: .optimal(0, primal: [0, 1.0 / 3, 1.0 / 3, 1.0 / 3])),
        // By hand: −3/4 + 5/2·t misses (0, 0), (1, 1) and (2, 5) by 3/4 on alternating sides,
        // which by Chebyshev's theorem is best.
        KnownProgram(
            "line of least greatest error through three points", .minimize, [0, 0, 1],
            [
                DenseRow([1, 0, 1], .atLeast(0)), DenseRow([1, 0, -1], .atMost(0)),
                DenseRow([1, 1, 1], .atLeast(1)), DenseRow([1, 1, -1], .atMost(1)),
                DenseRow([1, 2, 1], .atLeast(5)), DenseRow([1, 2, -1], .atMost(5)),
            ], columns: [.free, .free, .nonNegative],
            answer: .optimal(0.75, primal: [-0.75, 2.5, 0.75])),
        // By hand, the most valuable by weight first (Dantzig): 6, 5, then 20 of 30 units at 4.
        KnownProgram(
            "knapsack, relaxed", .maximize, [60, 100, 120],
            [DenseRow([10, 20, 30], .atMost(50))],
            columns: Array(repeating: .between(0, 1), count: 3),
            answer: .optimal(240, primal: [1, 1, 2.0 / 3], dual: [4])),
    ]

    /// Programs on which a careless simplex method runs in circles or takes every vertex.
    static let cycling = [
        // E. M. L. Beale, “Cycling in the dual simplex algorithm”, Nav. Res. Logist. Q. 2
        // (1955), doi:10.1002/nav.3800020406. Prices 0, −3/2, −5/4 prove the optimum.
        KnownProgram(
            "Beale", .minimize, [-0.75, 20, -0.5, 6],
            [
                DenseRow([0.25, -8, -1, 9], .atMost(0)),
                DenseRow([0.5, -12, -0.5, 3], .atMost(0)), DenseRow([0, 0, 1, 0], .atMost(1)),
            ], answer: .optimal(-1.25, primal: [1, 0, 1, 0])),
        // V. Chvátal, Linear Programming (1983), p. 31. Prices 0, 18, 1 prove the optimum.
        KnownProgram(
            "Chvátal", .maximize, [10, -57, -9, -24],
            [
                DenseRow([0.5, -5.5, -2.5, 9], .atMost(0)),
                DenseRow([0.5, -1.5, -0.5, 1], .atMost(0)), DenseRow([1, 0, 0, 0], .atMost(1)),
            ], answer: .optimal(1, primal: [1, 0, 1, 0])),
        // H. W. Kuhn's example, in M. L. Balinski and A. W. Tucker, “Duality theory of linear
        // programs”, SIAM Rev. 11 (1969), with a third row that is the objective and so bounds
        // it: (2, 0, 2, 0) meets the bound.
        KnownProgram(
            "Kuhn", .minimize, [-2, -3, 1, 12],
            [
                DenseRow([-2, -9, 1, 9], .atMost(0)),
                DenseRow([1.0 / 3, 1, -1.0 / 3, -2], .atMost(0)),
                DenseRow([2, 3, -1, -12], .atMost(2)),
            ], answer: .optimal(-2)),
        // After K. T. Marshall and J. W. Suurballe, “A note on cycling in the simplex method”,
        // Nav. Res. Logist. Q. 16 (1969). Prices 0, 0, −1, −2 prove the optimum.
        KnownProgram(
            "Marshall & Suurballe", .minimize, [-0.4, -0.4, 1.8],
            [
                DenseRow([0.6, -6.4, 4.8], .atMost(0)), DenseRow([0.2, -1.8, 0.6], .atMost(0)),
                DenseRow([0.4, -1.6, 0.2], .atMost(0)), DenseRow([0, 1, 0], .atMost(1)),
            ], answer: .optimal(-2, primal: [4, 1, 0])),
        // V. Klee and G. J. Minty, “How good is the simplex algorithm?” (1972), in the form of
        // Chvátal, Linear Programming, ch. 4. The last row outweighs the objective.
        KnownProgram(
            "Klee & Minty in 3 dimensions", .maximize, [100, 10, 1],
            [
                DenseRow([1, 0, 0], .atMost(1)), DenseRow([20, 1, 0], .atMost(100)),
                DenseRow([200, 20, 1], .atMost(10_000)),
            ], answer: .optimal(10_000, primal: [0, 0, 10_000], dual: [0, 0, 1])),
        // The same in 5 dimensions.
        KnownProgram(
            "Klee & Minty in 5 dimensions", .maximize, [10_000, 1000, 100, 10, 1],
            [
                DenseRow([1, 0, 0, 0, 0], .atMost(1)), DenseRow([20, 1, 0, 0, 0], .atMost(100)),
                DenseRow([200, 20, 1, 0, 0], .atMost(10_000)),
                DenseRow([2000, 200, 20, 1, 0], .atMost(1e6)),
                DenseRow([20_000, 2000, 200, 20, 1], .atMost(1e8)),
            ], answer: .optimal(1e8, primal: [0, 0, 0, 0, 1e8])),

        // J. A. J. Hall and K. I. M. McKinnon, “The simplest examples where the simplex method
        // cycles”, Math. Program. 100 (2004), doi:10.1007/s10107-003-0488-1: the 2/6 cycle. The
        // ray (0, 1, 0, 1) earns 1.75 a unit.
        KnownProgram(
            "Hall & McKinnon", .maximize, [2.3, 2.15, -13.55, -0.4],
            [
                DenseRow([0.4, 0.2, -1.4, -0.2], .atMost(0)),
                DenseRow([-7.8, -1.4, 7.8, 0.4], .atMost(0)),
            ], answer: .unbounded),
        // The same with an end. By hand: the cheapest way to meet the first row is
        // x4 = 2·x1 + x2, which leaves 1.5·x1 + 1.75·x2.
        KnownProgram(
            "Hall & McKinnon, bounded", .maximize, [2.3, 2.15, -13.55, -0.4],
            [
                DenseRow([0.4, 0.2, -1.4, -0.2], .atMost(0)),
                DenseRow([-7.8, -1.4, 7.8, 0.4], .atMost(0)),
            ], columns: [.between(0, 1), .between(0, 1), .nonNegative, .nonNegative],
            answer: .optimal(3.25, primal: [1, 1, 0, 3], dual: [2, 0])),
    ]
}
