internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Reads the prices of hours off the duals of the requirements.
struct HourPrices {
    private let model: ScenarioProblem
    /// Points per head-hour by interval, for each cover line.
    private let perHour: [[Double]]
    /// Whether some duty of the horizon can work in an interval; what runs in from before cannot
    /// be changed, and an hour there is nothing to hire for.
    private let isWorkable: [Bool]

    init(_ rowPrices: [Double], model: ScenarioProblem) {
        self.model = model
        isWorkable = model.problem.options.reduce(
            into: Array(repeating: false, count: model.grid.intervalCount)
        ) { workable, option in
            for share in option.working { workable[share.slot] = true }
        }
        var row = 0
        perHour = model.problem.cover.map { line in
            var prices = Array(repeating: 0.0, count: model.grid.intervalCount)
            for span in line.spans {
                for slot in span.slots where !rowPrices.isEmpty {
                    prices[slot] = rowPrices[row] / span.hours
                }
                row += 1
            }
            return prices
        }
    }

    /// The mean price of everybody's, each language's and each category's hour over stretches of
    /// four hours: the sum over all lines of demand that such a specialist counts in.
    var prices: [HourPrice] {
        model.demandKinds.flatMap { kind -> [HourPrice] in
            switch kind {
            case .workload, .urgent: return []
            case .everybody, .language, .category: break
            }
            let total = zip(model.demandKinds, perHour).reduce(
                into: Array(repeating: 0.0, count: model.grid.intervalCount)
            ) { sum, line in
                guard line.0.counts(specialistOf: kind) else { return }
                for slot in sum.indices { sum[slot] += line.1[slot] }
            }
            return model.grid.dates.dates.flatMap { date in
                stretches(of: total, kind: kind, on: date)
            }
        }
    }

    private func stretches(
        of prices: [Double], kind: StaffDemandLine.Kind, on date: LocalDate
    ) -> [HourPrice] {
        let zone = model.grid.zone
        return stride(from: 0, to: 1440, by: 240).compactMap { minute -> HourPrice? in
            guard let from = LocalTime(minuteOfDay: minute) else { return nil }
            let slots = model.grid.indices(on: date).filter { index in
                let local = zone.local(model.grid.interval(at: index).start)
                return isWorkable[index] && local.date == date
                    && (minute..<minute + 240).contains(local.time.minuteOfDay)
            }
            guard !slots.isEmpty else { return nil }
            let mean = slots.reduce(0) { $0 + prices[$1] } / Double(slots.count)
            return HourPrice(
                kind: kind, date: date, from: from, length: .hours(4), pointsPerHour: mean)
        }
    }
}

extension StaffDemandLine.Kind {
    /// Whether an hour of somebody hired for `skill` counts in a line of this kind.
    fileprivate func counts(specialistOf skill: StaffDemandLine.Kind) -> Bool {
        switch (self, skill) {
        case (.everybody, _), (.workload, _): true
        case (.urgent(let language), .language(let hired)),
            (.language(let language), .language(let hired)):
            language == hired
        case (.category(let category), .category(let hired)): category == hired
        default: false
        }
    }
}
