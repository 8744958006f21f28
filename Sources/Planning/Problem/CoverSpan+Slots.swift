internal import RosterModel
internal import RosterOptimization
internal import WorkTime

extension CoverSpan {
    /// Spans of intervals that every option covers alike and that ask for the same, so that one
    /// row of the linear program stands for several intervals without any loss.
    ///
    /// `required` and `carriedIn` hold heads by interval, `shares` what each option covers.
    static func merged(
        required: [Double], carriedIn: [Double], shares: [[SlotShare]], horizon: PlanningHorizon
    ) -> [CoverSpan] {
        var isBoundary = Array(repeating: false, count: required.count + 1)
        isBoundary[0] = true
        for index in required.indices.dropFirst()
        where required[index] != required[index - 1] || carriedIn[index] != carriedIn[index - 1] {
            isBoundary[index] = true
        }
        for option in shares {
            var previous: SlotShare?
            for share in option {
                if let previous, previous.slot == share.slot - 1, previous.share == share.share {
                } else {
                    isBoundary[share.slot] = true
                    if let previous { isBoundary[previous.slot + 1] = true }
                }
                previous = share
            }
            if let previous { isBoundary[previous.slot + 1] = true }
        }
        let starts = required.indices.filter { isBoundary[$0] } + [required.count]
        return zip(starts, starts.dropFirst()).map { from, to in
            CoverSpan(
                slots: from..<to, required: required[from], carriedIn: carriedIn[from],
                hours: hours(from..<to, horizon))
        }
    }

    /// Spans of `size` intervals that ask for the mean of their intervals.
    static func buckets(
        of size: Int, required: [Double], carriedIn: [Double], horizon: PlanningHorizon
    ) -> [CoverSpan] {
        stride(from: 0, to: required.count, by: size).map { from in
            let slots = from..<min(from + size, required.count)
            let mean = { (values: [Double]) in
                values[slots].reduce(0, +) / Double(slots.count)
            }
            return CoverSpan(
                slots: slots, required: mean(required), carriedIn: mean(carriedIn),
                hours: hours(slots, horizon))
        }
    }

    private static func hours(_ slots: Range<Int>, _ horizon: PlanningHorizon) -> Double {
        Double(slots.count) * horizon.interval.inHours
    }
}
