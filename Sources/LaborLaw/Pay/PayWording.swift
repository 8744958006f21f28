public import Wording
internal import WorkTime

extension PayRule {
    /// What the rule pays, in one sentence or two.
    public var requirement: Phrase {
        switch kind {
        case .premium(let premium): premium.requirement
        case .dayRate(let rate): rate.requirement
        case .flat(let flat): flat.requirement
        }
    }
}

extension Premium {
    fileprivate var requirement: Phrase {
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
                .filled([(name: "day", value: weekday.phrase)])
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

extension DayRate.Occasion {
    fileprivate var phrase: Phrase {
        switch self {
        case .restDay: Phrase(en: "Work on a rest day", zh: "休息日的工作")
        case .holiday: Phrase(en: "Work on a public holiday", zh: "公共假期的工作")
        }
    }
}

extension DayRate {
    fileprivate var requirement: Phrase {
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

extension FlatPremium {
    fileprivate var requirement: Phrase {
        let text =
            switch rate {
            case .regular:
                Phrase(
                    en: "{event} earns {hours} of the person's wage.", zh: "{event}，付{hours}的工资。")
            case .minimum:
                Phrase(
                    en: "{event} earns {hours} of the minimum wage, less what the day's pay "
                        + "exceeds it by.",
                    zh: "{event}，付{hours}的最低工资，减去当天工资高出最低工资的部分。")
            }
        return text.filled([
            (name: "event", value: event.phrase),
            (name: "hours", value: Amount.minutes(hours).phrase),
        ])
    }
}

extension FlatPremium.Event {
    fileprivate var phrase: Phrase {
        switch self {
        case .lateMeal(let over, let startsBy, let length):
            Phrase(
                en: "A duty of more than {over} without a break of {length} that starts within "
                    + "its first {startsBy}",
                zh: "超过{over}的班，开始后{startsBy}内没有开始{length}的休息"
            ).filled(FlatPremium.Event.meal(over, startsBy, length))
        case .secondMeal(let over, let startsBy, let length):
            Phrase(
                en: "A duty of more than {over} without a second break of {length} that starts "
                    + "within its first {startsBy}",
                zh: "超过{over}的班，开始后{startsBy}内没有开始第二次{length}的休息"
            ).filled(FlatPremium.Event.meal(over, startsBy, length))
        case .splitShift(let gap):
            Phrase(
                en: "A date whose work has a gap of more than {limit}", zh: "同一日期的工作间隔超过{limit}"
            ).filled([(name: "limit", value: Amount.minutes(gap).phrase)])
        case .spreadOver(let limit):
            Phrase(
                en: "A date with more than {limit} from first start to last end",
                zh: "同一日期从第一班开始到最后一班结束超过{limit}"
            ).filled([(name: "limit", value: Amount.minutes(limit).phrase)])
        case .shortRest(let limit):
            Phrase(
                en: "A date that begins less than {limit} after the last one's duties",
                zh: "距上一日期的班结束不足{limit}即开始的日期"
            ).filled([(name: "limit", value: Amount.minutes(limit).phrase)])
        }
    }

    private static func meal(_ over: Minutes, _ startsBy: Minutes, _ length: Minutes) -> Details {
        [
            (name: "over", value: Amount.minutes(over).phrase),
            (name: "startsBy", value: Amount.minutes(startsBy).phrase),
            (name: "length", value: Amount.minutes(length).phrase),
        ]
    }
}

extension Weekday {
    fileprivate var phrase: Phrase {
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
