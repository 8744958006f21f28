/// What spreadsheets say beside what boards and audits say.
public enum WorkbookPhrase: PhraseCatalog {
    case coverageFigures, duties, personnelNumber, contractHours, wishesGranted, figureOfWishes
    case legend, weekend, lockedInBold, dayWithHoliday, difference, from
    case start, end, shift, breaks, activity, yes, dateFormat, momentFormat

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .coverageFigures: Phrase(en: "Coverage figures", zh: "覆盖数据")
        case .duties: Phrase(en: "Duties", zh: "班次明细")
        case .personnelNumber: Phrase(en: "Number", zh: "工号")
        case .contractHours: Phrase(en: "Contract", zh: "合同工时")
        case .wishesGranted: Phrase(en: "Wishes granted", zh: "意愿满足")
        case .figureOfWishes: Phrase(en: "{granted} of {made}", zh: "{made} 项满足 {granted} 项")
        case .legend: Phrase(en: "Shifts and people on them", zh: "班次说明与人数")
        case .weekend: Phrase(en: "Weekend", zh: "周末")
        case .lockedInBold: Phrase(en: "Locked (bold)", zh: "已锁定（粗体）")
        case .dayWithHoliday: Phrase(en: "{holiday} (public holiday)", zh: "{holiday}（公共假期）")
        case .difference: Phrase(en: "Difference", zh: "差额")
        case .from: Phrase(en: "From", zh: "起")
        case .start: Phrase(en: "Start", zh: "开始")
        case .end: Phrase(en: "End", zh: "结束")
        case .shift: Phrase(en: "Shift", zh: "班次")
        case .breaks: Phrase(en: "Breaks", zh: "休息时段")
        case .activity: Phrase(en: "Time set aside", zh: "专项工作")
        case .yes: Phrase(en: "yes", zh: "是")
        case .dateFormat: Phrase(en: "[$-409]ddd d mmm", zh: "[$-804]m\"月\"d\"日\" aaa")
        case .momentFormat: Phrase(en: "yyyy-mm-dd hh:mm", zh: "yyyy\"年\"m\"月\"d\"日\" hh:mm")
        }
    }
}

/// What calendars say.
public enum DutyCalendarPhrase: PhraseCatalog {
    case team, person, breaks, nightDuty, cancelled

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .team: Phrase(en: "Duties of the team", zh: "团队班表")
        case .person: Phrase(en: "Duties of {name}", zh: "{name} 的班表")
        case .breaks: Phrase(en: "Break {time}", zh: "休息 {time}")
        case .nightDuty: Phrase(en: "Night duty", zh: "夜班")
        case .cancelled: Phrase(en: "Cancelled: ", zh: "已取消：")
        }
    }
}
