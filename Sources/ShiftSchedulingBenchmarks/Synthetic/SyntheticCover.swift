internal import RandomStreams

/// The cover of a made-up instance: a mean for each shift, the same on every day of the week.
struct SyntheticCover {
    let catalogue: SyntheticShifts
    let employees: [BenchmarkEmployee]
    let dayCount: Int

    func cover(from stream: RandomStream) -> [BenchmarkCover] {
        var stream = stream
        let means = means(&stream)
        return (0..<dayCount).flatMap { day in
            means.enumerated().map { shift, mean in
                let drawn = Normal(mean: mean, standardDeviation: 1).draw(from: &stream)
                return BenchmarkCover(
                    day: day, shift: shift, requirement: max(1, Int(drawn.rounded())),
                    underWeight: 100, overWeight: 1)
            }
        }
    }

    /// For each shift, how many people are wanted on average.
    ///
    /// In all they take up to 101 per cent of the minutes to be had in four weeks and up to 95 per
    /// cent of those in longer horizons. No shift is wanted by more than a tenth beyond what its
    /// limits allow; the day shifts take the rest.
    private func means(_ stream: inout RandomStream) -> [Double] {
        let minutes = employees.reduce(0) { $0 + $1.contract.totalMinutes.upperBound }
        let load = dayCount <= 28 ? 0.9 + 0.11 * stream.uniform() : 0.85 + 0.1 * stream.uniform()
        let weights = catalogue.shifts.indices.map { shift in
            (catalogue.unlimited.contains(shift) ? 1 : 0.6) + stream.uniform()
        }
        let weightedMinutes = zip(weights, catalogue.shifts).reduce(0) { sum, pair in
            sum + pair.0 * Double(pair.1.minutes)
        }
        let meanMinutes = weightedMinutes / weights.reduce(0, +)
        let daily = load * Double(minutes) / Double(dayCount) / meanMinutes
        var means = weights.map { daily * $0 / weights.reduce(0, +) }
        for shift in means.indices where !catalogue.unlimited.contains(shift) {
            let limit = employees.reduce(0) { $0 + $1.shiftLimits[shift] }
            means[shift] = min(means[shift], 1.1 * Double(limit) / Double(dayCount))
        }
        let rest = (daily - means.reduce(0, +)) / Double(catalogue.unlimited.count)
        for shift in catalogue.unlimited { means[shift] += max(0, rest) }
        return means
    }
}
