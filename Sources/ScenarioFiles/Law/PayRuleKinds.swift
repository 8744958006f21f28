internal import LaborLaw
internal import WorkTime

extension Section {
    /// A share of the hour's wage; nil where a parameter is faulty.
    func premium() -> Premium? {
        let occasion = self.occasion()
        let tiers = self.tiers()
        let stacking = optional("stacking", .oneOfCases("a stacking"), Premium.Stacking.additive)
        let straight = optional(
            "straight", .oneOfCases("a way of straight pay"), Premium.StraightPay.included)
        guard let occasion, let tiers, let stacking, let straight else { return nil }
        return Premium(on: occasion, tiers: tiers, stacking: stacking, straight: straight)
    }

    /// Days' wages; nil where a parameter is faulty.
    func dayRate() -> DayRate? {
        let share: TextForm<Percent> = .ofOne("a share of the normal day")
        let occasion = read("on", TextForm<DayRate.Occasion>.oneOfCases("a free day"))
        let overtime = read("overtimePercent", .percent)
        let keys = SectionKeys(required: ["upToShare", "days"], optional: [])
        var steps: [DayRate.Step] = []
        for part in sections("steps", keys) {
            let upTo = part.read("upToShare", share)
            let days = part.read("days", .ofOne("a number of days"))
            guard let upTo, let days else { continue }
            if let last = steps.last, upTo <= last.upToShare || days < last.days {
                part.complain(
                    about: "upToShare", expected: "steps that rise",
                    found: "one that does not exceed the one before")
                return nil
            }
            steps.append(DayRate.Step(upToShare: upTo, days: days))
        }
        guard let occasion, let overtime, !steps.isEmpty else {
            if case .list(let items) = self["steps"]?.content, items.isEmpty {
                complain(about: "steps", expected: "at least one step", found: "none")
            }
            return nil
        }
        return DayRate(on: occasion, steps: steps, overtimePercent: overtime)
    }

    /// So many hours' wages for an event; nil where a parameter is faulty.
    func flatPremium() -> FlatPremium? {
        let name = read("event", TextForm<EventName>.oneOfCases("an event"))
        let hours = read("hours", .hours(0...24))
        let rate = read("rate", TextForm<FlatPremium.Rate>.oneOfCases("a rate"))
        let over = read("over", .ruleHours)
        let event = name.flatMap { self.event($0, over: over) }
        guard let event, let hours, let rate else { return nil }
        return FlatPremium(event: event, hours: hours, rate: rate)
    }

    private func event(_ name: EventName, over: Minutes?) -> FlatPremium.Event? {
        let isMeal = name == .lateMeal || name == .secondMeal
        for key in ["startsBy", "length"] where (self[key] != nil) != isMeal {
            complain(
                about: key, expected: isMeal ? "the key '\(key)'" : "no such key here",
                found: isMeal ? "none" : "one")
        }
        let startsBy = read("startsBy", .ruleHours)
        let length = read("length", .ruleHours)
        guard let over else { return nil }
        switch name {
        case .splitShift: return .splitShift(gap: over)
        case .spreadOver: return .spreadOver(over)
        case .shortRest: return .shortRest(over)
        case .lateMeal, .secondMeal:
            guard let startsBy, let length else { return nil }
            return name == .lateMeal
                ? .lateMeal(over: over, startsBy: startsBy, length: length)
                : .secondMeal(over: over, startsBy: startsBy, length: length)
        }
    }

    private func occasion() -> PremiumOccasion? {
        guard let name = read("on", TextForm<OccasionName>.paidWork) else { return nil }
        let allowed = name.parameters
        for key in ["normalDay", "normalWeek", "day", "excludingRestDays", "from", "to"]
        where self[key] != nil && !allowed.contains(key) {
            complain(about: key, expected: "no such key here", found: "one")
        }
        switch name {
        case .overtime: return overtime().map { .overtime($0) }
        case .night:
            if self["from"] == nil, self["to"] == nil {
                complain(about: "on", expected: "the keys 'from' and 'to'", found: "neither")
            }
            return clockWindow().map { .night($0) }
        case .restDay: return .restDay
        case .holiday: return .holiday
        case .seventhDay: return .seventhDay
        case .weekday(let day): return .weekday(day)
        }
    }

    private func overtime() -> Overtime? {
        let day = read("normalDay", .ruleHours)
        let week = read("normalWeek", .ruleHours)
        if self["normalDay"] == nil, self["normalWeek"] == nil {
            complain(about: "on", expected: "normalDay or normalWeek", found: "neither")
            return nil
        }
        let model = optional(
            "day", .named([("duty-date", .dutyDate), ("calendar-day", .calendarDay)], "a day"),
            Overtime.Day.dutyDate)
        let excludes = optional("excludingRestDays", .yesOrNo, true)
        guard let model, let excludes else { return nil }
        return Overtime(
            normalDay: day, normalWeek: week, day: model, excludingRestDays: excludes,
            during: clockWindow())
    }

    private func clockWindow() -> ClockWindow? {
        let from = read("from", .time)
        let to = read("to", .time)
        if (self["from"] == nil) != (self["to"] == nil) {
            let missing = self["from"] == nil ? "from" : "to"
            complain(about: missing, expected: "the key '\(missing)'", found: "none")
        }
        guard let from, let to else { return nil }
        return ClockWindow(from: from, to: to)
    }

    private func tiers() -> PayTiers? {
        let period = optional("per", .oneOfCases("a period"), PayTiers.Period.day)
        let keys = SectionKeys(required: ["percent"], optional: ["upTo"])
        let parts = sections("tiers", keys)
        var tiers: [PayTiers.Tier] = []
        for (index, part) in parts.enumerated() {
            let upTo = part.read("upTo", .ruleHours)
            let isLast = index + 1 == parts.count
            if !isLast, part["upTo"] == nil {
                part.complain(about: "upTo", expected: "an end, but for the last", found: "none")
            }
            if let upTo, let below = tiers.last?.upTo, upTo <= below {
                part.complain(about: "upTo", expected: "more than \(below)", found: "\(upTo)")
            }
            guard let percent = part.read("percent", .percent) else { continue }
            tiers.append(PayTiers.Tier(upTo: upTo, percent: percent))
        }
        if case .list(let items) = self["tiers"]?.content, items.isEmpty {
            complain(about: "tiers", expected: "at least one tier", found: "none")
        }
        let ends = tiers.map(\.upTo)
        let rise = zip(ends, ends.dropFirst()).allSatisfy { lower, upper in
            lower.map { $0 < upper ?? .hours(100_000) } ?? false
        }
        guard let period, !tiers.isEmpty, rise else { return nil }
        return PayTiers(tiers, per: period)
    }

    /// What the text at `key` means, `standard` where it is left out; nil where it is wrong.
    private func optional<Value: Sendable>(
        _ key: String, _ form: TextForm<Value>, _ standard: Value
    ) -> Value? {
        self[key] == nil ? standard : read(key, form)
    }
}

/// The events of flat premiums by their names in packs.
private enum EventName: String, CaseIterable {
    case lateMeal = "late-meal"
    case secondMeal = "second-meal"
    case splitShift = "split-shift"
    case spreadOver = "spread-over"
    case shortRest = "short-rest"
}

/// The work that earns a premium.
private enum OccasionName: Sendable {
    case overtime, restDay, holiday, night, seventhDay
    case weekday(Weekday)

    /// The keys of the parameters it has.
    var parameters: [String] {
        switch self {
        case .overtime: ["normalDay", "normalWeek", "day", "excludingRestDays", "from", "to"]
        case .night: ["from", "to"]
        case .restDay, .holiday, .seventhDay, .weekday: []
        }
    }
}

extension TextForm where Value == OccasionName {
    /// The work that earns a premium, by its name or that of a day of the week.
    fileprivate static var paidWork: TextForm {
        .named(
            [
                ("overtime", .overtime), ("rest-day", .restDay), ("holiday", .holiday),
                ("night", .night), ("seventh-day", .seventhDay), ("monday", .weekday(.monday)),
                ("tuesday", .weekday(.tuesday)), ("wednesday", .weekday(.wednesday)),
                ("thursday", .weekday(.thursday)), ("friday", .weekday(.friday)),
                ("saturday", .weekday(.saturday)), ("sunday", .weekday(.sunday)),
            ], "work that earns a premium")
    }
}

extension TextForm where Value == Percent {
    /// A share in percent, such as `12.5`.
    fileprivate static var percent: TextForm {
        TextForm<Int>.scaled(places: 2, 0...1000, "a number of percent")
            .map { Percent(basisPoints: $0) }
    }

    /// A multiple of one, such as `0.5`.
    fileprivate static func ofOne(_ noun: String) -> TextForm {
        TextForm<Int>.scaled(places: 4, 0...10, noun).map { Percent(basisPoints: $0) }
    }
}
