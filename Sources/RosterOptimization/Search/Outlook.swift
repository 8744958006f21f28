/// What share of the requirements those may cover who have no plan yet.
///
/// Plans made one by one for a share of the requirements spread over the whole horizon; made for
/// all of them, the first people would flock to where the prices happen to be highest.
struct Outlook {
    private let weights: [[Double]]
    private let all: [Double]
    private var left: [Double]

    /// The outlook while nobody has a plan.
    init(_ problem: RosterProblem) {
        weights = problem.cover.map { $0.weights.map { max(0, $0) } }
        all = weights.map { $0.reduce(0, +) }
        left = all
    }

    /// Counts a person among those with a plan.
    mutating func take(_ person: Int) {
        for line in left.indices { left[line] -= weights[line][person] }
    }

    /// The share of each line, 0...1.
    var shares: [Double] {
        zip(left, all).map { $1 > 0 ? max(0, $0 / $1) : 0 }
    }
}
