/// Days of a history from which the later days are forecast as if they were not known yet.
///
/// Up to six origins, a week apart, whose horizons end within the history. They tell how fast to
/// forget, and how wide the forecast's distribution has to be.
struct PseudoOrigins {
    /// Days of history before each origin, the latest origin first.
    let dayCounts: [Int]
    /// The number of days forecast from each.
    let horizonDays: Int

    /// Two weeks ahead with three weeks or more to learn from; with less history, a week and a week.
    init(historyDays: Int) {
        let isLong = historyDays >= 35
        let horizon = isLong ? 14 : 7
        horizonDays = horizon
        dayCounts = (0..<6).map { historyDays - horizon - 7 * $0 }
            .filter { $0 >= (isLong ? 21 : 7) }
    }
}
