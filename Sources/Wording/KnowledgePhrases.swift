/// What the knowledge log says: which categories come back to Tier 2, and what that costs.
public enum KnowledgePhrase: PhraseCatalog {
    case title, note, work, before, noBefore, nothing, total
    case category, language, tickets, repeats, repeatShare, hours, repeatHours, hourShare
    case meanMinutes, change

    /// The columns of the table, left to right.
    public static func columns(byLanguage: Bool) -> [KnowledgePhrase] {
        [.category] + (byLanguage ? [.language] : []) + [
            .tickets, .repeats, .repeatShare, .hours, .repeatHours, .hourShare, .meanMinutes,
            .change,
        ]
    }

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Repeat contacts, {days}", zh: "重复联系，{days}")
        case .note:
            Phrase(
                en:
                    "A repeat contact is a ticket that enters Tier 2 again; the share is of all contacts.",
                zh: "重复联系是指再次进入二线的工单，占比以全部联系计。")
        case .work:
            Phrase(
                en: "The work of a contact is the mean of its class.", zh: "每次联系的工时取其类别均值。")
        case .before:
            Phrase(
                en: "The change is that from the repeat contacts of {days}.",
                zh: "变化为与{days}的重复联系相比。")
        case .noBefore:
            Phrase(
                en: "The history does not reach back to as many days before.",
                zh: "历史未覆盖此前同样长的时段。")
        case .nothing: Phrase(en: "No ticket arrived on these days.", zh: "这些日期没有工单到达。")
        case .total: Phrase(en: "All", zh: "合计")
        case .category: Phrase(en: "Category", zh: "类别")
        case .language: Phrase(en: "Language", zh: "语言")
        case .tickets: Phrase(en: "Tickets", zh: "工单数")
        case .repeats: Phrase(en: "Repeats", zh: "重复联系")
        case .repeatShare: Phrase(en: "Repeat share", zh: "重复占比")
        case .hours: Phrase(en: "Hours", zh: "工时")
        case .repeatHours: Phrase(en: "Repeat hours", zh: "重复工时")
        case .hourShare: Phrase(en: "Share of hours", zh: "工时占比")
        case .meanMinutes: Phrase(en: "Minutes each", zh: "平均分钟")
        case .change: Phrase(en: "Change", zh: "变化")
        }
    }
}
