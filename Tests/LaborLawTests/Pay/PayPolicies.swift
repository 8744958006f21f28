import LaborLaw
import Wording
import WorkTime

/// The pay rules of the jurisdictions as their laws state them, with short names.
extension PayPolicy {
    /// Employment Act 1955 ss.60(3), 60A(3), 60D(3), 60I.
    static let malaysia = PayPolicy(
        currency: Currency("MYR"), basis: PayBasis(hours: nil, dayHundredths: 2600),
        rules: [
            payRule(
                "overtime", beyond(day: 8, week: 45, .flat(Percent(50))),
                scope: RuleScope(monthlyWage: .atMost(4000))),
            payRule(
                "rest-day", days(.restDay, [(50, 50), (100, 100)], overtime: 100),
                scope: RuleScope(monthlyWage: .atMost(4000))),
            payRule(
                "holiday", days(.holiday, [(100, 200)], overtime: 200),
                scope: RuleScope(monthlyWage: .atMost(4000))),
        ])

    /// Employment Act 1968 ss.37(2)–(3), 38(4), 88(4); the hour is 12 × month ÷ (52 × 44).
    static let singapore = PayPolicy(
        currency: Currency("SGD"), basis: PayBasis(hours: Minutes(11_440), dayHundredths: 2600),
        rules: [
            payRule("overtime", beyond(day: 8, week: 44, .flat(Percent(50)))),
            payRule(
                "rest-day", days(.restDay, [(50, 100), (100, 200)], overtime: 50),
                scope: RuleScope(unless: ["own-request"])),
            payRule(
                "rest-day-wished", days(.restDay, [(50, 50), (100, 100)], overtime: 50),
                scope: RuleScope(when: ["own-request"])),
            payRule("holiday", days(.holiday, [(100, 100)], overtime: 50)),
        ])

    /// PP 35/2021 arts.31–32, for weeks of five days and, on file, of six.
    static let indonesia = PayPolicy(
        currency: Currency("IDR"), basis: PayBasis(hours: .hours(173), dayHundredths: 2500),
        rules: [
            payRule("overtime", beyond(day: 8, week: 40, ladder([(1, 50), (nil, 100)]))),
            payRule(
                "rest-day", on(.restDay, ladder([(8, 100), (9, 200), (nil, 300)])),
                scope: RuleScope(unless: ["six-days"])),
            payRule(
                "rest-day-six", on(.restDay, ladder([(7, 100), (8, 200), (nil, 300)])),
                scope: RuleScope(when: ["six-days"])),
            payRule(
                "holiday", on(.holiday, ladder([(8, 100), (9, 200), (nil, 300)]), .extra)),
        ])

    /// Labor Standards Act art.56; 209 hours of a month hold the paid weekly holidays.
    static let korea = PayPolicy(
        currency: Currency("KRW"), basis: PayBasis(hours: .hours(209), dayHundredths: 3000),
        rules: [
            payRule("overtime", beyond(day: 8, week: 40, .flat(Percent(50)))),
            payRule("rest-day", on(.restDay, ladder([(8, 50), (nil, 100)]), .extra)),
            payRule("holiday", on(.holiday, ladder([(8, 50), (nil, 100)]), .extra)),
            payRule("night", on(.night(clock("22:00", "06:00")), .flat(Percent(50)))),
        ])

    /// Labor Standards Act art.37; rest days are the legal holidays.
    static let japan = PayPolicy(
        currency: Currency("JPY"), basis: PayBasis(hours: Minutes(10_400), dayHundredths: 2175),
        rules: [
            payRule(
                "overtime", beyond(day: 8, week: 40, ladder([(60, 25), (nil, 50)], per: .month))),
            payRule("rest-day", on(.restDay, .flat(Percent(35)))),
            payRule("night", on(.night(clock("22:00", "05:00")), .flat(Percent(25)))),
        ])

    /// Labour Law art.44; a month has 21.75 paid days (2008-01-03).
    static let china = PayPolicy(
        currency: Currency("CNY"), basis: PayBasis(hours: .hours(174), dayHundredths: 2175),
        rules: [
            payRule("overtime", beyond(day: 8, week: 40, .flat(Percent(50)))),
            payRule(
                "rest-day", on(.restDay, .flat(Percent(100))),
                scope: RuleScope(unless: ["day-off-in-lieu"])),
            payRule("holiday", on(.holiday, .flat(Percent(200)), .extra)),
        ])

    /// Federal Decree-Law 33/2021 arts.19, 28(2).
    static let emirates = PayPolicy(
        currency: Currency("AED"), basis: PayBasis(hours: .hours(240), dayHundredths: 3000),
        rules: [
            payRule("overtime", beyond(day: 8, week: 48, .flat(Percent(25)), .highest)),
            payRule(
                "night-overtime",
                beyond(
                    day: 8, week: 48, .flat(Percent(50)), .highest,
                    during: clock("22:00", "04:00")),
                scope: RuleScope(unless: ["shift-worker"])),
            payRule("rest-day", on(.restDay, .flat(Percent(50)))),
            payRule("holiday", on(.holiday, .flat(Percent(50)), .extra)),
        ])

    /// Code du travail L3121-27, L3121-36.
    static let france = PayPolicy(
        currency: Currency("EUR"), basis: PayBasis(hours: Minutes(9100), dayHundredths: 2167),
        rules: [
            payRule(
                "overtime", beyond(week: 35, ladder([(8, 25), (nil, 50)], per: .week)))
        ])

    /// Arbeitszeitgesetz s.6(5), with the rate that courts hold adequate.
    static let germany = PayPolicy(
        currency: Currency("EUR"), basis: PayBasis(hours: Minutes(10_400), dayHundredths: 2167),
        rules: [payRule("night", on(.night(clock("23:00", "06:00")), .flat(Percent(25))))])

    /// California Labor Code s.510(a).
    static let california = PayPolicy(
        currency: Currency("USD"), basis: PayBasis(hours: Minutes(10_400), dayHundredths: 2167),
        rules: [
            payRule("seventh", on(.seventhDay, ladder([(8, 50), (nil, 100)]), stack: .highest)),
            payRule(
                "overtime", beyond(day: 8, week: 40, .flat(Percent(50)), .highest, .calendarDay)),
            payRule("double", beyond(day: 12, .flat(Percent(100)), .highest, .calendarDay)),
        ])

    /// 12 NYCRR 142-2.2.
    static let newYork = PayPolicy(
        currency: Currency("USD"), basis: PayBasis(hours: Minutes(10_400), dayHundredths: 2167),
        rules: [payRule("overtime", beyond(week: 40, .flat(Percent(50))))])

    /// Every jurisdiction that pays by the minute or the day.
    static let everyPlace: [PayPolicy] = [
        .malaysia, .singapore, .indonesia, .korea, .japan, .china, .emirates, .france, .germany,
        .california, .newYork,
    ]
}

/// A pay rule for tests that care for nothing else.
func payRule(_ id: String, _ kind: PayRuleKind, scope: RuleScope = .everybody) -> PayRule {
    PayRule(
        id: id, title: Phrase(en: "Test", zh: "测试"), kind: kind,
        authority: .policy(Phrase(en: "test", zh: "测试")), scope: scope)
}

/// A premium for work beyond normal hours.
func beyond(
    day: Int? = nil, week: Int? = nil, _ tiers: PayTiers, _ stack: Premium.Stacking = .additive,
    _ model: Overtime.Day = .dutyDate, during: ClockWindow? = nil
) -> PayRuleKind {
    .premium(
        Premium(
            on: .overtime(
                Overtime(
                    normalDay: day.map { .hours($0) }, normalWeek: week.map { .hours($0) },
                    day: model, during: during)),
            tiers: tiers, stacking: stack))
}

/// A premium for another occasion.
func on(
    _ occasion: PremiumOccasion, _ tiers: PayTiers, _ straight: Premium.StraightPay = .included,
    stack: Premium.Stacking = .additive
) -> PayRuleKind {
    .premium(Premium(on: occasion, tiers: tiers, stacking: stack, straight: straight))
}

/// A day rate of steps of percent of the day's hours and of days' wages.
func days(
    _ occasion: DayRate.Occasion, _ steps: [(share: Int, days: Int)], overtime: Int
) -> PayRuleKind {
    .dayRate(
        DayRate(
            on: occasion,
            steps: steps.map {
                DayRate.Step(upToShare: Percent($0.share), days: Percent($0.days))
            }, overtimePercent: Percent(overtime)))
}

/// Tiers of hours and percent.
func ladder(
    _ tiers: [(upTo: Int?, percent: Int)], per period: PayTiers.Period = .day
) -> PayTiers {
    PayTiers(
        tiers.map { PayTiers.Tier(upTo: $0.upTo.map { .hours($0) }, percent: Percent($0.percent)) },
        per: period)
}

/// A window written as clock times; midnight where they cannot be read.
func clock(_ from: String, _ to: String) -> ClockWindow {
    ClockWindow(from: LocalTime(from) ?? .midnight, to: LocalTime(to) ?? .midnight)
}
