import LinearModel

extension KnownProgram {
    static let hopeless = [
        // At most 1 and at least 2.
        KnownProgram(
            "rows that contradict each other", .minimize, [1, 1],
            [DenseRow([1, 1], .atMost(1)), DenseRow([1, 1], .atLeast(2))], answer: .infeasible),
        // At least 2 of at most 1.
        KnownProgram(
            "a row beyond the bounds", .minimize, [1], [DenseRow([1], .atLeast(2))],
            columns: [.between(0, 1)], answer: .infeasible),
        // Twice the first is 4, not 5.
        KnownProgram(
            "equalities that contradict each other", .minimize, [1, 1],
            [DenseRow([1, 1], .exactly(2)), DenseRow([2, 2], .exactly(5))], answer: .infeasible),
        // The activity of an empty row is 0.
        KnownProgram(
            "an empty row that wants something", .minimize, [1], [DenseRow([0], .atLeast(1))],
            answer: .infeasible),
        // The activity of an empty row is 0.
        KnownProgram(
            "no columns and a row that wants something", .minimize, [],
            [DenseRow([], .atLeast(1))], answer: .infeasible),
        // No value is both at least 3 and at most 2.
        KnownProgram(
            "bounds the wrong way round", .minimize, [1], [DenseRow([1], .atMost(9))],
            columns: [.between(3, 2)], answer: .infeasible),
        // x − y is at most 1 and at least 2; the ray (1, 1) would improve without end. The dual
        // wants p − q ≥ 2 and p − q ≤ 1.
        KnownProgram(
            "infeasible, and its dual too", .maximize, [2, -1],
            [DenseRow([1, -1], .atMost(1)), DenseRow([-1, 1], .atMost(-2))],
            answer: .infeasible),
        // x as large as one likes.
        KnownProgram("no rows and no end", .maximize, [1], [], answer: .unbounded),
        // (1, 1) leads on without end.
        KnownProgram(
            "a ray", .maximize, [1, 1], [DenseRow([1, -1], .atMost(1))], answer: .unbounded),
        // (−1, −1) leads on without end.
        KnownProgram(
            "free variables without a floor", .minimize, [1, 0],
            [DenseRow([1, -1], .exactly(0))], columns: [.free, .free], answer: .unbounded),
        // y as large as one likes.
        KnownProgram(
            "an empty column that pays", .minimize, [1, -1], [DenseRow([1, 0], .atLeast(1))],
            answer: .unbounded),

        // No activity is both at least 3 and at most 2.
        KnownProgram(
            "a row with bounds the wrong way round", .minimize, [1],
            [DenseRow([1], .between(3, 2))], answer: .infeasible),
        // At least 5 of at most 2 + 2.
        KnownProgram(
            "a range out of reach", .maximize, [1, 1], [DenseRow([1, 1], .between(5, 6))],
            columns: [.between(0, 2), .between(0, 2)], answer: .infeasible),
        // Around the circle everybody is larger than themselves: 0 ≥ 3.
        KnownProgram(
            "three rows of which any two agree", .minimize, [0, 0, 0],
            [
                DenseRow([1, -1, 0], .atLeast(1)), DenseRow([0, 1, -1], .atLeast(1)),
                DenseRow([-1, 0, 1], .atLeast(1)),
            ], columns: [.free, .free, .free], answer: .infeasible),
        // x = −y, and y may fall without end.
        KnownProgram(
            "a ray along an equality", .maximize, [1, 0], [DenseRow([1, 1], .exactly(0))],
            columns: [.nonNegative, .atMost(5)], answer: .unbounded),
    ]

    /// Programs whose columns must be whole.
    static let whole = [
        // By hand: all three things weigh 60; without the first they are worth most.
        KnownProgram(
            "knapsack of whole things", .maximize, [60, 100, 120],
            [DenseRow([10, 20, 30], .atMost(50))],
            columns: Array(repeating: .between(0, 1), count: 3), isWhole: true,
            answer: .optimal(220, primal: [0, 1, 1])),
        // Added up, twice the sum is at least 9; fractions would do with 4.5.
        KnownProgram(
            "an odd cycle", .minimize, [1, 1, 1],
            [
                DenseRow([1, 1, 0], .atLeast(3)), DenseRow([0, 1, 1], .atLeast(3)),
                DenseRow([1, 0, 1], .atLeast(3)),
            ], isWhole: true, answer: .optimal(5)),
        // 7 pieces of 3 and 5 of 4 are 41 long, more than 4 rolls of 9; (2, 1, 2) needs 5.
        KnownProgram(
            "rolls of nine", .minimize, [1, 1, 1],
            [DenseRow([3, 1, 0], .atLeast(7)), DenseRow([0, 1, 2], .atLeast(5))],
            isWhole: true, answer: .optimal(5)),
        // Solutions are (2 + 5k, −1 − 3k) with the sum 1 + 2k; bounds allow k = −2 at the least.
        KnownProgram(
            "whole numbers below zero", .minimize, [1, 1], [DenseRow([3, 5], .exactly(1))],
            columns: [.between(-10, 10), .between(-10, 10)], isWhole: true,
            answer: .optimal(-3, primal: [-8, 5])),
        // Twice a whole number is even.
        KnownProgram(
            "no whole number doubles to three", .minimize, [1, 1],
            [DenseRow([2, 0], .exactly(3)), DenseRow([1, 1], .atMost(5))], isWhole: true,
            answer: .infeasible),
        // Between 1.2 and 1.8 lies nothing whole.
        KnownProgram(
            "nothing whole between the bounds", .minimize, [1], [DenseRow([1], .atMost(5))],
            columns: [.between(1.2, 1.8)], isWhole: true, answer: .infeasible),
        // (1, 1) leads on without end.
        KnownProgram(
            "whole numbers without end", .maximize, [1, 0], [DenseRow([1, -1], .atMost(1))],
            isWhole: true, answer: .unbounded),
    ]
}
