public import Wording
internal import WorkTime

/// What laws of different places are compared by.
public enum LawTopic: String, CaseIterable, Sendable {
    case hoursOfDay = "hours-day"
    case hoursOfWeek = "hours-week"
    case hoursOfLonger = "hours-longer"
    case averageWeek = "hours-average"
    case overtime
    case spanOfDay = "span"
    case continuousWork = "continuous-work"
    case breaks
    case dailyRest = "daily-rest"
    case weeklyRest = "weekly-rest"
    case daysOff = "days-off"
    case consecutiveDays = "consecutive-days"
    case notice
    case overtimePay = "pay-overtime"
    case nightPay = "pay-night"
    case restDayPay = "pay-rest-day"
    case holidayPay = "pay-holiday"

    /// What people call it.
    public var name: Phrase {
        switch self {
        case .hoursOfDay: Phrase(en: "Hours a day", zh: "每日工时")
        case .hoursOfWeek: Phrase(en: "Hours a week", zh: "每周工时")
        case .hoursOfLonger: Phrase(en: "Hours of longer", zh: "更长期间工时")
        case .averageWeek: Phrase(en: "Average week", zh: "平均周工时")
        case .overtime: Phrase(en: "Overtime", zh: "加班上限")
        case .spanOfDay: Phrase(en: "Span of a day", zh: "每日跨度")
        case .continuousWork: Phrase(en: "Without a break", zh: "连续工作")
        case .breaks: Phrase(en: "Breaks", zh: "工间休息")
        case .dailyRest: Phrase(en: "Rest between", zh: "班间休息")
        case .weeklyRest: Phrase(en: "Weekly rest", zh: "每周休息")
        case .daysOff: Phrase(en: "Days off", zh: "休息天数")
        case .consecutiveDays: Phrase(en: "Days in a row", zh: "连续天数")
        case .notice: Phrase(en: "Roster published", zh: "班表公布")
        case .overtimePay: Phrase(en: "Overtime pay", zh: "加班费")
        case .nightPay: Phrase(en: "Night pay", zh: "夜班津贴")
        case .restDayPay: Phrase(en: "Rest-day pay", zh: "休息日工资")
        case .holidayPay: Phrase(en: "Holiday pay", zh: "假日工资")
        }
    }

    /// The limit of a rule on the topic, in short; nil for a rule on something else.
    func limit(of kind: RuleKind) -> String? {
        switch (self, kind) {
        case (.hoursOfDay, .maxTotalInWindow(let cap)):
            if case .day = cap.window { "\(cap.limit)" } else { nil }
        case (.hoursOfWeek, .maxTotalInWindow(let cap)):
            cap.window == .week ? "\(cap.limit)" : nil
        case (.hoursOfLonger, .maxTotalInWindow(let cap)): cap.longer
        case (.averageWeek, .maxAverageOverPeriod(let cap)): "\(cap.weeklyLimit)/\(cap.weeks)w"
        case (.overtime, .maxOvertime(let cap)): "\(cap.limit)/\(cap.window.unit)"
        case (.overtime, .maxAverageOvertime(let cap)):
            "\(cap.monthlyLimit)/\(cap.months.last ?? 1)mo"
        case (.spanOfDay, .maxSpanOfDay(let cap)): "\(cap.limit)"
        case (.continuousWork, .maxContinuousWork(let cap)): "\(cap.limit)"
        case (.breaks, .breakOwed(let owed)):
            owed.steps.map { "\($0.length)>\($0.threshold)" }.joined(separator: " ")
        case (.dailyRest, .minRestBetweenShifts(let rest)): "\(rest.limit)"
        case (.weeklyRest, .minContiguousRestInWindow(let rest)):
            (rest.count > 1 ? "\(rest.count)×" : "") + "\(rest.limit)/"
                + (rest.weeks > 1 ? "\(rest.weeks)w" : "w")
        case (.daysOff, .minDaysOff(let off)):
            "\(off.count)\(off.weekday.map { " \($0.abbreviation)" } ?? "")/\(off.window.unit)"
        case (.consecutiveDays, .maxConsecutiveDays(let cap)): "\(cap.limit)d"
        case (.notice, .publicationNotice(let notice)):
            notice.beforeMonth ? "<1.mo" : "\(notice.days)d"
        default: nil
        }
    }

    /// What a pay rule on the topic adds, in short; nil for a rule on something else.
    func premium(of kind: PayRuleKind) -> String? {
        switch kind {
        case .premium(let premium):
            switch (self, premium.occasion) {
            case (.overtimePay, .overtime), (.nightPay, .night), (.restDayPay, .restDay),
                (.holidayPay, .holiday):
                premium.tiers.short
            default: nil
            }
        case .dayRate(let rate):
            switch (self, rate.occasion) {
            case (.restDayPay, .restDay), (.holidayPay, .holiday):
                rate.steps.map { "\($0.days.decimal(of: 1))d" }.joined(separator: " ")
            default: nil
            }
        case .flat: nil
        }
    }
}

extension MaxTotalInWindow {
    fileprivate var longer: String? {
        switch window {
        case .day, .week: nil
        case .month: "\(limit)/mo"
        case .year: "\(limit)/y"
        case .days(let count): "\(limit)/\(count)d"
        }
    }
}

extension CalendarWindow {
    fileprivate var unit: String {
        switch self {
        case .day: "d"
        case .week: "w"
        case .month: "mo"
        case .year: "y"
        case .days(let count): "\(count)d"
        }
    }
}

extension PayTiers {
    fileprivate var short: String {
        tiers.map { tier in
            "+\(tier.percent)" + (tier.upTo.map { "≤\($0)" } ?? "")
        }.joined(separator: " ")
    }
}
