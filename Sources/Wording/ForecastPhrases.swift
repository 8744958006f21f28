/// What the forecast says.
public enum ForecastPhrase: PhraseCatalog {
    case title, note, language, ticketClass, allTickets, allClasses, moreClasses
    case accuracy, series, wape, mase, rmsse, quantileLoss, bias, bandHeld, baseline
    case accuracyByClass, accuracyNote, daysAhead, band, lowQuantile, median, highQuantile
    case critical, high, normal, low

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Forecast", zh: "预测")
        case .note:
            Phrase(
                en: "Escalations expected each day, by class with the 80 % band.",
                zh: "每日预计升级工单数；各类别附 80 % 区间。")
        case .language: Phrase(en: "Language", zh: "语言")
        case .ticketClass: Phrase(en: "Ticket class", zh: "工单类别")
        case .allTickets: Phrase(en: "All tickets", zh: "全部工单")
        case .allClasses: Phrase(en: "Every ticket class ({count})", zh: "全部工单类别（{count}）")
        case .moreClasses:
            Phrase(
                en: "… and {count} more classes, shown with --detail",
                zh: "……另有 {count} 个类别，用 --detail 显示")
        case .accuracy: Phrase(en: "Accuracy on weeks not seen", zh: "样本外准确度")
        case .series: Phrase(en: "Series", zh: "序列")
        case .wape: Phrase(en: "WAPE", zh: "加权误差 WAPE")
        case .mase: Phrase(en: "MASE", zh: "比例误差 MASE")
        case .rmsse: Phrase(en: "RMSSE", zh: "均方 RMSSE")
        case .quantileLoss: Phrase(en: "wQL", zh: "分位 wQL")
        case .accuracyByClass:
            Phrase(en: "Accuracy by class and days ahead", zh: "各类别、各提前天数的准确度")
        case .accuracyNote:
            Phrase(
                en: "The forecast's figure and, behind the stroke, that of the plain mean of the "
                    + "last eight weeks. Errors: smaller is better, WAPE in percent; 80 % band: the "
                    + "percentage of outcomes within it.",
                zh: "斜线前为本预测，斜线后为近八周简单平均；误差越小越好，WAPE 以百分比计；80 % 区间一栏为落入区间的百分比。")
        case .daysAhead: Phrase(en: "Days", zh: "天数")
        case .band: Phrase(en: "80 % band", zh: "80 % 区间")
        case .lowQuantile: Phrase(en: "P10", zh: "P10 分位")
        case .median: Phrase(en: "P50", zh: "P50 分位")
        case .highQuantile: Phrase(en: "P90", zh: "P90 分位")
        case .bias: Phrase(en: "Bias", zh: "偏差")
        case .bandHeld: Phrase(en: "80 % band held", zh: "80 % 区间命中率")
        case .baseline: Phrase(en: "WAPE of baseline", zh: "基准 WAPE")
        case .critical: Phrase(en: "critical", zh: "紧急")
        case .high: Phrase(en: "high", zh: "高")
        case .normal: Phrase(en: "normal", zh: "普通")
        case .low: Phrase(en: "low", zh: "低")
        }
    }
}
