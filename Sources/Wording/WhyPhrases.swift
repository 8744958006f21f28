/// What is said of why a roster is as it is.
public enum WhyPhrase: PhraseCatalog {
    case without, with, now, best, better, equal, worse, bound, noBound, others, change
    case impossible, undecided, ifGiven, nothingBroken
    case hires, languages, grade, like, estimate, verified, hireNote
    case rules, rule, saved, rulesNote, nothing

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .without:
            Phrase(en: "Without {shift} of {name} on {day}", zh: "不安排 {name} {day}的 {shift}")
        case .with: Phrase(en: "With {shift} for {name} on {day}", zh: "安排 {name} {day}上 {shift}")
        case .now: Phrase(en: "This roster: {points} points.", zh: "当前班表：{points} 分。")
        case .best:
            Phrase(
                en: "The best found that way: {points} points, {difference}.",
                zh: "如此所找到的最优班表：{points} 分，{difference}。")
        case .better:
            Phrase(
                en: "{points} fewer: this roster can be bettered", zh: "少 {points} 分：当前班表可以改进")
        case .equal: Phrase(en: "as many", zh: "相同")
        case .worse: Phrase(en: "{points} more", zh: "多 {points} 分")
        case .bound:
            Phrase(
                en: "Proven: no roster that way has fewer than {points} points.",
                zh: "已证明：如此安排的任何班表都不低于 {points} 分。")
        case .noBound:
            Phrase(
                en: "The search ended before it had a bound.", zh: "搜索在得到下界之前结束。")
        case .others: Phrase(en: "Days that would differ: {count}", zh: "将不同的人日：{count}")
        case .change:
            Phrase(en: "{day}  {name}: {before} → {after}", zh: "{day}  {name}：{before} 改为 {after}")
        case .impossible:
            Phrase(
                en: "Nobody can plan that: it leaves somebody without a legal plan.",
                zh: "无法如此安排：会使有人没有合规的班次方案。")
        case .undecided:
            Phrase(
                en: "No roster was found that way, and none was proven impossible.",
                zh: "未找到如此安排的班表，也未能证明其不可能。")
        case .ifGiven:
            Phrase(
                en: "If it were simply given, and nothing else changed:", zh: "若直接安排而其余不变：")
        case .nothingBroken: Phrase(en: "no rule would be touched.", zh: "不涉及任何规则。")
        default: tablePhrase
        }
    }

    private var tablePhrase: Phrase {
        switch self {
        case .hires: Phrase(en: "One more person, points a week", zh: "多一人，每周分值")
        case .languages: Phrase(en: "Languages", zh: "语言")
        case .grade: Phrase(en: "Grade", zh: "级别")
        case .like: Phrase(en: "Like", zh: "类似")
        case .estimate: Phrase(en: "By prices", zh: "按对偶价格")
        case .verified: Phrase(en: "Planned anew", zh: "重新规划")
        case .hireNote:
            Phrase(
                en:
                    "By prices: as if every hour were worth as much as the first. Planned anew: the best "
                    + "roster found with the person against the best found without, each by an equal "
                    + "search.",
                zh: "按对偶价格：假设每小时与第一小时等值。重新规划：加入该人后所找到的最优班表与不加入时相比，"
                    + "两者搜索量相同。")
        case .rules: Phrase(en: "What rules cost, in points", zh: "规则的代价（分）")
        case .rule: Phrase(en: "Rule", zh: "规则")
        case .saved: Phrase(en: "Saved without it", zh: "取消后节省")
        case .rulesNote:
            Phrase(
                en:
                    "Team policies, and laws that the roster only just keeps: the best roster found "
                    + "without each against the best found with all, each by an equal search. Law cannot "
                    + "be given up.",
                zh: "团队规定及勉强满足的法律规定：取消单项后所找到的最优班表与全部保留时相比，两者搜索量相同。"
                    + "法律规定不可放弃。")
        default: Phrase(en: "Nothing was found in time.", zh: "未能及时得到结果。")
        }
    }
}
