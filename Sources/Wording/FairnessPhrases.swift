/// What is said of burdens and wishes over time.
public enum FairnessPhrase: PhraseCatalog {
    case heading, note, nights, weekends, holidays, starts, wishes
    case past, planned, share, difference, granted, denied

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "Fairness over time", zh: "长期公平性")
        case .note:
            Phrase(
                en: "Past rosters + this plan, and by how much that is above (+) or below (−) a "
                    + "fair share by contracted hours. Wishes: granted / denied, past ones included.",
                zh: "过往班表 + 本次班表，以及与按合同工时计算的公平份额之差（+ 多于，− 少于）。意愿：已满足 / 未满足，含过往。")
        case .nights: Phrase(en: "Nights", zh: "夜班")
        case .weekends: Phrase(en: "Weekend days", zh: "周末班")
        case .holidays: Phrase(en: "Holidays", zh: "节假日班")
        case .starts: Phrase(en: "Hard starts", zh: "早晚班")
        case .wishes: Phrase(en: "Wishes", zh: "排班意愿")
        case .past: Phrase(en: "past", zh: "过往")
        case .planned: Phrase(en: "this plan", zh: "本次")
        case .share: Phrase(en: "fair share", zh: "公平份额")
        case .difference: Phrase(en: "difference", zh: "差异")
        case .granted: Phrase(en: "granted", zh: "已满足")
        case .denied: Phrase(en: "denied", zh: "未满足")
        }
    }
}
