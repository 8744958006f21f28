extension HelpPhrase {
    /// What the help says of changing rosters that were published.
    var repairPhrase: Phrase {
        switch self {
        case .replan:
            Phrase(
                en: "Repairs a published roster with the fewest changed duties.",
                zh: "以最少的班次变动修复已公布的班表。")
        case .replanNotes:
            Phrase(
                en: """
                    Changes only what must change, then makes the roster as good as it can be with \
                    these changes; for every duty given up it ranks who could take it. A change \
                    weighs up to a quarter more the nearer it is, and twice that within a notice \
                    period of the law. Duties that began before --now and locked ones stay. With \
                    --worth it makes further changes where each saves so much. Exit status 1 when \
                    no legal repair exists.
                    """,
                zh: """
                    只作必要的变动，再在此基础上使班表尽可能好；并对每个让出的班次排出可接替的人员。变动日期\
                    越近权重越高（最多多四分之一），处于法定通知期内则加倍。--now 之前开始的班次和已锁定的\
                    班次保持不变。给出 --worth 时，还会作每项至少节省这么多的其他变动。没有合规的修复时\
                    退出状态为 1。
                    """)
        case .absent:
            Phrase(
                en: "Somebody who turns out to be away, such as S07:2026-11-24 or "
                    + "S07:2026-11-24..2026-11-26; may be repeated.",
                zh: "临时缺勤的人员，例如 S07:2026-11-24 或 S07:2026-11-24..2026-11-26；可重复。")
        case .lock:
            Phrase(
                en: "A day that must stay as it is, such as S07:2026-11-24; may be repeated.",
                zh: "必须保持不变的某人某日，例如 S07:2026-11-24；可重复。")
        case .volumes:
            Phrase(
                en: "How many more tickets come than forecast, such as +30% or -10%.",
                zh: "工单量较预测的增减，例如 +30% 或 -10%。")
        case .now:
            Phrase(
                en: "From when on duties may change, such as 2026-11-24T06:00; the first day's "
                    + "start by default.",
                zh: "从何时起班次可以变动，例如 2026-11-24T06:00；默认为首日开始时。")
        case .worth:
            Phrase(
                en: "Also make changes that need not be, where each saves this many points.",
                zh: "也作非必要但每项至少节省这么多分的变动。")
        case .cover:
            Phrase(
                en: "Ranks who could take a duty, with what it costs and the rules it touches.",
                zh: "对可接替某班次的人员排序，并给出代价和涉及的规则。")
        case .coverNotes:
            Phrase(
                en: """
                    Everybody is tried: the tickets are planned anew and the roster is audited with \
                    the change. First come those who break no hard rule, then those within their \
                    contracted hours, then the better by points against nobody taking the duty.
                    """,
                zh: """
                    逐一试排每个人：重新规划工单并审查变动后的班表。先列不违反禁止项者，再列未超出合同工时者，\
                    然后按与无人接替相比的分值排序。
                    """)
        case .coverDuty:
            Phrase(
                en: "The duty somebody gives up, such as S07:2026-11-24.",
                zh: "某人让出的班次，例如 S07:2026-11-24。")
        case .why:
            Phrase(
                en:
                    "Answers why a roster is as it is, by planning it anew with something different.",
                zh: "通过改变条件重新规划，回答班表为何如此。")
        case .whyNotes:
            Phrase(
                en: """
                    Asks one thing at a time. Points are those of the best roster found, which a \
                    longer search may better; for one duty a bound says what no roster can better. \
                    The search starts from the roster given.
                    """,
                zh: """
                    每次回答一个问题。分值为所找到的最优班表的目标值，更长的搜索可能更优；对单个班次还给出任何\
                    班表都无法低于的下界。搜索从给定的班表开始。
                    """)
        case .whyDuty:
            Phrase(
                en:
                    "Why somebody works on a date, such as S07:2026-11-24: the best roster without.",
                zh: "某人某日为何上班，例如 S07:2026-11-24：给出不上该班的最优班表。")
        case .whyNot:
            Phrase(
                en: "Why somebody does not work a shift, such as S07:2026-11-24/D9: the rules "
                    + "against it, and the best roster with it.",
                zh: "某人为何不上某班，例如 S07:2026-11-24/D9：给出相关规则以及安排该班时的最优班表。")
        case .whyHire:
            Phrase(
                en: "What one more person of each language and grade is worth a week.",
                zh: "每种语言和级别多一人每周的价值。")
        case .whyRules:
            Phrase(
                en: "What each team policy, and each law only just kept, costs.",
                zh: "每项团队规定及每项勉强满足的法律规定的代价。")
        default:
            Phrase(
                en: "A duty that nobody has, such as 2026-11-24/D9.",
                zh: "无人承担的班次，例如 2026-11-24/D9。")
        }
    }
}
