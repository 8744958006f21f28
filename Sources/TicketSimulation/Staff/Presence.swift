internal import RandomStreams
internal import RosterModel
internal import WorkTime

/// When every specialist answers in one run, in one flat list.
struct Presence: Sendable {
    /// A stretch in minutes since the desk opens.
    struct Stretch: Sendable {
        let start: Double
        let end: Double
        let endsDuty: Bool
        let efficiency: Double
    }

    /// The stretches, specialist by specialist and in order of time.
    let stretches: [Stretch]
    /// The stretches of specialist s are those from `first[s]` up to `first[s + 1]`.
    let first: [Int32]

    private static let pieceMinutes = 120.0

    /// Everybody's presence from `opening` on, with the pauses of shrinkage drawn.
    ///
    /// A pause is drawn by person and stretch, so that it stays where it is in another roster.
    init(
        of staff: [DeskSpecialist], from opening: Instant, shrinkage: Double, _ stream: RandomStream
    ) {
        let pauses = stream.substream("shrinkage")
        var stretches: [Stretch] = []
        var first: [Int32] = [0]
        for specialist in staff {
            let own = pauses.substream(specialist.id.rawValue)
            for presence in specialist.stretches {
                let start = Double((presence.range.start - opening).count)
                let end = Double((presence.range.end - opening).count)
                guard end > 0 else { continue }
                let stretch = Stretch(
                    start: max(0, start), end: end, endsDuty: presence.endsDuty,
                    efficiency: presence.efficiency)
                guard shrinkage > 0 else {
                    stretches.append(stretch)
                    continue
                }
                var times = own.substream(presence.range.start.minutesSince1970)
                Presence.cut(stretch, shrinkage: shrinkage, &times, into: &stretches)
            }
            first.append(Int32(stretches.count))
        }
        self.stretches = stretches
        self.first = first
    }

    /// Cuts a pause out of each piece of a stretch.
    private static func cut(
        _ stretch: Stretch, shrinkage: Double, _ times: inout RandomStream,
        into stretches: inout [Stretch]
    ) {
        let length = stretch.end - stretch.start
        let pieces = max(1, (length / pieceMinutes).rounded())
        let piece = length / pieces
        var start = stretch.start
        for number in 0..<Int(pieces) {
            let slack = piece * (1 - shrinkage)
            let pause = stretch.start + piece * Double(number) + times.uniform() * slack
            if pause > start {
                stretches.append(
                    Stretch(
                        start: start, end: pause, endsDuty: false,
                        efficiency: stretch.efficiency))
            }
            start = pause + piece * shrinkage
        }
        if start < stretch.end {
            stretches.append(
                Stretch(
                    start: start, end: stretch.end, endsDuty: stretch.endsDuty,
                    efficiency: stretch.efficiency))
        } else if stretch.endsDuty, let last = stretches.popLast() {
            stretches.append(
                Stretch(
                    start: last.start, end: last.end, endsDuty: true,
                    efficiency: last.efficiency))
        }
    }
}
