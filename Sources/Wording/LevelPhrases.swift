/// What is said of levels of volume and what being ready for them costs.
public enum LevelPhrase: PhraseCatalog {
    case heading, note, level, tickets, hours, more, staffed
    case mean, p50, p80, p95

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "What each level of safety costs", zh: "各安全水平的人力成本")
        case .note:
            Phrase(
                en:
                    "Tickets to be ready for, those that come back included, and hours to schedule, "
                    + "shrinkage included. P80 is a volume that 80 % of days stay within.",
                zh: "应对的工单数含再次进入的工单，排班工时含损耗；P80 指 80 % 的日子不超过的量。")
        case .level: Phrase(en: "Level", zh: "水平")
        case .tickets: Phrase(en: "Tickets", zh: "工单数")
        case .hours: Phrase(en: "Hours", zh: "工时")
        case .more: Phrase(en: "Beside mean", zh: "与均值之差")
        case .staffed:
            Phrase(
                en: "Staffed for: {level}, {tickets} tickets, {hours} h.",
                zh: "定员依据：{level}，{tickets} 件工单，{hours} 小时。")
        case .mean: Phrase(en: "expected (mean)", zh: "期望（均值）")
        case .p50: Phrase(en: "P50", zh: "P50 水平")
        case .p80: Phrase(en: "P80", zh: "P80 水平")
        case .p95: Phrase(en: "P95", zh: "P95 水平")
        }
    }
}
