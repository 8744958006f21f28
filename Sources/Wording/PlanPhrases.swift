/// A list of phrases that reports say, each by its name.
public protocol PhraseCatalog: CaseIterable, Sendable {
    /// The words in every language.
    var phrase: Phrase { get }
}

/// Names of days and months.
public enum CalendarPhrase: PhraseCatalog {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    case january, february, march, april, may, june
    case july, august, september, october, november, december
    case day, shortDay, days

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .monday: Phrase(en: "Mon", zh: "周一")
        case .tuesday: Phrase(en: "Tue", zh: "周二")
        case .wednesday: Phrase(en: "Wed", zh: "周三")
        case .thursday: Phrase(en: "Thu", zh: "周四")
        case .friday: Phrase(en: "Fri", zh: "周五")
        case .saturday: Phrase(en: "Sat", zh: "周六")
        case .sunday: Phrase(en: "Sun", zh: "周日")
        case .january: Phrase(en: "Jan", zh: "1月")
        case .february: Phrase(en: "Feb", zh: "2月")
        case .march: Phrase(en: "Mar", zh: "3月")
        case .april: Phrase(en: "Apr", zh: "4月")
        case .may: Phrase(en: "May", zh: "5月")
        case .june: Phrase(en: "Jun", zh: "6月")
        case .july: Phrase(en: "Jul", zh: "7月")
        case .august: Phrase(en: "Aug", zh: "8月")
        case .september: Phrase(en: "Sep", zh: "9月")
        case .october: Phrase(en: "Oct", zh: "10月")
        case .november: Phrase(en: "Nov", zh: "11月")
        case .december: Phrase(en: "Dec", zh: "12月")
        case .day: Phrase(en: "{weekday} {day} {month}", zh: "{month}{day}日 {weekday}")
        case .shortDay: Phrase(en: "{weekday} {day}", zh: "{day}日{weekday}")
        case .days: Phrase(en: "{first} to {last}", zh: "{first}至{last}")
        }
    }
}

/// What the weekly board says.
public enum BoardPhrase: PhraseCatalog {
    case title, person, hours, hoursOfContract, wishes, nights, dayOff
    case senior, specialist, graduate, notInTeam
    case annualLeave, medicalLeave, publicHoliday, training, otherLeave, notEmployed
    case holiday, campaign, payday, season
    case onShift, allShifts, wishGranted, wishDenied, draft, locked
    case lockedMark, development, empty

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Roster", zh: "排班表")
        case .person: Phrase(en: "Specialist", zh: "专员")
        case .hours: Phrase(en: "Hours", zh: "工时")
        case .hoursOfContract: Phrase(en: "Hours worked / contracted", zh: "排班工时 / 合同工时")
        case .wishes: Phrase(en: "Wishes", zh: "排班意愿")
        case .nights: Phrase(en: "Nights", zh: "夜班")
        case .dayOff: Phrase(en: "Day off", zh: "休息日")
        case .senior: Phrase(en: "Senior specialists", zh: "资深专员")
        case .specialist: Phrase(en: "Specialists", zh: "专员")
        case .graduate: Phrase(en: "Graduates", zh: "应届专员")
        case .notInTeam: Phrase(en: "Not in the team file", zh: "不在团队名单中")
        case .annualLeave: Phrase(en: "Annual leave", zh: "年假")
        case .medicalLeave: Phrase(en: "Medical leave", zh: "病假")
        case .publicHoliday: Phrase(en: "Public holiday", zh: "公共假期")
        case .training: Phrase(en: "Training", zh: "培训")
        case .otherLeave: Phrase(en: "Other leave", zh: "其他假期")
        case .notEmployed: Phrase(en: "Not employed", zh: "非在职")
        case .holiday: Phrase(en: "Public holiday", zh: "公共假期")
        case .campaign: Phrase(en: "Campaign", zh: "大促")
        case .payday: Phrase(en: "Payday", zh: "发薪日")
        case .season: Phrase(en: "Season", zh: "节期")
        case .onShift: Phrase(en: "On shift", zh: "当班人数")
        case .allShifts: Phrase(en: "All shifts", zh: "合计")
        case .wishGranted: Phrase(en: "Wish granted", zh: "意愿已满足")
        case .wishDenied: Phrase(en: "Wish denied", zh: "意愿未满足")
        case .draft: Phrase(en: "Draft (striped)", zh: "草稿（条纹）")
        case .locked: Phrase(en: "Locked (solid)", zh: "已锁定（纯色）")
        case .lockedMark: Phrase(en: "Locked", zh: "已锁定")
        case .development: Phrase(en: "Time set aside from tickets", zh: "专项工作时间")
        case .empty: Phrase(en: "No duty is planned.", zh: "没有排定任何班次。")
        }
    }
}

/// What the result of a search says.
public enum ResultPhrase: PhraseCatalog {
    case objective, lowerBound, gap, status, boundNote
    case proven, gapReached, searchComplete, timeLimit, interrupted
    case parts, part, points, share, prices, price, noPrices

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .objective: Phrase(en: "Objective", zh: "目标值")
        case .lowerBound: Phrase(en: "Lower bound", zh: "下界")
        case .gap: Phrase(en: "Gap", zh: "差距")
        case .status: Phrase(en: "Search", zh: "求解")
        case .boundNote:
            Phrase(
                en: "Fewer points are better. No legal roster scores below the lower bound; "
                    + "the gap is the most a better one could still save.",
                zh: "分数越低越好。任何合法排班的分数都不会低于下界；差距是更优排班最多还能节省的比例。")
        case .proven: Phrase(en: "Proven optimal", zh: "已证明最优")
        case .gapReached: Phrase(en: "Within the gap asked for", zh: "已达到要求的差距")
        case .searchComplete: Phrase(en: "Search complete", zh: "搜索完成")
        case .timeLimit: Phrase(en: "Stopped at the time limit", zh: "到达时间上限")
        case .interrupted: Phrase(en: "Interrupted", zh: "已中断")
        case .parts: Phrase(en: "What the points are for", zh: "分数构成")
        case .part: Phrase(en: "Part", zh: "项目")
        case .points: Phrase(en: "Points", zh: "分数")
        case .share: Phrase(en: "Share", zh: "占比")
        case .prices: Phrase(en: "What one more hour is worth", zh: "多排一小时的价值")
        case .price:
            Phrase(
                en: "One more hour of {what} on {day}, {from}–{until}, saves {points} points.",
                zh: "{day} {from}–{until} 多排一小时“{what}”，可省 {points} 分。")
        case .noPrices:
            Phrase(en: "One more hour would save nothing.", zh: "多排一小时不会节省分数。")
        }
    }
}

/// What the coverage of requirements says.
public enum CoveragePhrase: PhraseCatalog {
    case title, curves, gross, net, required, scheduled, missing, missingStaff, excess, worst
    case shortAt, hidden, enough
    case requirement, staff, language, category, presence, total, clocksChange, summary

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Coverage", zh: "人力覆盖")
        case .curves: Phrase(en: "Staff required and scheduled", zh: "所需与排定人力")
        case .gross: Phrase(en: "Required, with shrinkage", zh: "需求（含损耗）")
        case .required: Phrase(en: "Required", zh: "需求")
        case .net: Phrase(en: "Required, without shrinkage", zh: "需求（不含损耗）")
        case .scheduled: Phrase(en: "Scheduled", zh: "已排定")
        case .missing: Phrase(en: "Missing", zh: "缺口")
        case .missingStaff: Phrase(en: "Missing staff", zh: "人力缺口")
        case .excess: Phrase(en: "Over", zh: "富余")
        case .worst: Phrase(en: "Worst moment", zh: "最缺时段")
        case .shortAt: Phrase(en: "{heads} short at {time}", zh: "{time} 缺 {heads} 人")
        case .hidden: Phrase(en: "hidden by the day's total", zh: "被当日总数掩盖")
        case .enough: Phrase(en: "enough", zh: "充足")
        case .requirement: Phrase(en: "Requirement", zh: "需求")
        case .staff: Phrase(en: "Team", zh: "团队")
        case .language: Phrase(en: "Languages", zh: "语言")
        case .category: Phrase(en: "Categories", zh: "类别")
        case .presence: Phrase(en: "Presence", zh: "在岗要求")
        case .total: Phrase(en: "Total", zh: "合计")
        case .clocksChange:
            Phrase(en: "{hours} hours: the clocks change", zh: "全天 {hours} 小时：时钟调整")
        case .summary:
            Phrase(
                en: "Required {gross} h, scheduled {scheduled} h, missing {missing} h, "
                    + "over {excess} h.",
                zh: "需求 {gross} 小时，已排定 {scheduled} 小时，缺口 {missing} 小时，"
                    + "富余 {excess} 小时。")
        }
    }
}

/// What the compliance report says.
public enum AuditPhrase: PhraseCatalog {
    case title, legal, illegal, illegalWithOverrides, hardStop, warning, information
    case person, when, limit, actual, excess, margin, source, finding, severity
    case nearMisses, nothing, team, andMore, byRule, signOff, prepared, approved, date

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Compliance", zh: "合规审查")
        case .legal: Phrase(en: "No hard stop in {checks} checks", zh: "{checks} 项检查均无禁止项")
        case .illegal:
            Phrase(en: "Hard stops: {count} in {checks} checks", zh: "{checks} 项检查中有 {count} 项禁止项")
        case .illegalWithOverrides:
            Phrase(
                en: "Hard stops: {count} in {checks} checks, {overridden} of them overridden",
                zh: "{checks} 项检查中有 {count} 项禁止项，其中 {overridden} 项已特批")
        case .hardStop: Phrase(en: "Hard stop", zh: "禁止")
        case .warning: Phrase(en: "Warning", zh: "警告")
        case .information: Phrase(en: "Information", zh: "提示")
        case .person: Phrase(en: "Person", zh: "人员")
        case .when: Phrase(en: "When", zh: "时间")
        case .limit: Phrase(en: "Limit", zh: "限值")
        case .actual: Phrase(en: "Actual", zh: "实际")
        case .excess: Phrase(en: "Over by", zh: "超出")
        case .margin: Phrase(en: "Margin", zh: "余量")
        case .source: Phrase(en: "Source", zh: "依据")
        case .finding: Phrase(en: "Finding", zh: "审查结果")
        case .severity: Phrase(en: "Severity", zh: "严重程度")
        case .nearMisses: Phrase(en: "Near misses", zh: "临界情况")
        case .nothing: Phrase(en: "None.", zh: "无。")
        case .team: Phrase(en: "Team", zh: "团队")
        case .andMore: Phrase(en: "… and {count} more", zh: "……另有 {count} 项")
        case .byRule: Phrase(en: "By rule", zh: "按规则汇总")
        case .signOff: Phrase(en: "Sign-off", zh: "签署")
        case .prepared: Phrase(en: "Prepared by", zh: "编制人")
        case .approved: Phrase(en: "Approved by", zh: "批准人")
        case .date: Phrase(en: "Date", zh: "日期")
        }
    }
}

/// What is said of the inputs of a plan.
public enum InputPhrase: PhraseCatalog {
    case title, role, file, digest, shifts, code, name, time, present, worked, meal, mealTimes
    case madeBy

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Inputs", zh: "输入文件")
        case .role: Phrase(en: "Role", zh: "用途")
        case .file: Phrase(en: "File", zh: "文件")
        case .digest: Phrase(en: "SHA-256", zh: "SHA-256 摘要")
        case .shifts: Phrase(en: "Shifts", zh: "班次说明")
        case .code: Phrase(en: "Code", zh: "代码")
        case .name: Phrase(en: "Name", zh: "名称")
        case .time: Phrase(en: "Time", zh: "时间")
        case .present: Phrase(en: "Present", zh: "在岗时长")
        case .worked: Phrase(en: "Worked", zh: "工作时长")
        case .meal: Phrase(en: "Meal break", zh: "用餐休息")
        case .mealTimes:
            Phrase(en: "{length}, starting {from}–{until}", zh: "{length}，{from}–{until} 开始")
        case .madeBy:
            Phrase(
                en: "Made by Lunban {version}, seed {seed}", zh: "由 Lunban {version} 生成，种子 {seed}")
        }
    }
}
