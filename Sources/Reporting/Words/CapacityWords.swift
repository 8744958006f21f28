public import RosterModel
public import Wording
internal import WorkTime

extension Language {
    /// What the language is called; its tag where nobody has said.
    public var phrase: Phrase {
        LanguagePhrase(rawValue: rawValue)?.phrase ?? Phrase(en: rawValue, zh: rawValue)
    }
}

extension Words {
    /// What planning together comes to, beside planning in two steps.
    func sentences(for outcome: TicketOutcome) -> [String] {
        func sentence(_ phrase: CapacityPhrase, _ figures: PlanningFigures) -> String {
            self(
                phrase,
                [
                    "points": Figure.fixed(figures.points, digits: 1),
                    "late": Figure.fixed(figures.lateTickets, digits: 1),
                    "open": Figure.fixed(figures.openTickets, digits: 1),
                ])
        }
        let share = Figure.percent(outcome.improvement, digits: 1)
        let isBetter = share != Figure.percent(0, digits: 1)
        return [
            sentence(.together, outcome.together), sentence(.twoSteps, outcome.twoSteps),
            isBetter
                ? self(CapacityPhrase.better, ["share": share]) : self(CapacityPhrase.noBetter),
        ] + (outcome.promises.map { sentences(for: $0) } ?? [])
    }

    /// What simulation says of the promises, and what was asked for where it does not see them kept.
    private func sentences(for promises: PromiseSummary) -> [String] {
        func estimate(_ estimate: PromiseSummary.Estimate) -> String {
            Figure.fixed(estimate.mean, digits: 1) + " ± "
                + Figure.fixed(estimate.halfWidth, digits: 1)
        }
        let fewer = promises.fewerLate
        let comparison: CapacityPhrase =
            abs(fewer.mean) <= fewer.halfWidth
            ? .alikeSimulated : fewer.mean > 0 ? .fewerSimulated : .moreSimulated
        let simulated = self(
            comparison,
            [
                "runs": "\(promises.runs)", "late": estimate(promises.late),
                "twoSteps": estimate(promises.lateInTwoSteps),
                "difference": estimate(.init(mean: abs(fewer.mean), halfWidth: fewer.halfWidth)),
            ])
        let lines = promises.broken.map { line in
            self(
                line.isTaken ? CapacityPhrase.raised : .raisedInVain,
                [
                    "class": name(line.ticketClass),
                    "planned": Figure.percent(line.planned, digits: 0),
                    "simulated": Figure.percent(line.simulated, digits: 0),
                    "promised": Figure.percent(line.promised, digits: 0),
                    "after": line.after.map { Figure.percent($0, digits: 0) } ?? "–",
                ])
        }
        let cost = Figure.fixed(promises.cost, digits: 1)
        let isDearer = promises.broken.contains(where: \.isTaken)
        return [simulated] + lines
            + (isDearer ? [self(CapacityPhrase.promiseCost, ["points": cost])] : [])
    }

    /// The service of a severity beside what is promised.
    func sentence(for line: ServiceLine) -> String {
        let severity = self(line.severity.phrase)
        guard let level = line.level, let promise = line.promise else {
            return self(CapacityPhrase.nothingDue, ["severity": severity])
        }
        return self(
            CapacityPhrase.service,
            [
                "severity": severity, "share": Figure.percent(level, digits: 1),
                "due": Figure.fixed(line.due, digits: 1),
                "promised": Figure.percent(promise.share, digits: 0), "within": "\(promise.within)",
            ])
    }

    /// What one more hour is worth, and where its price says more than that.
    func sentence(for line: HourLine, in zone: Zone) -> String {
        let late = Figure.fixed(line.lateTickets, digits: 1)
        let sentence = self(
            line.lateTickets >= 0.05 ? CapacityPhrase.worthTickets : .worthPoints,
            [
                "late": late, "points": points(line.points),
                "when": range(line.range, in: zone), "skill": self(line.skill),
            ])
        guard line.price - line.points > 0.02 * line.price else { return sentence }
        let gap = language == .english ? " " : ""
        return sentence + gap + self(CapacityPhrase.slope, ["price": points(line.price)])
    }

    private func points(_ value: Double) -> String {
        Figure.fixed(value, digits: value < 10 ? 1 : 0)
    }
}
