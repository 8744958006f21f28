internal import WorkTime

/// Counts the minutes of one premium and says what each is worth.
struct PremiumMeter {
    private let rule: Int
    private let clause: PayRule
    let premium: Premium
    private let terms: PayTerms
    private let zone: Zone
    private var overtime = OvertimeMeter()
    private var tiers = TierMeter()
    private var paidDay = PaidDayMeter()

    init(rule: Int, of clause: PayRule, premium: Premium, terms: PayTerms, zone: Zone) {
        self.rule = rule
        self.clause = clause
        self.premium = premium
        self.terms = terms
        self.zone = zone
    }

    /// Takes the next work and hands out the charges for it.
    mutating func take(
        _ segment: PaidWork.Segment, kind: PaidDays.Kind, isSeventhDay: Bool,
        charge: (MinutePay.Charge) -> Void
    ) {
        var date = segment.date
        switch premium.occasion {
        case .overtime(let rule):
            // Hours are used up whether or not the rule is in force on the day.
            date = rule.day == .dutyDate ? segment.dutyDate : segment.date
            if rule.excludingRestDays, kind.isPaid { return }
            guard let extra = overtime.take(segment.range, on: date, rule) else { return }
            guard let window = rule.during else { return pay(extra, segment, date, charge) }
            for part in window.parts(of: extra, on: segment.date, in: zone) {
                pay(part, segment, date, charge)
            }
        case .night(let window):
            for part in window.parts(of: segment.range, on: segment.date, in: zone) {
                pay(part, segment, date, charge)
            }
        case .restDay:
            if case .restDay = kind { pay(segment.range, segment, date, charge) }
        case .holiday:
            if case .holiday = kind { pay(segment.range, segment, date, charge) }
        case .seventhDay:
            if isSeventhDay { pay(segment.range, segment, date, charge) }
        case .weekday(let weekday):
            if date.weekday == weekday { pay(segment.range, segment, date, charge) }
        }
    }

    private mutating func pay(
        _ range: TimeRange, _ segment: PaidWork.Segment, _ date: LocalDate,
        _ charge: (MinutePay.Charge) -> Void
    ) {
        guard clause.isInForce(on: segment.date, for: terms) else { return }
        guard premium.straight == .extra else {
            return pay(range, date, .included, charge)
        }
        let normalEnd = paidDay.take(range, on: segment.date, normalDay: terms.normalDay)
        if range.start < normalEnd {
            pay(TimeRange(start: range.start, end: normalEnd), date, .extra, charge)
        }
        if normalEnd < range.end {
            pay(TimeRange(start: normalEnd, end: range.end), date, .included, charge)
        }
    }

    private mutating func pay(
        _ range: TimeRange, _ date: LocalDate, _ straight: Premium.StraightPay,
        _ charge: (MinutePay.Charge) -> Void
    ) {
        tiers.take(range, on: date, premium.tiers) { part, percent in
            charge(
                MinutePay.Charge(rule: rule, range: part, percent: percent, straight: straight))
        }
    }
}

/// Counts the minutes of a day that is paid without work, up to the normal day.
private struct PaidDayMeter {
    private var day: LocalDate?
    private var worked = Minutes.zero

    /// The end of the part of the next work that lies within the normal day.
    mutating func take(_ range: TimeRange, on date: LocalDate, normalDay: Minutes) -> Instant {
        if day != date {
            day = date
            worked = .zero
        }
        let normal = max(.zero, min(range.length, normalDay - worked))
        worked += range.length
        return range.start + normal
    }
}

/// Counts the minutes of days and weeks and finds those beyond the normal ones.
private struct OvertimeMeter {
    private var day: LocalDate?
    private var week: LocalDate?
    private var workedInDay = Minutes.zero
    private var normalInWeek = Minutes.zero

    /// The overtime of the next work, which is always its last part; nil when there is none.
    mutating func take(_ range: TimeRange, on date: LocalDate, _ rule: Overtime) -> TimeRange? {
        if day != date {
            day = date
            workedInDay = .zero
            let monday = date.startOfWeek
            if week != monday {
                week = monday
                normalInWeek = .zero
            }
        }
        var normal = range.length
        if let limit = rule.normalDay { normal = min(normal, limit - workedInDay) }
        if let limit = rule.normalWeek { normal = min(normal, limit - normalInWeek) }
        normal = max(.zero, normal)
        workedInDay += range.length
        normalInWeek += normal
        let start = range.start + normal
        return start < range.end ? TimeRange(start: start, end: range.end) : nil
    }
}

/// Counts the minutes of an occasion in its period and finds their tiers.
private struct TierMeter {
    private var period = Int.min
    private var counted = Minutes.zero

    mutating func take(
        _ range: TimeRange, on date: LocalDate, _ tiers: PayTiers,
        each: (TimeRange, Percent) -> Void
    ) {
        if tiers.tiers.count == 1, tiers.tiers[0].upTo == nil {
            return each(range, tiers.tiers[0].percent)
        }
        let current = tiers.period.number(of: date)
        if period != current {
            period = current
            counted = .zero
        }
        var start = range.start
        for tier in tiers.tiers where start < range.end {
            let end =
                tier.upTo.map { min(range.end, start + max(.zero, $0 - counted)) }
                ?? range.end
            if start < end {
                each(TimeRange(start: start, end: end), tier.percent)
                counted += end - start
                start = end
            }
        }
    }
}

extension PayTiers.Period {
    /// A number that the dates of one period share.
    fileprivate func number(of date: LocalDate) -> Int {
        switch self {
        case .day: return date.dayNumber
        case .week: return date.startOfWeek.dayNumber
        case .month:
            let (year, month, _) = date.parts
            return year * 12 + month
        }
    }
}
