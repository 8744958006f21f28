/// What is said of a roster that is changed after it was published.
public enum RepairPhrase: PhraseCatalog {
    case nothingChanges, changes, change, away, dayOff, sameShift, notice, hardStop, warning, close
    case objective, pay, legal, illegal
    case whoCouldTake, givenUpBy, person, now, points, weekHours, touches
    case nothingTouched, overContract, breaks, andOthers
    case unknownSpecialist, dateNotPlanned, noSuchDuty, noSuchShift

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .nothingChanges:
            Phrase(en: "Nothing has to change.", zh: "无需任何变动。")
        case .changes: Phrase(en: "Changes: {count}", zh: "变动：{count} 项")
        case .change:
            Phrase(
                en: "{day}  {name} ({id}): {before} → {after}",
                zh: "{day}  {name}（{id}）：{before} 改为 {after}")
        case .away: Phrase(en: "away", zh: "缺勤")
        case .dayOff: Phrase(en: "off", zh: "休息")
        case .sameShift:
            Phrase(en: "{shift} with {content}", zh: "{shift}（含 {content}）")
        case .notice:
            Phrase(
                en: "within the notice period of “{title}” ({authority})",
                zh: "处于“{title}”的通知期内（{authority}）")
        case .hardStop: Phrase(en: "breaks: {sentence}", zh: "违反：{sentence}")
        case .warning: Phrase(en: "warning: {sentence}", zh: "警告：{sentence}")
        case .close: Phrase(en: "close: {sentence}", zh: "接近上限：{sentence}")
        case .objective:
            Phrase(
                en: "Objective {before} → {after} ({difference})",
                zh: "目标值 {before} → {after}（{difference}）")
        case .pay: Phrase(en: "Pay {before} → {after}", zh: "工资 {before} → {after}")
        case .legal: Phrase(en: "No hard stop.", zh: "没有禁止项。")
        case .illegal:
            Phrase(
                en: "{count} hard stops are left; nothing found avoids them:",
                zh: "仍有 {count} 项禁止项，未找到可避免的办法：")
        case .whoCouldTake:
            Phrase(en: "Who could take {shift} of {day}", zh: "谁可以接替{day}的 {shift}")
        case .givenUpBy: Phrase(en: "given up by {name}", zh: "由 {name} 让出")
        case .person: Phrase(en: "Person", zh: "人员")
        case .now: Phrase(en: "Instead of", zh: "原安排")
        case .points: Phrase(en: "Points", zh: "分值")
        case .weekHours: Phrase(en: "Hours of the week", zh: "本周工时")
        case .touches: Phrase(en: "Rules touched", zh: "涉及规则")
        case .nothingTouched: Phrase(en: "none", zh: "无")
        case .overContract: Phrase(en: "over contract", zh: "超出合同工时")
        case .breaks: Phrase(en: "breaks {titles}", zh: "违反{titles}")
        case .andOthers:
            Phrase(
                en: "{count} more; --format json tells all.",
                zh: "另有 {count} 人；--format json 列出全部。")
        default: mistake
        }
    }

    private var mistake: Phrase {
        switch self {
        case .unknownSpecialist:
            Phrase(en: "'{name}' is not in the team.", zh: "团队中没有“{name}”。")
        case .dateNotPlanned:
            Phrase(
                en: "{date} is not one of the dates planned, {first} to {last}.",
                zh: "{date} 不在计划日期 {first} 至 {last} 之内。")
        case .noSuchDuty:
            Phrase(en: "{name} has no duty on {date}.", zh: "{name} 在 {date} 没有班次。")
        default:
            Phrase(en: "The scenario has no shift '{shift}'.", zh: "场景中没有班次“{shift}”。")
        }
    }
}
