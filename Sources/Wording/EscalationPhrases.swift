/// What is said about where escalations come from and what fewer of them would save.
public enum EscalationPhrase: PhraseCatalog {
    case heading, nothing
    case volume, again
    case rising, falling, steady, young
    case saving

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "What drives escalations", zh: "升级工单的来源")
        case .nothing: Phrase(en: "There are no tickets to look at.", zh: "没有可供分析的工单。")
        case .volume:
            Phrase(
                en: "{name}: {tickets} tickets, {share} of all; {hours} hours of handling, "
                    + "{part} of all.",
                zh: "{name}：{tickets} 件工单，占 {share}；处理工时 {hours} 小时，占 {part}。")
        case .again:
            Phrase(
                en: "Per 100 tickets {rate} came back to Tier 2.",
                zh: "每 100 件工单中有 {rate} 件次再次进入二线。")
        case .rising:
            Phrase(
                en: "The last four weeks brought {change} more than the four before.",
                zh: "最近四周比之前四周多 {change}。")
        case .falling:
            Phrase(
                en: "The last four weeks brought {change} less than the four before.",
                zh: "最近四周比之前四周少 {change}。")
        case .steady:
            Phrase(
                en: "The last four weeks differ from the four before by no more than chance.",
                zh: "最近四周与之前四周的差别未超出随机波动。")
        case .young:
            Phrase(
                en: "The history is too short for a trend.", zh: "历史数据太短，无法判断趋势。")
        case .saving:
            Phrase(
                en: "{cut} fewer escalations would save {hours} hours a week.",
                zh: "升级量降低 {cut}，每周可省 {hours} 小时。")
        }
    }
}
