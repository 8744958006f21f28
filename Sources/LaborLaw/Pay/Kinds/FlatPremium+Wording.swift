internal import Wording
internal import WorkTime

extension FlatPremium {
    /// What the premium pays, in one sentence.
    var requirement: Phrase {
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
