internal import Wording

extension DayRate.Occasion {
    /// The work of such days as people read it.
    var phrase: Phrase {
        switch self {
        case .restDay: Phrase(en: "Work on a rest day", zh: "休息日的工作")
        case .holiday: Phrase(en: "Work on a public holiday", zh: "公共假期的工作")
        }
    }
}

extension DayRate {
    /// What the rate pays, in one sentence.
    var requirement: Phrase {
        let parts = steps.map { step in
            let days = step.days.decimal(of: 1)
            return Phrase(
                en: "{days} up to {share} of a normal day's hours",
                zh: "正常工时的{share}以内付{days}天工资"
            ).filled([
                (
                    name: "days",
                    value: Phrase(
                        en: days == "1" ? "1 day's wages" : "\(days) days' wages", zh: days)
                ),
                (name: "share", value: .name(step.upToShare.description)),
            ])
        }
        let text =
            switch occasion {
            case .restDay:
                Phrase(
                    en: "{work} earns {steps}; hours beyond earn the hour's wage and {percent}.",
                    zh: "{work}：{steps}；超出正常工时的，付每小时工资并加付{percent}。")
            case .holiday:
                Phrase(
                    en: "{work} earns, on top of the day's own pay, {steps}; hours beyond earn the "
                        + "hour's wage and {percent}.",
                    zh: "{work}，在当天工资之外：{steps}；超出正常工时的，付每小时工资并加付{percent}。")
            }
        return text.filled([
            (name: "work", value: occasion.phrase),
            (
                name: "steps",
                value: Phrase(
                    en: parts.map(\.english).joined(separator: ", "),
                    zh: parts.map(\.chinese).joined(separator: "，"))
            ),
            (name: "percent", value: .name(overtimePercent.description)),
        ])
    }
}
