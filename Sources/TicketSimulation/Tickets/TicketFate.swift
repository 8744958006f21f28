internal import RandomStreams

/// Draws what becomes of the tickets of one class, one after another.
struct TicketFate {
    private let kind: TicketKind
    private let classIndex: Int32
    private let returnDelay: Exponential
    /// After each touch a ticket comes back with the same probability p; r = p/(1 − p) on average.
    private let returnProbability: Double
    private var workStream: RandomStream
    private var returnStream: RandomStream
    private var delayStream: RandomStream
    private var patienceStream: RandomStream

    init(
        _ kind: TicketKind, classIndex: Int, returnDelay: Double, _ stream: RandomStream
    ) {
        self.kind = kind
        self.classIndex = Int32(classIndex)
        self.returnDelay = Exponential(mean: returnDelay)
        returnProbability = kind.returnsPerTicket / (1 + kind.returnsPerTicket)
        workStream = stream.substream("work").substream(classIndex)
        returnStream = stream.substream("returns").substream(classIndex)
        delayStream = stream.substream("delays").substream(classIndex)
        patienceStream = stream.substream("patience").substream(classIndex)
    }

    mutating func ticket(at arrival: Double, isNew: Bool = true) -> DrawnTicket {
        var work = [kind.handleTime.draw(from: &workStream)]
        var delay = [0.0]
        while returnStream.happens(withProbability: returnProbability) {
            work.append(kind.handleTime.draw(from: &workStream))
            delay.append(returnDelay.draw(from: &delayStream))
        }
        let patience =
            isNew
            ? kind.patience.map { Exponential(mean: $0).draw(from: &patienceStream) } : nil
        return DrawnTicket(
            arrival: arrival, classIndex: classIndex, isNew: isNew,
            patience: patience ?? .infinity, work: work, delay: delay)
    }
}
