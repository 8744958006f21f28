/// What is said of a simulation.
public enum SimulationPhrase: PhraseCatalog {
    case heading, drawn, replayed, stopped
    case byDay, arrived, inTime, late, backlogAtEnd
    case byClass, ticketClass, promised, meanWait, longWait, kept, missed
    case backlogByAge, underFourHours, underOneDay, underThreeDays, older
    case busiestHours, hour, handedOver, progress, nothingYet

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "Simulation", zh: "仿真")
        case .drawn:
            Phrase(
                en: "{runs} runs with tickets drawn from the forecast, seed {seed}; ± is the 95 % "
                    + "confidence interval.",
                zh: "按预测抽取工单运行 {runs} 次，随机种子 {seed}；± 为 95 % 置信区间。")
        case .replayed:
            Phrase(
                en: "{runs} runs with the arrivals of {days}, seed {seed}; ± is the 95 % "
                    + "confidence interval.",
                zh: "重放{days}的到达工单，运行 {runs} 次，随机种子 {seed}；± 为 95 % 置信区间。")
        case .stopped:
            Phrase(en: "Interrupted: {asked} runs were asked for.", zh: "已中断：原定运行 {asked} 次。")
        case .byDay: Phrase(en: "Tickets by day of arrival", zh: "按到达日统计")
        case .arrived: Phrase(en: "Tickets", zh: "工单数")
        case .inTime: Phrase(en: "In time, %", zh: "按时率 %")
        case .late: Phrase(en: "Late", zh: "超时")
        case .backlogAtEnd: Phrase(en: "Waiting at 24:00", zh: "日末积压")
        case .byClass: Phrase(en: "Service level by class", zh: "各类别服务水平")
        case .ticketClass: Phrase(en: "Class", zh: "类别")
        case .promised: Phrase(en: "Promised", zh: "承诺")
        case .meanWait: Phrase(en: "Mean wait", zh: "平均等待")
        case .longWait: Phrase(en: "90 % within", zh: "90 % 在内")
        case .kept: Phrase(en: "Every promise is kept.", zh: "各类别均达到承诺。")
        case .missed:
            Phrase(
                en:
                    "Of {classes} classes {missed} miss their promise (!); {unclear} more do in these "
                    + "runs, which may be chance (?).",
                zh: "{classes} 个类别中有 {missed} 个未达到承诺（!）；另有 {unclear} 个在这些运行中"
                    + "未达到，但可能出于偶然（?）。")
        case .backlogByAge: Phrase(en: "Waiting at day's end, by age", zh: "日末积压，按时长")
        case .underFourHours: Phrase(en: "under 4 h", zh: "4 小时以内")
        case .underOneDay: Phrase(en: "4 h to a day", zh: "4 小时至 1 天")
        case .underThreeDays: Phrase(en: "1 to 3 days", zh: "1 至 3 天")
        case .older: Phrase(en: "3 days and more", zh: "3 天及以上")
        case .busiestHours: Phrase(en: "Busiest hours", zh: "最繁忙的时段")
        case .hour:
            Phrase(
                en: "{hour}: {occupancy} of the time of {present} people",
                zh: "{hour}：{present} 人，占用率 {occupancy}")
        case .handedOver:
            Phrase(
                en: "Handed over at the end of a duty: {tickets} tickets; worked beyond it: "
                    + "{hours} h.",
                zh: "下班时移交 {tickets} 件工单；下班后继续工作 {hours} 小时。")
        case .progress: Phrase(en: "Simulating {done} / {all}", zh: "仿真中 {done} / {all}")
        case .nothingYet:
            Phrase(
                en: "Interrupted before a run was done.", zh: "已中断，此时尚未完成任何一次运行。")
        }
    }
}
