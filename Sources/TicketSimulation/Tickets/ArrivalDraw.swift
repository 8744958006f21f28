internal import Forecasting
internal import RandomStreams
internal import WorkTime

/// Draws when the tickets of one source arrive.
enum ArrivalDraw: Sendable {
    case forecast(VolumeScatter, SlotGrid, dailyMeans: [Double])
    case counted([[Double]], SlotGrid, dailyMeans: [Double])
    case known([[Double]])

    init(_ source: TicketSource, classCount: Int, in zone: Zone, from opening: Instant) {
        switch source {
        case .forecast(let forecast):
            let grid = SlotGrid(
                forecast.days, slotsPerDay: forecast.slotsPerDay, in: zone, from: opening)
            self = .forecast(
                VolumeScatter(forecast), grid,
                dailyMeans: forecast.mean.map { dailyMean($0, forecast.slotsPerDay) })
        case .counted(let history):
            let grid = SlotGrid(
                history.days, slotsPerDay: history.slotsPerDay, in: zone, from: opening)
            self = .counted(
                history.counts, grid,
                dailyMeans: history.counts.map { dailyMean($0, history.slotsPerDay) })
        case .known(let tickets):
            self = .known(
                (0..<classCount).map { index in
                    tickets.filter { $0.classIndex == index }
                        .map { Double(($0.instant - opening).count) }
                })
        }
    }

    /// Tickets a day of each class over the source's first week; nil where they are known one by one.
    var dailyMeans: [Double]? {
        switch self {
        case .forecast(_, _, let means), .counted(_, _, let means): means
        case .known: nil
        }
    }

    /// The rates of this run, by class and slot; none where nothing but times is drawn.
    func rates(_ stream: RandomStream) -> [[Double]] {
        guard case .forecast(let scatter, _, _) = self else { return [] }
        return scatter.rates(from: stream)
    }

    /// Tells when the tickets of a class arrive, at these rates.
    func arrivals(
        ofClass index: Int, rates: [[Double]], _ stream: RandomStream, _ body: (Double) -> Void
    ) {
        var counts = stream.substream("counts").substream(index)
        var times = stream.substream("times").substream(index)
        switch self {
        case .forecast(_, let grid, _):
            for span in grid.spans {
                let mean = rates[index][span.place] * span.share
                for _ in 0..<Poisson(mean: mean).draw(from: &counts) {
                    body(span.start + times.uniform() * span.length)
                }
            }
        case .counted(let numbers, let grid, _):
            for (start, number) in zip(grid.starts, numbers[index]) where number >= 1 {
                for _ in 0..<Int(number) { body(start + times.uniform() * grid.slotMinutes) }
            }
        case .known(let arrivals):
            for minute in arrivals[index] { body(minute) }
        }
    }
}

/// Tickets a day over the first week of a row.
private func dailyMean(_ row: [Double], _ slotsPerDay: Int) -> Double {
    let days = min(7, row.count / slotsPerDay)
    return row.prefix(days * slotsPerDay).reduce(0, +) / Double(max(1, days))
}
