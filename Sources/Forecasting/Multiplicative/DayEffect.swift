internal import WorkTime

/// An effect that days may have on top of their weekday's.
enum DayEffect: Hashable {
    /// That of all special days of a kind.
    case kind(SpecialDayKind)
    /// That of the days before special ones of a kind.
    case dayBefore(SpecialDayKind)
    /// That of the days after.
    case dayAfter(SpecialDayKind)
    /// That of special days of one kind and name.
    case occasion(SpecialDayKind, name: String)
    /// That of a place within a season.
    case place(SeasonPlace, season: String)

    /// That of the first days of a month, when wages have come and bills are due.
    case monthStart

    /// What the effect is before any data, as a normal distribution: weak, so that it matters for
    /// days seen once or never and fades with evidence.
    var prior: DayDesign.Prior {
        switch self {
        case .kind(.holiday): DayDesign.Prior(mean: -0.7, standardDeviation: 0.7)
        case .kind(.campaign): DayDesign.Prior(mean: 0.2, standardDeviation: 0.5)
        case .kind(.payday): DayDesign.Prior(mean: 0.05, standardDeviation: 0.2)
        case .kind(.season): DayDesign.Prior(mean: 0, standardDeviation: 0.3, isCautious: true)
        case .dayBefore, .dayAfter:
            DayDesign.Prior(mean: 0, standardDeviation: 0.1, isCautious: true)
        case .monthStart: DayDesign.Prior(mean: 0, standardDeviation: 0.1, isCautious: true)
        case .occasion: DayDesign.Prior(mean: 0, standardDeviation: 0.4)
        case .place: DayDesign.Prior(mean: 0, standardDeviation: 0.3, isCautious: true)
        }
    }
}

/// Where a day lies within a season of several days.
enum SeasonPlace: CaseIterable {
    /// The day before the first.
    case eve
    /// The first two days.
    case opening
    /// The rest of the first seven days.
    case firstWeek
}

extension SpecialDays {
    /// The effects of a date, of the occasions only those of `names`.
    func effects(on date: LocalDate, names: Set<DayEffect>) -> [DayEffect] {
        let today = on(date)
        let before = on(date - 1)
        let after = on(date + 1)
        var effects: [DayEffect] = []
        for kind in SpecialDayKind.allCases {
            if today.contains(where: { $0.kind == kind }) {
                effects.append(.kind(kind))
            } else if kind == .holiday || kind == .campaign {
                if after.contains(where: { $0.kind == kind }) { effects.append(.dayBefore(kind)) }
                if before.contains(where: { $0.kind == kind }) { effects.append(.dayAfter(kind)) }
            }
        }
        for day in today {
            let occasion = DayEffect.occasion(day.kind, name: day.name)
            if names.contains(occasion), !effects.contains(occasion) { effects.append(occasion) }
        }
        for name in seasonNames(today) {
            if let place = place(of: date, season: name) {
                effects.append(.place(place, season: name))
            }
        }
        let begun = Set(seasonNames(today))
        for name in seasonNames(after) where !begun.contains(name) {
            effects.append(.place(.eve, season: name))
        }
        return effects
    }

    private func seasonNames(_ days: [SpecialDay]) -> [String] {
        var names: [String] = []
        for day in days where day.kind == .season && !names.contains(day.name) {
            names.append(day.name)
        }
        return names
    }

    /// The place of a day of a season; nil after its first week.
    private func place(of date: LocalDate, season name: String) -> SeasonPlace? {
        for age in 0..<7 where !seasonNames(on(date - (age + 1))).contains(name) {
            return age < 2 ? .opening : .firstWeek
        }
        return nil
    }
}
