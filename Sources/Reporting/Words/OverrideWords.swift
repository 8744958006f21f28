internal import RosterModel
internal import Wording
internal import WorkTime

extension Words {
    /// A change that people made to the forecast and what it did, in a sentence.
    func sentence(for line: OverrideLine) -> String {
        let change = line.override
        let scope = classes(change.tickets)
        let days =
            change.dates.count == 1
            ? day(change.dates.start)
            : "\(day(change.dates.start)) – \(day(change.dates.end - 1))"
        let what = self(
            phrase(for: change),
            [
                "change": words(for: change.change), "days": days,
                "hours": clock(change.hours.from, change.hours.until),
            ])
        // The name last: people's texts may hold braces of their own.
        let told = self(
            OverridePhrase.scope,
            [
                "what": what,
                "classes": scope.isEmpty ? self(OverridePhrase.everyClass) : scope,
                "name": change.name,
            ])
        return [told, effect(of: line)].compactMap { $0 }.joined(separator: separator)
    }

    private func phrase(for change: VolumeOverride) -> OverridePhrase {
        if change.change == .excludeHistory { return .excludeHistory }
        return change.hours == .wholeDay ? .allDay : .hours
    }

    private var separator: String {
        switch language {
        case .english: "; "
        case .chinese: "；"
        }
    }

    /// Tickets before and after; nothing for days that are only left out of the history.
    private func effect(of line: OverrideLine) -> String? {
        guard line.override.change != .excludeHistory else { return nil }
        guard line.touchesForecast else { return self(OverridePhrase.outside) }
        return self(
            OverridePhrase.effect,
            [
                "before": Figure.short(line.before, digits: 1),
                "after": Figure.short(line.after, digits: 1),
            ])
    }

    private func words(for change: VolumeOverride.Change) -> String {
        func rate(_ phrase: OverridePhrase, _ rate: TicketRate) -> String {
            self(phrase, ["amount": Figure.short(rate.tickets, digits: 1), "per": "\(rate.per)"])
        }
        switch change {
        case .percent(let percent):
            let sign = percent > 0 ? "+" : ""
            return self(
                OverridePhrase.percent, ["amount": sign + Figure.short(percent, digits: 1)])
        case .set(let tickets): return rate(.set, tickets)
        case .minimum(let tickets): return rate(.minimum, tickets)
        case .maximum(let tickets): return rate(.maximum, tickets)
        case .dailyTotal(let tickets):
            return self(
                OverridePhrase.dailyTotal, ["amount": Figure.short(tickets, digits: 1)])
        case .excludeHistory: return ""
        }
    }

    private func classes(_ filter: TicketFilter) -> String {
        let names =
            filter.languages.map(\.rawValue) + filter.categories.map(\.rawValue)
            + filter.severities.map { self($0.phrase) }
        return names.joined(separator: ", ")
    }
}
