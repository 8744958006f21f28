internal import Forecasting
public import RandomStreams
public import WorkTime

/// Draws the tickets of a run.
///
/// Every class and purpose has a stream of its own, so that a class's tickets stay what they are
/// when another class, the roster or the rules change.
public struct TicketDraw: Sendable {
    private let kinds: [TicketKind]
    private let draws: [ArrivalDraw]
    private let end: Double
    private let returnDelay: Double

    /// Tickets of these sources.
    ///
    /// - Parameters:
    ///   - kinds: The classes, in the order of the sources' rows.
    ///   - sources: Where tickets come from; what arrives once the desk is closed is left out, and
    ///     what arrived before it opens waits for it.
    ///   - zone: The zone of the sources' days.
    ///   - opening: From when until when the desk is simulated.
    ///   - returnDelay: How long a ticket stays away on average before it comes back.
    /// - Precondition: every source has the classes of `kinds`; `returnDelay` is positive.
    public init(
        _ kinds: [TicketKind], from sources: [TicketSource], in zone: Zone,
        opening: TimeRange, returnDelay: Minutes = .hours(24)
    ) {
        precondition(returnDelay > .zero, "a ticket comes back after some time")
        precondition(
            sources.allSatisfy { $0.fits(classCount: kinds.count) },
            "every source has the same classes")
        self.kinds = kinds
        draws = sources.map {
            ArrivalDraw($0, classCount: kinds.count, in: zone, from: opening.start)
        }
        end = Double(opening.length.count)
        self.returnDelay = Double(returnDelay.count)
    }

    /// The tickets of the run with this stream.
    ///
    /// - Complexity: O(classes · slots + tickets · log tickets).
    public func tickets(of stream: RandomStream) -> Tickets {
        var drawn = returning(stream)
        for (number, draw) in draws.enumerated() {
            let own = stream.substream("source").substream(number)
            let rates = draw.rates(own)
            for index in kinds.indices {
                var fate = TicketFate(
                    kinds[index], classIndex: index, returnDelay: returnDelay, own)
                draw.arrivals(ofClass: index, rates: rates, own) { minute in
                    if minute < end { drawn.append(fate.ticket(at: minute)) }
                }
            }
        }
        return Tickets(drawn)
    }

    /// Tickets answered before the desk opened that are still to come back.
    ///
    /// They stay away for exponential times: of a steady stream of λ tickets a minute that come
    /// back r times each, a Poisson number of mean λ·r·D is away at any moment, and what is left
    /// of their delays of mean D is exponential again.
    private func returning(_ stream: RandomStream) -> [DrawnTicket] {
        let away = stream.substream("returning")
        guard let means = draws.lazy.compactMap(\.dailyMeans).first else { return [] }
        return kinds.indices.flatMap { index in
            let mean = means[index] / 1440 * kinds[index].returnsPerTicket * returnDelay
            var counts = away.substream("counts").substream(index)
            var times = away.substream("times").substream(index)
            var fate = TicketFate(
                kinds[index], classIndex: index, returnDelay: returnDelay, away)
            return (0..<Poisson(mean: mean).draw(from: &counts)).map { _ in
                fate.ticket(at: Exponential(mean: returnDelay).draw(from: &times), isNew: false)
            }.filter { $0.arrival < end }
        }
    }
}

extension TicketSource {
    fileprivate func fits(classCount: Int) -> Bool {
        switch self {
        case .forecast(let forecast): forecast.mean.count == classCount
        case .counted(let history): history.classCount == classCount
        case .known(let tickets):
            tickets.allSatisfy { (0..<classCount).contains($0.classIndex) }
        }
    }
}
