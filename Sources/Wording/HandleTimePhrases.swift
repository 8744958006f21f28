/// What is said of how long tickets take.
public enum HandleTimePhrase: PhraseCatalog {
    case heading, note, tickets, mean, median, p80, p95
    case longer, shorter, steady, young
    case rampUp, rampUpStep, noRampUp

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "Handle times", zh: "处理时长")
        case .note:
            Phrase(
                en: "Minutes a ticket, the classes with most work first; the mean is staffed for.",
                zh: "每件工单的分钟数，工作量大的类别在前；按均值定员。")
        case .tickets: Phrase(en: "Tickets seen", zh: "样本数")
        case .mean: Phrase(en: "Mean", zh: "均值")
        case .median: Phrase(en: "Median", zh: "中位数")
        case .p80: Phrase(en: "P80", zh: "P80 分位")
        case .p95: Phrase(en: "P95", zh: "P95 分位")
        case .longer:
            Phrase(
                en: "Handle times grow by {change} a week, seen over {weeks} weeks.",
                zh: "处理时长每周增加 {change}（观察 {weeks} 周）。")
        case .shorter:
            Phrase(
                en: "Handle times fall by {change} a week, seen over {weeks} weeks.",
                zh: "处理时长每周减少 {change}（观察 {weeks} 周）。")
        case .steady:
            Phrase(
                en: "No clear change of handle times over {weeks} weeks.",
                zh: "{weeks} 周内处理时长无明显变化。")
        case .young:
            Phrase(
                en: "The history is too short to tell whether handle times change.",
                zh: "历史数据太短，无法判断处理时长是否变化。")
        case .rampUp:
            Phrase(en: "Agreed pace by tenure: {steps}.", zh: "约定的入职爬坡效率：{steps}。")
        case .rampUpStep: Phrase(en: "from month {month} {pace}", zh: "第 {month} 个月起 {pace}")
        case .noRampUp:
            Phrase(en: "Newcomers are taken to work at full pace.", zh: "新人按全速计算。")
        }
    }
}
