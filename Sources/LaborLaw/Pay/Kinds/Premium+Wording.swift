internal import Wording
internal import WorkTime

extension Premium {
    /// What the premium pays, in one sentence or two.
    var requirement: Phrase {
        let sentence = Phrase(
            en: "{work} earns {tiers} on top of the hour's wage{again}.",
            zh: "{work}，在每小时工资之外{tiers}{again}。")
        let again =
            straight == .extra
            ? Phrase(
                en: ", and within the normal day that wage once more, because the day is paid "
                    + "without work",
                zh: "；因当天不工作也有工资，正常工时内的工资另计")
            : Phrase(en: "", zh: "")
        let filled = sentence.filled([
            (name: "work", value: occasion.phrase), (name: "tiers", value: tiers.phrase),
            (name: "again", value: again),
        ])
        switch stacking {
        case .additive: return filled
        case .highest:
            return filled.followed(
                by: Phrase(
                    en: "Of such premiums that meet in a minute only the highest counts.",
                    zh: "同一分钟内有多项此类加付时，只计最高的一项。"))
        }
    }
}

extension PremiumOccasion {
    fileprivate var phrase: Phrase {
        switch self {
        case .overtime(let overtime): overtime.phrase
        case .restDay: DayRate.Occasion.restDay.phrase
        case .holiday: DayRate.Occasion.holiday.phrase
        case .night(let window):
            Phrase(en: "Work {window}", zh: "{window}的工作")
                .filled([(name: "window", value: window.phrase)])
        case .seventhDay:
            Phrase(en: "Work on the seventh day worked in a week", zh: "一周内第七个工作日的工作")
        case .weekday(let weekday):
            Phrase(en: "Work on a {day}", zh: "{day}的工作")
                .filled([(name: "day", value: weekday.dayName)])
        }
    }
}

extension Overtime {
    fileprivate var phrase: Phrase {
        let bounds = [
            normalDay.map {
                Phrase(en: "{limit} a day", zh: "每天{limit}")
                    .filled([(name: "limit", value: Amount.minutes($0).phrase)])
            },
            normalWeek.map {
                Phrase(en: "{limit} a week", zh: "每周{limit}")
                    .filled([(name: "limit", value: Amount.minutes($0).phrase)])
            },
        ].compactMap { $0 }
        let limits = Phrase(
            en: bounds.map(\.english).joined(separator: " or "),
            zh: bounds.map(\.chinese).joined(separator: "或"))
        let clock =
            during.map {
                Phrase(en: " {window}", zh: "、{window}")
                    .filled([(name: "window", value: $0.phrase)])
            } ?? Phrase(en: "", zh: "")
        return Phrase(en: "Work beyond {limits}{clock}", zh: "超过{limits}{clock}的工作")
            .filled([(name: "limits", value: limits), (name: "clock", value: clock)])
    }
}

extension ClockWindow {
    fileprivate var phrase: Phrase {
        Phrase(en: "between \(from) and \(to)", zh: "\(from)至\(to)之间")
    }
}

extension PayTiers {
    fileprivate var phrase: Phrase {
        let steps = tiers.enumerated().map { index, tier in
            let isFirst = index == 0
            let text =
                switch (tier.upTo, isFirst) {
                case (nil, true): Phrase(en: "{percent}", zh: "加付{percent}")
                case (nil, false): Phrase(en: "{percent} beyond", zh: "超过部分加付{percent}")
                case (_, true):
                    Phrase(
                        en: "{percent} up to {limit} of such work in a {period}",
                        zh: "每{period}此类工作{limit}以内加付{percent}")
                case (_, false): Phrase(en: "{percent} up to {limit}", zh: "{limit}以内加付{percent}")
                }
            return text.filled([
                (name: "percent", value: .name(tier.percent.description)),
                (name: "limit", value: Amount.minutes(tier.upTo ?? .zero).phrase),
                (name: "period", value: period.phrase),
            ])
        }
        return Phrase(
            en: steps.map(\.english).joined(separator: ", "),
            zh: steps.map(\.chinese).joined(separator: "，"))
    }
}

extension PayTiers.Period {
    fileprivate var phrase: Phrase {
        switch self {
        case .day: Phrase(en: "day", zh: "天")
        case .week: Phrase(en: "week", zh: "周")
        case .month: Phrase(en: "month", zh: "月")
        }
    }
}

extension Weekday {
    fileprivate var dayName: Phrase {
        switch self {
        case .monday: Phrase(en: "Monday", zh: "周一")
        case .tuesday: Phrase(en: "Tuesday", zh: "周二")
        case .wednesday: Phrase(en: "Wednesday", zh: "周三")
        case .thursday: Phrase(en: "Thursday", zh: "周四")
        case .friday: Phrase(en: "Friday", zh: "周五")
        case .saturday: Phrase(en: "Saturday", zh: "周六")
        case .sunday: Phrase(en: "Sunday", zh: "周日")
        }
    }
}
