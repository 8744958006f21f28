internal import Forecasting
internal import Planning
internal import Reporting
internal import RosterModel
internal import Wording
internal import WorkTime

extension ModelLine {
    /// Which models forecast all tickets, then each class.
    static func list(of forecast: DemandForecast) -> [ModelLine] {
        [ModelLine(forecast.totalModelChoice, ticketClass: nil)]
            + zip(forecast.modelChoices, forecast.classes.classes).map {
                ModelLine($0, ticketClass: $1)
            }
    }

    private init(_ choice: ModelChoice, ticketClass: TicketClass?) {
        self.init(
            ticketClass: ticketClass,
            weights: Dictionary(
                choice.parts.map { ("\($0.member)", $0.weight) }, uniquingKeysWith: { $1 }),
            sentence: choice.sentence)
    }
}

extension HandleTimeReport {
    /// How long the tickets of each class take.
    init(_ forecast: DemandForecast, of scenario: Scenario) {
        let lines = forecast.classes.classes.indices.map { index in
            let distribution = forecast.handleTimes.classes[index]
            return HandleTimeLine(
                ticketClass: forecast.classes.classes[index], tickets: distribution.tickets,
                mean: forecast.handleMinutes[index],
                quantiles: (distribution.median, distribution.p80, distribution.p95))
        }
        self.init(
            lines: lines,
            sentences: [
                HandleTimeReport.sentence(for: forecast.handleTimes.trend),
                HandleTimeReport.sentence(for: scenario.tickets.rampUp),
            ])
    }

    private static func sentence(for trend: HandleTimeTrend?) -> Phrase {
        guard let trend else { return HandleTimePhrase.young.phrase }
        let phrase: HandleTimePhrase =
            switch (trend.isClear, trend.weeklyChange > 0) {
            case (false, _): .steady
            case (true, true): .longer
            case (true, false): .shorter
            }
        return phrase.phrase.filled([
            "change": "\(abs(trend.weeklyChange * 100).figure(digits: 1)) %",
            "weeks": "\(trend.weeks)",
        ])
    }

    private static func sentence(for rampUp: [RampUpStep]) -> Phrase {
        guard !rampUp.isEmpty else { return HandleTimePhrase.noRampUp.phrase }
        let steps = rampUp.map { step in
            HandleTimePhrase.rampUpStep.phrase.filled([
                "month": "\(step.fromMonth)",
                "pace": "\((step.efficiency * 100).figure(digits: 0)) %",
            ])
        }
        let phrase = HandleTimePhrase.rampUp.phrase
        let english = steps.map(\.english).joined(separator: ", ")
        let chinese = steps.map(\.chinese).joined(separator: "，")
        return Phrase(
            en: phrase.english.replacing("{steps}", with: english),
            zh: phrase.chinese.replacing("{steps}", with: chinese))
    }
}

extension EscalationLine {
    /// What each category does to the volume, the one with most hours first.
    static func list(of forecast: DemandForecast, scenario: Scenario) -> [EscalationLine] {
        forecast.escalations.groups.filter { $0.tickets > 0 }.map { group in
            let category = scenario.tickets.categories[group.index]
            return EscalationLine(
                category: category,
                tickets: (group.tickets, group.share, group.retouches),
                handleHours: group.handleHours, savedHours: group.savedHours,
                sentences: group.sentences(
                    name: Phrase(en: category.rawValue, zh: category.rawValue)))
        }
    }
}
