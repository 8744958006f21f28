/// What is said of people without a legal plan: what collides and what would help.
public enum ConflictPhrase: PhraseCatalog {
    case cannotAllBeKept, notFound, norThese, maybeFewer, waysOut, noWayOut, severalConflicts
    case rule, week, contractedHours, lock, absence, protectedAbsence
    case shiftNotOffered, forbiddenShift
    case lastDutyEnds, daysInRow, hoursThisWeek, noWeeklyRestYet, nightWeeks, hoursOfWeeksBefore
    case unlock, withdrawAbsence, giveUpPolicy, points, furtherWays

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .cannotAllBeKept:
            Phrase(en: "These cannot all be kept:", zh: "以下各项无法同时满足：")
        case .notFound:
            Phrase(
                en: "Stopped before it was found out what collides.", zh: "尚未查明冲突所在即已停止。")
        case .norThese:
            Phrase(en: "Nor can these:", zh: "以下各项也无法同时满足：")
        case .maybeFewer:
            Phrase(
                en: "The search was cut short: not all of these may be needed.",
                zh: "搜索提前结束：其中有些项可能无关。")
        case .waysOut:
            Phrase(
                en:
                    "Any one of these changes alone leaves a legal plan (each was tried; points by a "
                    + "quick search):",
                zh: "以下任何一项单独调整即可得到合规方案（均已逐一验证；分值来自快速搜索）：")
        case .points: Phrase(en: " ({points} points)", zh: "（{points} 分）")
        case .furtherWays: Phrase(en: "and {count} dearer ones", zh: "另有 {count} 项代价更高的调整")
        case .noWayOut:
            Phrase(
                en: "No lock, day away or team policy among them would do alone.",
                zh: "其中没有任何一项锁定、休假或团队规定，单独调整即可解决。")
        case .severalConflicts:
            Phrase(
                en: "Each of these conflicts must be resolved; no single change would do.",
                zh: "以上每一组冲突都必须解决；单独一项调整不够。")
        case .unlock: Phrase(en: "unlock {shift} on {date}", zh: "解除{date}{shift}的锁定")
        case .withdrawAbsence:
            Phrase(en: "withdraw the {kind} of {dates}", zh: "取消{dates}的{kind}")
        case .giveUpPolicy:
            Phrase(en: "relax the policy “{title}”", zh: "放宽规定“{title}”")
        case .lastDutyEnds, .daysInRow, .hoursThisWeek, .noWeeklyRestYet, .nightWeeks,
            .hoursOfWeeksBefore:
            pastPhrase
        default: reasonPhrase
        }
    }

    private var reasonPhrase: Phrase {
        switch self {
        case .rule:
            Phrase(
                en: "{title} ({authority}): {requirement}",
                zh: "规则“{title}”（{authority}）：{requirement}")
        case .week:
            Phrase(en: "{sentence} Here: the week from {date}.", zh: "{sentence}此处为{date}开始的一周。")
        case .contractedHours:
            Phrase(
                en: "Contract: at most {hours} in the week from {date}, days away taken off",
                zh: "合同：{date}开始的一周最多{hours}（已扣除休假）")
        case .lock:
            Phrase(
                en: "Locked: {shift} on {date}, {from}–{until}",
                zh: "已锁定：{date} {shift}，{from}–{until}")
        case .absence: Phrase(en: "{kind}: {dates}", zh: "休假（{kind}）：{dates}")
        case .protectedAbsence:
            Phrase(en: "{kind}: {dates} ({authority})", zh: "休假（{kind}）：{dates}（{authority}）")
        case .shiftNotOffered:
            Phrase(
                en: "{shift} on {date} is not a shift for this kind of contract",
                zh: "{date}的{shift}不适用于该类合同")
        default:
            Phrase(
                en: "{shift} on {date} is ruled out by “{title}” ({authority})",
                zh: "{date}的{shift}因“{title}”而不可安排（{authority}）")
        }
    }

    private var pastPhrase: Phrase {
        switch self {
        case .lastDutyEnds:
            Phrase(en: "Before the plan: the last duty ends at {time}", zh: "计划之前：最后一班结束于{time}")
        case .daysInRow:
            Phrase(en: "Before the plan: {count} days worked in a row", zh: "计划之前：已连续工作{count}天")
        case .hoursThisWeek:
            Phrase(en: "Before the plan: {hours} worked in the same week", zh: "计划之前：同一周已工作{hours}")
        case .noWeeklyRestYet:
            Phrase(
                en: "Before the plan: no such rest yet in the week from {date}",
                zh: "计划之前：{date}开始的一周尚未有过这样的休息")
        case .nightWeeks:
            Phrase(
                en: "Before the plan: nights in the weeks from {dates}",
                zh: "计划之前：{dates}开始的各周有夜班")
        default:
            Phrase(
                en: "Before the plan: {hours} worked in the weeks before, latest first",
                zh: "计划之前：此前各周分别工作{hours}（由近及远）")
        }
    }
}
