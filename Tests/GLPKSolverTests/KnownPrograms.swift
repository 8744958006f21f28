import LinearModel

extension KnownProgram {
    static let all = textbook + cycling + bounded + degenerate + networks + scaled + hopeless

    static let textbook = [
        KnownProgram(
            "Wyndor Glass, Hillier & Lieberman", .maximize, [3, 5],
            [
                DenseRow([1, 0], .atMost(4)), DenseRow([0, 2], .atMost(12)),
                DenseRow([3, 2], .atMost(18)),
            ], answer: .optimal(36, primal: [2, 6], dual: [0, 1.5, 1])),
        KnownProgram(
            "Dakota furniture, Winston", .maximize, [60, 30, 20],
            [
                DenseRow([8, 6, 1], .atMost(48)), DenseRow([4, 2, 1.5], .atMost(20)),
                DenseRow([2, 1.5, 0.5], .atMost(8)), DenseRow([0, 1, 0], .atMost(5)),
            ], answer: .optimal(280, primal: [2, 0, 8], dual: [0, 10, 10, 0])),
        KnownProgram(
            "diet, Winston", .minimize, [50, 20, 30, 80],
            [
                DenseRow([400, 200, 150, 500], .atLeast(500)), DenseRow([3, 2, 0, 0], .atLeast(6)),
                DenseRow([2, 2, 4, 4], .atLeast(10)), DenseRow([2, 4, 1, 5], .atLeast(8)),
            ], answer: .optimal(90, primal: [0, 3, 1, 0], dual: [0, 2.5, 7.5, 0])),
        KnownProgram(
            "cutting stock master", .minimize, [1, 1, 1],
            [DenseRow([3, 1, 0], .atLeast(30)), DenseRow([0, 1, 2], .atLeast(20))],
            answer: .optimal(20, primal: [10, 0, 10], dual: [1.0 / 3, 0.5])),
        KnownProgram(
            "matrix game with value 1", .maximize, [1, 0, 0],
            [
                DenseRow([1, -3, 2], .atMost(0)), DenseRow([1, 1, -4], .atMost(0)),
                DenseRow([0, 1, 1], .exactly(1)),
            ], columns: [.free, .nonNegative, .nonNegative],
            answer: .optimal(1, primal: [1, 0.6, 0.4])),
        KnownProgram(
            "rock, paper, scissors", .maximize, [1, 0, 0, 0],
            [
                DenseRow([1, 0, 1, -1], .atMost(0)), DenseRow([1, -1, 0, 1], .atMost(0)),
                DenseRow([1, 1, -1, 0], .atMost(0)), DenseRow([0, 1, 1, 1], .exactly(1)),
            ], columns: [.free, .nonNegative, .nonNegative, .nonNegative],
            answer: .optimal(0, primal: [0, 1.0 / 3, 1.0 / 3, 1.0 / 3])),
        KnownProgram(
            "line of least greatest error through three points", .minimize, [0, 0, 1],
            [
                DenseRow([1, 0, 1], .atLeast(0)), DenseRow([1, 0, -1], .atMost(0)),
                DenseRow([1, 1, 1], .atLeast(1)), DenseRow([1, 1, -1], .atMost(1)),
                DenseRow([1, 2, 1], .atLeast(5)), DenseRow([1, 2, -1], .atMost(5)),
            ], columns: [.free, .free, .nonNegative],
            answer: .optimal(0.75, primal: [-0.75, 2.5, 0.75])),
        KnownProgram(
            "knapsack, relaxed", .maximize, [60, 100, 120],
            [DenseRow([10, 20, 30], .atMost(50))],
            columns: Array(repeating: .between(0, 1), count: 3),
            answer: .optimal(240, primal: [1, 1, 2.0 / 3], dual: [4])),
    ]

    /// Programs on which a careless simplex method runs in circles or takes every vertex.
    static let cycling = [
        KnownProgram(
            "Beale", .minimize, [-0.75, 20, -0.5, 6],
            [
                DenseRow([0.25, -8, -1, 9], .atMost(0)),
                DenseRow([0.5, -12, -0.5, 3], .atMost(0)), DenseRow([0, 0, 1, 0], .atMost(1)),
            ], answer: .optimal(-1.25, primal: [1, 0, 1, 0])),
        KnownProgram(
            "Chvátal", .maximize, [10, -57, -9, -24],
            [
                DenseRow([0.5, -5.5, -2.5, 9], .atMost(0)),
                DenseRow([0.5, -1.5, -0.5, 1], .atMost(0)), DenseRow([1, 0, 0, 0], .atMost(1)),
            ], answer: .optimal(1, primal: [1, 0, 1, 0])),
        KnownProgram(
            "Kuhn", .minimize, [-2, -3, 1, 12],
            [
                DenseRow([-2, -9, 1, 9], .atMost(0)),
                DenseRow([1.0 / 3, 1, -1.0 / 3, -2], .atMost(0)),
                DenseRow([2, 3, -1, -12], .atMost(2)),
            ], answer: .optimal(-2)),
        KnownProgram(
            "Marshall & Suurballe", .minimize, [-0.4, -0.4, 1.8],
            [
                DenseRow([0.6, -6.4, 4.8], .atMost(0)), DenseRow([0.2, -1.8, 0.6], .atMost(0)),
                DenseRow([0.4, -1.6, 0.2], .atMost(0)), DenseRow([0, 1, 0], .atMost(1)),
            ], answer: .optimal(-2, primal: [4, 1, 0])),
        KnownProgram(
            "Klee & Minty in 3 dimensions", .maximize, [100, 10, 1],
            [
                DenseRow([1, 0, 0], .atMost(1)), DenseRow([20, 1, 0], .atMost(100)),
                DenseRow([200, 20, 1], .atMost(10_000)),
            ], answer: .optimal(10_000, primal: [0, 0, 10_000], dual: [0, 0, 1])),
        KnownProgram(
            "Klee & Minty in 5 dimensions", .maximize, [10_000, 1000, 100, 10, 1],
            [
                DenseRow([1, 0, 0, 0, 0], .atMost(1)), DenseRow([20, 1, 0, 0, 0], .atMost(100)),
                DenseRow([200, 20, 1, 0, 0], .atMost(10_000)),
                DenseRow([2000, 200, 20, 1, 0], .atMost(1e6)),
                DenseRow([20_000, 2000, 200, 20, 1], .atMost(1e8)),
            ], answer: .optimal(1e8, primal: [0, 0, 0, 0, 1e8])),
    ]

    /// Ranges, free, fixed and upward-bounded variables, equalities, empty rows and columns.
    static let bounded = [
        KnownProgram(
            "no rows", .minimize, [2, -3], [], columns: [.between(1, 4), .between(0, 5)],
            answer: .optimal(-13, primal: [1, 5])),
        KnownProgram(
            "no columns", .minimize, [], [DenseRow([], .between(-1, 1))], constant: 7,
            answer: .optimal(7, primal: [], dual: [0])),
        KnownProgram("nothing at all", .maximize, [], [], answer: .optimal(0)),
        KnownProgram(
            "an empty row among others", .minimize, [1],
            [DenseRow([1], .atLeast(2)), DenseRow([0], .atMost(3))],
            answer: .optimal(2, primal: [2], dual: [1, 0])),
        KnownProgram(
            "a free row", .minimize, [1], [DenseRow([1], .atLeast(2)), DenseRow([5], .free)],
            answer: .optimal(2, primal: [2], dual: [1, 0])),
        KnownProgram(
            "an empty column with a cost", .minimize, [1, -2], [DenseRow([1, 0], .atLeast(3))],
            columns: [.nonNegative, .between(0, 4)], answer: .optimal(-5, primal: [3, 4])),
        KnownProgram(
            "two equalities", .minimize, [1, 1],
            [DenseRow([1, 2], .exactly(4)), DenseRow([1, -1], .exactly(1))],
            answer: .optimal(3, primal: [2, 1], dual: [2.0 / 3, 1.0 / 3])),
        KnownProgram(
            "a free variable held by a row", .minimize, [1], [DenseRow([1], .atLeast(-5))],
            columns: [.free], answer: .optimal(-5, primal: [-5], dual: [1])),
        KnownProgram(
            "ranges", .maximize, [1, 1],
            [DenseRow([1, -1], .between(2, 3)), DenseRow([1, 1], .between(1, 10))],
            answer: .optimal(10, dual: [0, 1])),
        KnownProgram(
            "a range met at its lower end", .minimize, [1, 0],
            [DenseRow([1, 1], .between(2, 5))], columns: [.nonNegative, .between(0, 1)],
            answer: .optimal(1, primal: [1, 1], dual: [1])),
        KnownProgram(
            "upper bounds", .maximize, [1, 2, 3], [DenseRow([1, 1, 1], .atMost(10))],
            columns: Array(repeating: .between(0, 4), count: 3),
            answer: .optimal(22, primal: [2, 4, 4], dual: [1])),
        KnownProgram(
            "a variable that is never positive", .maximize, [1], [DenseRow([1], .atLeast(-10))],
            columns: [.atMost(-3)], answer: .optimal(-3, primal: [-3], dual: [0])),
        KnownProgram(
            "a fixed variable", .minimize, [1, 1], [DenseRow([1, 1], .atLeast(5))],
            columns: [.exactly(2), .nonNegative],
            answer: .optimal(5, primal: [2, 3], dual: [1])),
        KnownProgram(
            "negative lower bounds", .maximize, [-1, -1], [DenseRow([1, 1], .exactly(-3))],
            columns: [.between(-5, 5), .between(-5, 5)], answer: .optimal(3, dual: [-1])),
        KnownProgram(
            "everything at its upper bound", .minimize, [-1, -1],
            [DenseRow([1, 1], .atLeast(0))], columns: [.between(0, 7), .between(0, 7)],
            answer: .optimal(-14, primal: [7, 7], dual: [0])),
        KnownProgram(
            "a constant in the objective", .minimize, [2, 3], [DenseRow([1, 1], .exactly(4))],
            columns: [.between(0, 1), .nonNegative], constant: 10,
            answer: .optimal(21, primal: [1, 3], dual: [3])),
    ]

    static let degenerate = [
        KnownProgram(
            "five constraints through one vertex", .maximize, [1, 1],
            [
                DenseRow([1, 0], .atMost(1)), DenseRow([0, 1], .atMost(1)),
                DenseRow([1, 1], .atMost(2)), DenseRow([2, 1], .atMost(3)),
                DenseRow([1, 2], .atMost(3)),
            ], answer: .optimal(2, primal: [1, 1])),
        KnownProgram(
            "a whole edge is optimal", .maximize, [1, 1],
            [DenseRow([1, 1], .atMost(5)), DenseRow([1, 0], .atMost(3))],
            answer: .optimal(5, dual: [1, 0])),
        KnownProgram(
            "equalities that say the same", .minimize, [1, 0],
            [DenseRow([1, 1], .exactly(2)), DenseRow([2, 2], .exactly(4))],
            answer: .optimal(0, primal: [0, 2])),
        KnownProgram(
            "no objective", .minimize, [0, 0], [DenseRow([1, 1], .exactly(1))],
            answer: .optimal(0)),
        KnownProgram(
            "only the origin", .maximize, [3, 2],
            [DenseRow([1, 1], .atMost(0)), DenseRow([1, -1], .exactly(0))],
            answer: .optimal(0, primal: [0, 0])),
    ]

    static let networks = [
        KnownProgram(
            "transport", .minimize, [2, 3, 1, 5, 4, 8],
            [
                DenseRow([1, 1, 1, 0, 0, 0], .exactly(20)),
                DenseRow([0, 0, 0, 1, 1, 1], .exactly(30)),
                DenseRow([1, 0, 0, 1, 0, 0], .exactly(10)),
                DenseRow([0, 1, 0, 0, 1, 0], .exactly(25)),
                DenseRow([0, 0, 1, 0, 0, 1], .exactly(15)),
            ], answer: .optimal(150, primal: [5, 0, 15, 5, 25, 0])),
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
        KnownProgram(
            "greatest flow", .maximize, [1, 1, 0, 0, 0],
            [DenseRow([1, 0, -1, -1, 0], .exactly(0)), DenseRow([0, 1, 1, 0, -1], .exactly(0))],
            columns: [3, 2, 1, 2, 3].map { .between(0, $0) },
            answer: .optimal(5, primal: [3, 2, 1, 2, 3])),
        KnownProgram(
            "shortest path", .minimize, [1, 4, 2, 6, 3],
            [
                DenseRow([1, 1, 0, 0, 0], .exactly(1)), DenseRow([-1, 0, 1, 1, 0], .exactly(0)),
                DenseRow([0, -1, -1, 0, 1], .exactly(0)), DenseRow([0, 0, 0, 1, 1], .exactly(1)),
            ], answer: .optimal(6, primal: [1, 0, 1, 0, 1])),
    ]

    static let scaled = [
        KnownProgram(
            "Wyndor Glass in awkward units", .maximize, [3e5, 5e-3],
            [
                DenseRow([1e5, 0], .atMost(4)), DenseRow([0, 2e-3], .atMost(12)),
                DenseRow([3e5, 2e-3], .atMost(18)),
            ], answer: .optimal(36, primal: [2e-5, 6e3], dual: [0, 1.5, 1])),
        KnownProgram(
            "a large penalty", .minimize, [1, 1e6], [DenseRow([1, 1], .atLeast(3))],
            columns: [.between(0, 2), .nonNegative],
            answer: .optimal(1_000_002, primal: [2, 1], dual: [1e6])),
        KnownProgram(
            "rows nine orders of magnitude apart", .minimize, [1, 1],
            [DenseRow([1e5, 2e5], .atLeast(4e5)), DenseRow([3e-4, 1e-4], .atLeast(3e-4))],
            answer: .optimal(2.2, primal: [0.4, 1.8])),
        KnownProgram(
            "entries that name the same row add up", .minimize, [1],
            [DenseRow([2], .atLeast(6))], answer: .optimal(3, primal: [3], dual: [0.5])),
    ]

    static let hopeless = [
        KnownProgram(
            "rows that contradict each other", .minimize, [1, 1],
            [DenseRow([1, 1], .atMost(1)), DenseRow([1, 1], .atLeast(2))], answer: .infeasible),
        KnownProgram(
            "a row beyond the bounds", .minimize, [1], [DenseRow([1], .atLeast(2))],
            columns: [.between(0, 1)], answer: .infeasible),
        KnownProgram(
            "equalities that contradict each other", .minimize, [1, 1],
            [DenseRow([1, 1], .exactly(2)), DenseRow([2, 2], .exactly(5))], answer: .infeasible),
        KnownProgram(
            "an empty row that wants something", .minimize, [1], [DenseRow([0], .atLeast(1))],
            answer: .infeasible),
        KnownProgram(
            "no columns and a row that wants something", .minimize, [],
            [DenseRow([], .atLeast(1))], answer: .infeasible),
        KnownProgram(
            "bounds the wrong way round", .minimize, [1], [DenseRow([1], .atMost(9))],
            columns: [.between(3, 2)], answer: .infeasible),
        KnownProgram(
            "infeasible, and its dual too", .maximize, [2, -1],
            [DenseRow([1, -1], .atMost(1)), DenseRow([-1, 1], .atMost(-2))],
            answer: .infeasible),
        KnownProgram("no rows and no end", .maximize, [1], [], answer: .unbounded),
        KnownProgram(
            "a ray", .maximize, [1, 1], [DenseRow([1, -1], .atMost(1))], answer: .unbounded),
        KnownProgram(
            "free variables without a floor", .minimize, [1, 0],
            [DenseRow([1, -1], .exactly(0))], columns: [.free, .free], answer: .unbounded),
        KnownProgram(
            "an empty column that pays", .minimize, [1, -1], [DenseRow([1, 0], .atLeast(1))],
            answer: .unbounded),
    ]
}
