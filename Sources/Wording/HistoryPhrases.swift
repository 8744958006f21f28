/// What is said about a history of tickets.
public enum HistoryPhrase: PhraseCatalog {
    case heading, nothing
    case gap, outage, backfill, sameMoment, clockChange, lateStart
    case duplicates, retouches, strays
    case kept, daysLeftOut, spread, rowsLeftOut, countedApart

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "History", zh: "历史数据")
        case .nothing: Phrase(en: "Nothing odd was found.", zh: "未发现异常。")
        case .gap:
            Phrase(
                en: "{start} to {end}: no ticket at all; {expected} are usual.",
                zh: "{start} 至 {end}：没有任何工单，通常为 {expected} 件。")
        case .outage:
            Phrase(
                en: "{start} to {end}: an outage, it seems: {actual} tickets; "
                    + "{expected} are usual.",
                zh: "{start} 至 {end}：疑似系统中断，仅 {actual} 件工单，通常为 {expected} 件。")
        case .backfill:
            Phrase(
                en: "{start} to {end}: entered afterwards, it seems: {actual} tickets; "
                    + "{expected} are usual.",
                zh: "{start} 至 {end}：疑似事后补录，共 {actual} 件工单，通常为 {expected} 件。")
        case .sameMoment:
            Phrase(
                en: "{start}: {actual} tickets in the same minute; {expected} are usual.",
                zh: "{start}：同一分钟内有 {actual} 件工单，通常为 {expected} 件。")
        case .clockChange:
            Phrase(
                en: "{firstDate}: a day of {hours}, because the clocks change: {actual} tickets; "
                    + "{expected} are usual.",
                zh: "{firstDate}：时钟调整，当天长 {hours}，共 {actual} 件工单，通常为 {expected} 件。")
        case .lateStart:
            Phrase(
                en: "{class} has no ticket from {firstDate} to {lastDate}; at its later pace there "
                    + "would be {expected}.",
                zh: "{class} 在 {firstDate} 至 {lastDate} 没有工单，按后来的速度应有 {expected} 件。")
        case .duplicates:
            Phrase(
                en: "{firstDate} to {lastDate}: {actual} rows stand there more than once.",
                zh: "{firstDate} 至 {lastDate}：{actual} 行重复。")
        case .retouches:
            Phrase(
                en: "{firstDate} to {lastDate}: {actual} times a ticket entered Tier 2 again.",
                zh: "{firstDate} 至 {lastDate}：工单再次进入二线 {actual} 次。")
        case .strays:
            Phrase(
                en: "{firstDate} to {lastDate}: {actual} tickets lie more than a year from all "
                    + "others.",
                zh: "{firstDate} 至 {lastDate}：{actual} 件工单与其他工单相隔一年以上。")
        case .kept: Phrase(en: "Kept as it is.", zh: "保持原样。")
        case .daysLeftOut:
            Phrase(
                en: "The forecast does not learn from {first} to {last}.",
                zh: "预测不采用 {first} 至 {last} 的数据。")
        case .spread:
            Phrase(
                en: "A doubled hour counts once, a missing one as usual.",
                zh: "重复的小时只计一次，缺失的小时按通常水平计。")
        case .rowsLeftOut: Phrase(en: "They do not count.", zh: "不计入。")
        case .countedApart:
            Phrase(en: "Counted apart from first arrivals.", zh: "与首次到达分开统计。")
        }
    }
}
