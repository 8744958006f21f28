/// What is said of changes that people made to a forecast.
public enum OverridePhrase: PhraseCatalog {
    case heading, nothing
    case percent, set, minimum, maximum, dailyTotal, excludeHistory
    case allDay, hours, scope, everyClass, effect, outside

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "Overrides", zh: "人工调整")
        case .nothing: Phrase(en: "None.", zh: "无调整。")
        case .percent: Phrase(en: "{amount} %", zh: "调整 {amount} %")
        case .set: Phrase(en: "{amount} tickets in {per}", zh: "每 {per} {amount} 件")
        case .minimum: Phrase(en: "at least {amount} tickets in {per}", zh: "每 {per} 至少 {amount} 件")
        case .maximum: Phrase(en: "at most {amount} tickets in {per}", zh: "每 {per} 至多 {amount} 件")
        case .dailyTotal: Phrase(en: "{amount} tickets a day", zh: "每日 {amount} 件")
        case .excludeHistory:
            Phrase(en: "nothing is learned from {days}", zh: "不采用 {days} 的历史数据")
        case .allDay: Phrase(en: "{change} on {days}", zh: "{days} 全天{change}")
        case .hours: Phrase(en: "{change} on {days}, {hours}", zh: "{days} 的 {hours} {change}")
        case .scope: Phrase(en: "{name}: {what} ({classes})", zh: "{name}：{what}（适用：{classes}）")
        case .everyClass: Phrase(en: "every class", zh: "全部类别")
        case .effect: Phrase(en: "{before} → {after} tickets", zh: "{before} → {after} 件工单")
        case .outside: Phrase(en: "touches no day of the plan", zh: "不涉及计划内的日期")
        }
    }
}
