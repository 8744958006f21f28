internal import RandomStreams

/// The people of a made-up instance, in blocks of one contract each.
struct SyntheticStaff {
    let catalogue: SyntheticShifts
    let dayCount: Int
    let stream: RandomStream

    func employees(_ count: Int) -> [BenchmarkEmployee] {
        var mix = stream.substream("contracts")
        let contracts = SyntheticContracts(dayCount: dayCount, stream: &mix)
        let headcounts = contracts.headcounts(count, &mix)
        let kinds = zip(contracts.kinds, headcounts).flatMap { kind, headcount in
            Array(repeating: kind.contract, count: headcount)
        }
        let fullMinutes = contracts.kinds[0].contract.totalMinutes.upperBound
        return kinds.enumerated().map { place, contract in
            var own = stream.substream(place)
            let share = Double(contract.totalMinutes.upperBound) / Double(fullMinutes)
            let limits = catalogue.limits(share: share, dayCount: dayCount, &own)
            let (daysOff, contract) = daysOff(for: contract, &own)
            return BenchmarkEmployee(
                id: Self.name(place), shiftLimits: limits, contract: contract, daysOff: daysOff)
        }
    }

    /// A, B, …, Z, AA, AB, ….
    private static func name(_ place: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        var name = ""
        var rest = place + 1
        while rest > 0 {
            name.insert(letters[(rest - 1) % 26], at: name.startIndex)
            rest = (rest - 1) / 26
        }
        return name
    }

    /// Days off that leave a plan within the contract; should none turn up, the contract asks for
    /// as little as the last ones leave.
    private func daysOff(
        for contract: BenchmarkContract, _ stream: inout RandomStream
    ) -> ([Int], BenchmarkContract) {
        let usual = SyntheticShifts.usualMinutes
        let needed = (contract.totalMinutes.lowerBound + usual - 1) / usual
        var daysOff: [Int] = []
        var attainable = 0
        for _ in 0..<20 {
            daysOff = drawDaysOff(&stream)
            attainable = AttainableShifts(contract: contract, dayCount: dayCount).most(off: daysOff)
            if attainable >= needed { return (daysOff, contract) }
        }
        let most = contract.totalMinutes.upperBound
        let eased = BenchmarkContract(
            totalMinutes: min(most, attainable * usual)...most,
            maximumConsecutiveShifts: contract.maximumConsecutiveShifts,
            minimumConsecutiveShifts: contract.minimumConsecutiveShifts,
            minimumConsecutiveDaysOff: contract.minimumConsecutiveDaysOff,
            maximumWeekends: contract.maximumWeekends)
        return (daysOff, eased)
    }

    /// About one day in ten, in runs of up to 14 that do not touch.
    private func drawDaysOff(_ stream: inout RandomStream) -> [Int] {
        var rest = max(1, (dayCount - 2) / 10)
        var isOff = Array(repeating: false, count: dayCount)
        while rest > 0 {
            let length = stream.integer(in: 1...min(14, rest))
            let first = stream.integer(in: 0...(dayCount - length))
            let neighborhood = max(0, first - 1)..<min(dayCount, first + length + 1)
            guard !isOff[neighborhood].contains(true) else { continue }
            for day in first..<first + length { isOff[day] = true }
            rest -= length
        }
        return isOff.indices.filter { isOff[$0] }
    }
}
