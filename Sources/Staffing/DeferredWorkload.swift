/// Work that may wait, spread evenly over the slots between its arrival and its due time.
public struct DeferredWorkload: Hashable, Sendable {
    /// The work to be done within the horizon.
    public let curve: WorkloadCurve
    /// The work left for the slots after the horizon, in erlangs; one slot shorter than the window.
    public let carriedOut: [Double]
}

extension WorkloadCurve {
    /// The curve once each slot's work is spread over `windowSlots` slots from its arrival on.
    ///
    /// Done(t) = Σ arrivals(t − j) / w for j in 0..<w: a moving average that loses nothing. Work of
    /// the window's first slot is due when the window ends, so an even pace is never late.
    ///
    /// - Parameters:
    ///   - windowSlots: The slots within which the work is due, counting the one it arrives in.
    ///   - earlier: The work of the slots before the horizon, the latest last; only the last
    ///     `windowSlots − 1` matter, and missing ones brought no work.
    /// - Returns: The work done in each slot of the horizon and what is left after it.
    /// - Precondition: `windowSlots` is at least 1.
    /// - Complexity: O(slots × `windowSlots`).
    public func deferred(over windowSlots: Int, after earlier: [Double] = []) -> DeferredWorkload {
        precondition(windowSlots >= 1, "work is due no sooner than the slot it arrives in")
        let carriedIn = earlier.suffix(windowSlots - 1)
        let arrivals = carriedIn + work
        var done = [Double](repeating: 0, count: arrivals.count + windowSlots - 1)
        for (slot, arrived) in zip(0..., arrivals) where arrived > 0 {
            let pace = arrived / Double(windowSlots)
            for later in slot..<(slot + windowSlots) {
                done[later] += pace
            }
        }
        let horizon = carriedIn.count..<arrivals.count
        return DeferredWorkload(
            curve: WorkloadCurve(slot: slot, work: Array(done[horizon])),
            carriedOut: Array(done[arrivals.count...]))
    }
}
