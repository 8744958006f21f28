/// What the commands about law say.
public enum LawPhrase: PhraseCatalog {
    case place, version, rules, pay, holidays, facts, confidence, countsOf, readOn
    case appliesTo, source, inForce, since, until, earlier, note, checked, holidaysOf
    case estimated, unannounced, movesTo, elected, chosen, fixed, regional, weekendsWorked
    case high, medium, low, matrixNotes

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .place: Phrase(en: "place", zh: "地区")
        case .version: Phrase(en: "read on", zh: "核对日期")
        case .rules: Phrase(en: "rules", zh: "规则")
        case .pay: Phrase(en: "pay rules", zh: "工资规则")
        case .holidays: Phrase(en: "holidays", zh: "假日")
        case .facts: Phrase(en: "facts", zh: "其他规定")
        case .confidence: Phrase(en: "confidence", zh: "可信度")
        case .countsOf: Phrase(en: "high/medium/low", zh: "高/中/低")
        case .readOn:
            Phrase(en: "The law as read on {date}.", zh: "法律内容核对于{date}。")
        case .appliesTo: Phrase(en: "Applies to: {scope}", zh: "适用范围：{scope}")
        case .source: Phrase(en: "Source: {citation}", zh: "依据：{citation}")
        case .inForce: Phrase(en: "In force: {dates}", zh: "有效期：{dates}")
        case .since: Phrase(en: "from {date}", zh: "自{date}起")
        case .until: Phrase(en: "until {date}", zh: "至{date}止（不含当日）")
        case .earlier: Phrase(en: "before any roster made here", zh: "早于本程序的任何班表")
        case .note: Phrase(en: "Note: {note}", zh: "说明：{note}")
        case .checked: Phrase(en: "Confidence: {confidence}", zh: "可信度：{confidence}")
        case .holidaysOf: Phrase(en: "Holidays of {year}", zh: "{year}年假日")
        case .estimated: Phrase(en: "expected, not announced", zh: "预计，尚未公布")
        case .unannounced:
            Phrase(en: "Dates not known yet: {names}", zh: "日期尚未公布：{names}")
        case .movesTo: Phrase(en: "made good on {date}", zh: "补假于{date}")
        case .elected: Phrase(en: "may be elected", zh: "可选")
        case .chosen: Phrase(en: "elected by default", zh: "默认选定")
        case .fixed: Phrase(en: "owed by law", zh: "法定")
        case .regional: Phrase(en: "owed in this region", zh: "地区法定")
        case .weekendsWorked:
            Phrase(en: "Weekend days worked: {dates}", zh: "调休上班日：{dates}")
        case .high: Phrase(en: "high", zh: "高")
        case .medium: Phrase(en: "medium", zh: "中")
        case .low: Phrase(en: "low, unverified", zh: "低，未经核实")
        case .matrixNotes:
            Phrase(
                en: """
                    For an ordinary adult, on the date on which each law was read. (In brackets): a \
                    warning, mostly normal hours that overtime may exceed. 45h/3w: an average; \
                    d day, w week, mo month, y year; 30m>6h: a break of 30m for more than 6h; \
                    +50%: on top of the hour's wage; 1d: a day's wage.
                    """,
                zh: """
                    按普通成年人、各地法律核对之日列出。（括号内）为警告，多为可由加班超出的正常工时。\
                    45h/3w：平均值；d 日，w 周，mo 月，y 年；30m>6h：超过6小时须休息30分钟；\
                    +50%：在每小时工资之外加付；1d：一日工资。
                    """)
        }
    }
}
