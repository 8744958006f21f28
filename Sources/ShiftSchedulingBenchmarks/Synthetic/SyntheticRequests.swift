internal import RandomStreams

/// Wishes in runs of one to five days, one shift and one weight of 1 to 3 a run.
struct SyntheticRequests {
    let employees: [BenchmarkEmployee]
    let dayCount: Int

    /// Wishes for a shift on about 17 per cent of all days and against one on about 8.
    func requests(from stream: RandomStream) -> [BenchmarkRequest] {
        var on: [BenchmarkRequest] = []
        var off: [BenchmarkRequest] = []
        for place in employees.indices {
            var own = stream.substream(place)
            var isTaken = Array(repeating: false, count: dayCount)
            for day in employees[place].daysOff { isTaken[day] = true }
            let many = Double(dayCount) * 0.06 * (0.5 + own.uniform())
            on += runs(.on, max(1, Int(many.rounded())), of: place, &isTaken, &own)
            let some = Double(dayCount) * 0.054 * own.uniform()
            off += runs(.off, Int(some.rounded()), of: place, &isTaken, &own)
        }
        return on + off
    }

    private func runs(
        _ wish: BenchmarkRequest.Wish, _ count: Int, of employee: Int, _ isTaken: inout [Bool],
        _ stream: inout RandomStream
    ) -> [BenchmarkRequest] {
        let limits = employees[employee].shiftLimits
        let shifts = limits.indices.filter { limits[$0] > 0 }
        var requests: [BenchmarkRequest] = []
        for _ in 0..<count {
            let shift = stream.element(of: shifts)
            let weight = stream.integer(in: 1...3)
            guard let run = freeRun(in: isTaken, &stream) else { continue }
            for day in run {
                isTaken[day] = true
                requests.append(
                    BenchmarkRequest(
                        wish, employee: employee, day: day, shift: shift, weight: weight))
            }
        }
        return requests.sorted { $0.day < $1.day }
    }

    /// Days nothing is wished for yet; nil when a few tries found none.
    private func freeRun(in isTaken: [Bool], _ stream: inout RandomStream) -> Range<Int>? {
        for _ in 0..<10 {
            let length = stream.integer(in: 1...5)
            let first = stream.integer(in: 0...(dayCount - length))
            let run = first..<first + length
            if !isTaken[run].contains(true) { return run }
        }
        return nil
    }
}
