/// What is said of tickets and the hours people have for them.
public enum CapacityPhrase: PhraseCatalog {
    case title, together, twoSteps, better, noBetter, service, nothingDue
    case requirement, classes, ticketClass, total, arrived, served, notDue, overdue, overdueByDay
    case late, inTime, due, note
    case fewerSimulated, moreSimulated, alikeSimulated, raised, raisedInVain, promiseCost
    case hours, worthTickets, worthPoints, slope, noWorth, pair

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Tickets", zh: "工单")
        case .together:
            Phrase(
                en: "Planning people and tickets together: {points} points, {late} late tickets, "
                    + "{open} open at the end.",
                zh: "人员与工单一并规划：{points} 分，逾期工单 {late} 件，期末未结 {open} 件。")
        case .twoSteps:
            Phrase(
                en: "In two steps, people first: {points} points, {late} late tickets, {open} open "
                    + "at the end.",
                zh: "分两步规划（先人员后工单）：{points} 分，逾期工单 {late} 件，期末未结 {open} 件。")
        case .better:
            Phrase(en: "Together is better by {share}.", zh: "一并规划更优，改进 {share}。")
        case .noBetter:
            Phrase(en: "Here two steps do as well.", zh: "本例中分两步规划效果相同。")
        case .service:
            Phrase(
                en: "{severity}: {share} in time of {due} that fall due (promised: {promised} "
                    + "within {within})",
                zh: "{severity}：到期 {due} 件，按时 {share}（承诺 {within} 内 {promised}）")
        case .nothingDue: Phrase(en: "{severity}: none falls due", zh: "{severity}：无工单到期")
        case .requirement: Phrase(en: "Staff required (h)", zh: "所需人力（小时）")
        case .classes: Phrase(en: "Tickets by class", zh: "各类别工单")
        case .ticketClass: Phrase(en: "Class", zh: "类别")
        case .total: Phrase(en: "All tickets", zh: "全部工单")
        case .arrived: Phrase(en: "arrived", zh: "到达")
        case .served: Phrase(en: "answered", zh: "已处理")
        case .notDue: Phrase(en: "open", zh: "未到期")
        case .overdue: Phrase(en: "overdue", zh: "逾期")
        case .overdueByDay: Phrase(en: "by a day", zh: "逾期一日")
        case .late: Phrase(en: "late", zh: "迟答")
        case .inTime: Phrase(en: "in time", zh: "按时")
        case .due: Phrase(en: "due", zh: "到期")
        case .note:
            Phrase(
                en: "Open at the end by age: not due yet, overdue for less than a day, overdue by "
                    + "a day or more. Late: not answered when due.",
                zh: "期末未结工单按时长分列：未到期、逾期不足一日、逾期一日以上；迟答指到期时尚未处理。")
        case .fewerSimulated:
            Phrase(
                en: "Simulated {runs} times: {late} late tickets, in two steps {twoSteps}: "
                    + "{difference} fewer of the same tickets.",
                zh: "模拟 {runs} 次：迟答工单 {late} 件，分两步规划为 {twoSteps} 件；"
                    + "同样的工单少迟答 {difference} 件。")
        case .moreSimulated:
            Phrase(
                en: "Simulated {runs} times: {late} late tickets, in two steps {twoSteps}: "
                    + "{difference} more of the same tickets.",
                zh: "模拟 {runs} 次：迟答工单 {late} 件，分两步规划为 {twoSteps} 件；"
                    + "同样的工单多迟答 {difference} 件。")
        case .alikeSimulated:
            Phrase(
                en: "Simulated {runs} times: {late} late tickets, in two steps {twoSteps}: alike "
                    + "within chance.",
                zh: "模拟 {runs} 次：迟答工单 {late} 件，分两步规划为 {twoSteps} 件；差别在偶然范围内。")
        case .raised:
            Phrase(
                en:
                    "{class}: {planned} in time by the plan, {simulated} when simulated, {promised} "
                    + "promised. More was required on the days that failed: {after}.",
                zh: "{class}：计划按时 {planned}，模拟为 {simulated}，承诺 {promised}。"
                    + "已在未达标日提高要求，现为 {after}。")
        case .raisedInVain:
            Phrase(
                en:
                    "{class}: {planned} in time by the plan, {simulated} when simulated, {promised} "
                    + "promised. Requiring more helped no further ({after}); the roster stays.",
                zh: "{class}：计划按时 {planned}，模拟为 {simulated}，承诺 {promised}。"
                    + "提高要求未见改善（{after}），排班不变。")
        case .promiseCost:
            Phrase(
                en: "Of the objective, {points} points are what these promises cost.",
                zh: "目标值中有 {points} 分用于兑现上述承诺。")
        case .hours: Phrase(en: "What one more hour is worth", zh: "多排一小时的价值")
        case .worthTickets:
            Phrase(
                en: "One more {skill} hour on {when} saves {late} late tickets (verified; {points} "
                    + "points).",
                zh: "{when} 多排一小时“{skill}”，可减少迟答工单 {late} 件（已验证，省 {points} 分）。")
        case .worthPoints:
            Phrase(
                en: "One more {skill} hour on {when} saves {points} points (verified), though no "
                    + "fewer tickets are late.",
                zh: "{when} 多排一小时“{skill}”，可省 {points} 分（已验证），但迟答工单不减少。")
        case .slope:
            Phrase(
                en: "Its price is {price}: the first minutes save more than the last.",
                zh: "其影子价格为 {price}：前几分钟比后几分钟更值。")
        case .noWorth:
            Phrase(
                en: "One more hour would save nothing.", zh: "多排一小时不会带来改进。")
        case .pair: Phrase(en: "{language} {category}", zh: "{language}·{category} 类")
        }
    }
}

/// The names of languages in which tickets come.
public enum LanguagePhrase: String, PhraseCatalog {
    case english = "en"
    case mandarin = "zh"
    case malay = "ms"
    case indonesian = "id"
    case japanese = "ja"
    case korean = "ko"
    case thai = "th"
    case vietnamese = "vi"

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .english: Phrase(en: "English", zh: "英语")
        case .mandarin: Phrase(en: "Mandarin", zh: "中文")
        case .malay: Phrase(en: "Malay", zh: "马来语")
        case .indonesian: Phrase(en: "Indonesian", zh: "印尼语")
        case .japanese: Phrase(en: "Japanese", zh: "日语")
        case .korean: Phrase(en: "Korean", zh: "韩语")
        case .thai: Phrase(en: "Thai", zh: "泰语")
        case .vietnamese: Phrase(en: "Vietnamese", zh: "越南语")
        }
    }
}
