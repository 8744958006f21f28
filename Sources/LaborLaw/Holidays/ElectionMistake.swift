public import RosterModel
public import Wording
public import WorkTime

/// What is wrong with an employer's choice of holidays.
public enum ElectionMistake: Hashable, Sendable {
    /// The law has no holiday of this identifier.
    case unknown(String)
    /// The holiday is owed anyway.
    case notElected(HolidayRule)
    /// Fewer days are chosen than the law demands.
    case tooFewDays(chosen: Int, required: Int, year: Int)
    /// The holiday does not fall on the date from which it is moved.
    case noSuchDate(HolidayRule, LocalDate)
    /// The law has no agreement on another day for this holiday.
    case notExchangeable(HolidayRule)

    /// The mistake in one sentence.
    public var sentence: Phrase {
        switch self {
        case .unknown(let id): HolidayLanguage.unknown.filled([("holiday", .name(id))])
        case .notElected(let rule): HolidayLanguage.notElected.filled([("holiday", rule.name)])
        case .tooFewDays(let chosen, let required, let year):
            HolidayLanguage.tooFewDays.filled([
                ("chosen", .name(String(chosen))), ("required", .name(String(required))),
                ("year", .name(String(year))),
            ])
        case .noSuchDate(let rule, let date):
            HolidayLanguage.noSuchDate.filled([("holiday", rule.name), ("date", date.phrase)])
        case .notExchangeable(let rule):
            HolidayLanguage.notExchangeable.filled([("holiday", rule.name)])
        }
    }
}

extension HolidayElection {
    /// What is wrong with the choice for a calendar year, all at once.
    public func mistakes(under law: HolidayLaw, in year: Int) -> [ElectionMistake] {
        choiceMistakes(law) + countMistakes(law, year) + exchanges.flatMap { mistakes($0, law) }
    }

    private func choiceMistakes(_ law: HolidayLaw) -> [ElectionMistake] {
        guard case .named(let ids) = choice else { return [] }
        return ids.compactMap { id in
            guard let rule = law.rule(id) else { return .unknown(id) }
            return rule.kind == .elected ? nil : .notElected(rule)
        }
    }

    private func countMistakes(_ law: HolidayLaw, _ year: Int) -> [ElectionMistake] {
        guard let required = law.electedDays else { return [] }
        let chosen = law.holidays(in: year).count { $0.rule.kind == .elected && includes($0.rule) }
        return chosen < required
            ? [.tooFewDays(chosen: chosen, required: required, year: year)] : []
    }

    private func mistakes(_ exchange: Exchange, _ law: HolidayLaw) -> [ElectionMistake] {
        guard let rule = law.rule(exchange.holiday) else { return [.unknown(exchange.holiday)] }
        guard law.exchangeable.contains(rule.kind) else { return [.notExchangeable(rule)] }
        return rule.dates(in: exchange.from.parts.year).contains(exchange.from)
            ? [] : [.noSuchDate(rule, exchange.from)]
    }
}
