/// What is said of scenarios side by side.
public enum ComparisonPhrase: PhraseCatalog {
    case title, setting, measure, base, runs, noRuns
    case staffHours, overtimeHours, cost, plannedInTime, plannedLate, openTickets
    case simulatedInTime, simulatedLate, hardStops, nightSpread, nightDeviation
    case weekendSpread, weekendDeviation, objective, lowerBound, gap
    case figures, plannedByClass, simulatedByClass, curves, required, scheduled, curveNote
    case noLegalPlan, undecided, marks, fairness, otherWeights, otherCurrency
    case sweep, volumes, shrinkage, maxOccupancy, objectiveChart, lateChart, serviceChart, band
    case plannedLine, simulatedLine, progress, tasksFailed, noResult, missingProgram, stopped, day,
        madeBy

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Scenarios compared", zh: "场景对比")
        case .setting:
            Phrase(
                en: "Measured against {base}; seed {seed}.", zh: "以 {base} 为基准；随机种子 {seed}。")
        case .measure: Phrase(en: "Measure", zh: "指标")
        case .base: Phrase(en: "base", zh: "基准")
        case .runs:
            Phrase(
                en: "Each roster simulated {runs} times; ± is the 95 % confidence interval.",
                zh: "每份班表仿真 {runs} 次；± 为 95 % 置信区间。")
        case .noRuns: Phrase(en: "Nothing was simulated.", zh: "未进行仿真。")
        case .staffHours: Phrase(en: "Staff hours", zh: "工时（小时）")
        case .overtimeHours: Phrase(en: "Overtime beyond contract, h", zh: "超出合同的加班（小时）")
        case .cost: Phrase(en: "Pay", zh: "工资")
        case .plannedInTime: Phrase(en: "In time, planned", zh: "按时率（计划）")
        case .plannedLate: Phrase(en: "Late tickets, planned", zh: "逾期工单（计划）")
        case .openTickets: Phrase(en: "Open at the end, planned", zh: "期末未结（计划）")
        case .simulatedInTime: Phrase(en: "In time, simulated", zh: "按时率（仿真）")
        case .simulatedLate: Phrase(en: "Late tickets, simulated", zh: "逾期工单（仿真）")
        case .hardStops: Phrase(en: "Hard stops", zh: "禁止项")
        case .nightSpread: Phrase(en: "Nights a person, most − least", zh: "个人夜班数极差")
        case .nightDeviation: Phrase(en: "Nights a person, deviation", zh: "个人夜班数标准差")
        case .weekendSpread: Phrase(en: "Weekend days, most − least", zh: "个人周末天数极差")
        case .weekendDeviation: Phrase(en: "Weekend days, deviation", zh: "个人周末天数标准差")
        case .objective: Phrase(en: "Objective, points", zh: "目标值（分）")
        case .lowerBound: Phrase(en: "Lower bound, points", zh: "下界（分）")
        case .gap: Phrase(en: "Gap", zh: "差距")
        case .figures: Phrase(en: "Figures", zh: "指标对比")
        case .plannedByClass:
            Phrase(en: "In time by class, planned", zh: "各类别按时率（计划）")
        case .simulatedByClass:
            Phrase(en: "In time by class, simulated", zh: "各类别按时率（仿真）")
        case .curves: Phrase(en: "Required and scheduled staff", zh: "所需与在岗人力")
        case .required: Phrase(en: "{name}: required (dashed)", zh: "{name}：所需（虚线）")
        case .scheduled: Phrase(en: "{name}: scheduled", zh: "{name}：在岗")
        case .curveNote:
            Phrase(
                en: "Shown: {shown} of {all} scenarios, from the start of each horizon.",
                zh: "图中显示 {all} 个场景中的 {shown} 个，均自计划期开始。")
        case .noLegalPlan: Phrase(en: "no legal plan: {names}", zh: "没有合规方案：{names}")
        case .undecided:
            Phrase(en: "no roster found for: {names}", zh: "未能排出班次：{names}")
        case .marks:
            Phrase(
                en: "▲ and ▼ mark differences from {base} that are beyond doubt: figures of "
                    + "rosters where the objectives differ by more than their gaps allow (no value "
                    + "between bound and objective is shared), hard stops always, late tickets "
                    + "simulated where the difference of the same runs is outside its interval, "
                    + "other simulated figures where intervals do not overlap. Other differences "
                    + "may be chance or a search that ended early.",
                zh: "▲ 和 ▼ 标出与 {base} 的确定差异：班表指标仅在目标值之差超出差距"
                    + "（下界至目标值的区间不重叠）时标出；禁止项始终标出；仿真逾期工单在同一批运行之差"
                    + "超出其置信区间时标出；其他仿真指标在置信区间不重叠时标出。其余差异可能出于偶然或"
                    + "搜索提前结束。")
        case .fairness:
            Phrase(
                en: "Nights and weekend days count for everybody with a duty in the roster.",
                zh: "夜班和周末天数按班表中有班次的人员统计。")
        case .otherWeights:
            Phrase(
                en: "{name} weighs its objective otherwise than {base}, so that their points and "
                    + "rosters are not marked.",
                zh: "{name} 的目标权重与 {base} 不同，因此不标出两者的分数和班表差异。")
        case .otherCurrency:
            Phrase(
                en: "Pay is in {currencies} and compared only within a currency.",
                zh: "工资币种为 {currencies}，仅在同一币种内比较。")
        case .sweep: Phrase(en: "What depends on {what}", zh: "{what}的影响")
        case .volumes: Phrase(en: "volumes", zh: "工单量")
        case .shrinkage: Phrase(en: "shrinkage", zh: "损耗率")
        case .maxOccupancy: Phrase(en: "largest occupancy", zh: "最高占用率")
        case .objectiveChart: Phrase(en: "Objective in points", zh: "目标值（分）")
        case .lateChart: Phrase(en: "Late tickets", zh: "逾期工单")
        case .serviceChart: Phrase(en: "Answered in time, %", zh: "按时率 %")
        case .band:
            Phrase(
                en: "The band reaches from the lower bound to the objective.",
                zh: "色带自下界至目标值。")
        case .plannedLine: Phrase(en: "{name}: planned", zh: "{name}：计划")
        case .simulatedLine: Phrase(en: "{name}: simulated", zh: "{name}：仿真")
        case .progress: Phrase(en: "Planned {done} / {all}", zh: "已规划 {done} / {all}")
        case .tasksFailed:
            Phrase(en: "No comparison; these scenarios failed:", zh: "无法对比；以下场景失败：")
        case .noResult:
            Phrase(en: "it ended without a result", zh: "未产生结果即结束")
        case .missingProgram:
            Phrase(en: "The scenarios cannot be run: {reason}", zh: "无法运行场景：{reason}")
        case .stopped:
            Phrase(
                en: "Interrupted before every scenario was planned; these are missing: {names}",
                zh: "已中断，以下场景尚未规划：{names}")
        case .day: Phrase(en: "day {number}", zh: "第 {number} 天")
        case .madeBy:
            Phrase(
                en: "Made by Lunban {version}, seed {seed}.",
                zh: "由轮班 {version} 生成，随机种子 {seed}。")
        }
    }
}
