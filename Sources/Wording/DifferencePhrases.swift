/// What is said of two scenarios' differences.
public enum DifferencePhrase: PhraseCatalog {
    case title, none, added, removed, changed, value, nothing, count
    case name, site, calendar, horizon, team, absences, requests, previousRoster, roster
    case history, backlog, shifts, tickets, policy, objective, pay, overrides

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title:
            Phrase(en: "From {first} to {second}", zh: "从 {first} 到 {second}")
        case .none: Phrase(en: "The scenarios do not differ.", zh: "两个场景没有差异。")
        case .added: Phrase(en: "{item} is new: {values}", zh: "新增 {item}：{values}")
        case .removed: Phrase(en: "{item} is gone", zh: "不再有 {item}")
        case .changed: Phrase(en: "{item}: {values}", zh: "{item} 有变化：{values}")
        case .value: Phrase(en: "{key} {before} → {after}", zh: "{key} 由 {before} 变为 {after}")
        case .nothing: Phrase(en: "nothing", zh: "无")
        case .count: Phrase(en: "{part}: {before} → {after}", zh: "{part}：由 {before} 变为 {after}")
        case .name: Phrase(en: "Name", zh: "名称")
        case .site: Phrase(en: "Site and law", zh: "地点与法律")
        case .calendar: Phrase(en: "Special days", zh: "特殊日期")
        case .horizon: Phrase(en: "Horizon", zh: "计划期")
        case .team: Phrase(en: "Team", zh: "团队")
        case .absences: Phrase(en: "Absences", zh: "缺勤")
        case .requests: Phrase(en: "Wishes", zh: "排班意愿")
        case .previousRoster: Phrase(en: "Previous roster", zh: "前期班表")
        case .roster: Phrase(en: "Locked roster", zh: "锁定的班表")
        case .history: Phrase(en: "History of tickets", zh: "历史工单")
        case .backlog: Phrase(en: "Open tickets", zh: "未结工单")
        case .shifts: Phrase(en: "Shifts", zh: "班次")
        case .tickets: Phrase(en: "Ticket policy", zh: "工单策略")
        case .policy: Phrase(en: "Team policy", zh: "团队约定")
        case .objective: Phrase(en: "Objective", zh: "目标权重")
        case .pay: Phrase(en: "Pay", zh: "工资")
        case .overrides: Phrase(en: "Changes to the forecast", zh: "预测调整")
        }
    }
}
