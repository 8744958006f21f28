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

    /// The mean price of an hour over stretches of four hours: of somebody with every skill, of
    /// somebody with every skill in a language, and of somebody with a category in every language.
    var prices: [HourPrice] {
        guard let pools = model.flow?.pools else { return [] }
        let kinds =
            [.everybody] + unique(pools.skills.map { .language($0.language) })
            + unique(pools.skills.map { StaffDemandLine.Kind.category($0.category) })
        let first = perHour.count - pools.pools.count
        return kinds.flatMap { kind -> [HourPrice] in
            var total = Array(repeating: 0.0, count: model.grid.intervalCount)
            func add(_ line: Int) {
                for slot in total.indices { total[slot] += perHour[line][slot] }
            }
            for (line, demand) in model.demandKinds.enumerated()
            where demand.counts(specialistOf: kind) {
                add(line)
            }
            for (position, pool) in pools.pools.enumerated()
            where pool.skills.contains(where: { kind.includes(pools.skills[$0]) }) {
                add(first + position)
            }
            return model.grid.dates.dates.flatMap { stretches(of: total, kind: kind, on: $0) }
        }
    }

    /// The kinds, each once.
    private func unique(_ kinds: [StaffDemandLine.Kind]) -> [StaffDemandLine.Kind] {
        kinds.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
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
        case (.urgent, .everybody): true
        case (.urgent(let language), .language(let hired)): language == hired
        default: false
        }
    }

    /// Whether somebody hired for this kind has a skill.
    func includes(_ skill: SkillPools.Skill) -> Bool {
        switch self {
        case .everybody, .workload: true
        case .urgent(let language), .language(let language): skill.language == language
        case .category(let category): skill.category == category
        }
    }
}
