import LaborLaw
import Testing
import Wording
import WorkTime

/// The flat premiums of California and New York, worked out by hand.
struct FlatPremiumTests {
    private static let dollars = Currency("USD")

    private static func policy(minimum: Int, _ rules: [PayRule]) -> PayPolicy {
        PayPolicy(
            currency: dollars, basis: PayBasis(hours: Minutes(10_400), dayHundredths: 2167),
            minimumWages: [
                MinimumWage(
                    hourly: Money(minorUnits: minimum, dollars),
                    authority: .policy(Phrase(en: "test", zh: "测试")))
            ], rules: rules)
    }

    private static func flat(
        _ id: String, _ event: FlatPremium.Event, _ rate: FlatPremium.Rate
    ) -> PayRule {
        payRule(id, .flat(FlatPremium(event: event, hours: .hours(1), rate: rate)))
    }

    /// Labor Code ss.226.7(c), 512; IWC Order 4-2001 s.4(C); Los Angeles Municipal Code s.188.
    private let california = policy(
        minimum: 1800,
        [
            flat(
                "meal", .lateMeal(over: .hours(5), startsBy: .hours(5), length: Minutes(30)),
                .regular),
            flat(
                "second-meal",
                .secondMeal(over: .hours(10), startsBy: .hours(10), length: Minutes(30)), .regular),
            flat("split", .splitShift(gap: .hours(1)), .minimum),
            flat("short-rest", .shortRest(.hours(10)), .regular),
        ])

    @Test(arguments: [
        PayExample(
            "a meal that starts at the end of the fifth hour is in time", "07:00-15:30/12:00-12:30",
            straight: 16_000, []),
        PayExample(
            "a minute later it is late: one hour of 20", "07:00-15:30/12:01-12:31",
            straight: 16_000, ["meal 1h flat 2000"]),
        PayExample(
            "a break of 29 minutes is no meal", "07:00-15:29/12:00-12:29", straight: 16_000,
            ["meal 1h flat 2000"]),
        PayExample("five hours need no meal", "07:00-12:00", straight: 10_000, []),
        PayExample(
            "eleven hours need a second meal", "07:00-18:30/11:30-12:00", straight: 22_000,
            ["second-meal 1h flat 2000"]),
        PayExample(
            "both meals missed: one premium a date", "07:00-18:00", straight: 22_000,
            ["meal 1h flat 2000"]),
        PayExample(
            "ten hours' rest is enough, a minute less is not", "E ‖ 02:00-06:00 15:59-17:00",
            straight: 10_033, []),
        PayExample(
            "nine hours and 59 minutes between two dates", "E ‖ 01:59-06:00", straight: 8033,
            ["short-rest 1h flat 2000"]),
    ])
    func `California's meals and rests at 20 dollars an hour`(example: PayExample) throws {
        try example.check(
            california, wage: .hourly(Money(minorUnits: 2000, Self.dollars)),
            zone: "America/New_York")
    }

    @Test(arguments: [
        // At 18 dollars nothing exceeds the minimum of 18: the whole hour is owed.
        (1800, ["split 1h flat 1800"]),
        // Eight hours at 19 exceed it by 8: 18 − 8 are owed.
        (1900, ["split 1h flat 1000"]),
        // At 20.25 they exceed it by 18: nothing is owed.
        (2025, []),
    ])
    func `a split shift owes an hour of the minimum less what the day earns above it`(
        wage: Int, lines: [String]
    ) throws {
        let terms = PayTerms(wage: .hourly(Money(minorUnits: wage, Self.dollars)))
        let split = try pay("07:00-11:00+13:00-17:00", california, terms)
        #expect(split.lines == lines)
        let meal = try pay("07:00-11:00+12:00-16:00", california, terms)
        #expect(meal.lines == [], "a gap of an hour is a meal")
    }

    /// 12 NYCRR 142-2.4: one premium for a split shift, a spread over ten hours, or both.
    private let newYork = policy(
        minimum: 1700,
        [
            flat("spread", .spreadOver(.hours(10)), .minimum),
            flat("split", .splitShift(gap: .hours(1)), .minimum),
        ])

    @Test(arguments: [
        PayExample("a day of ten hours", "07:00-17:00/11:00-12:00", straight: 15_300, []),
        PayExample(
            "a minute more, breaks included", "07:00-17:01/11:00-12:00", straight: 15_328,
            ["spread 1h flat 1700"]),
        PayExample(
            "spread and split at once are one hour", "07:00-11:00+14:00-18:00", straight: 13_600,
            ["spread 1h flat 1700"]),
        PayExample(
            "a split alone", "07:00-11:00+13:00-17:00", straight: 13_600, ["split 1h flat 1700"]),
    ])
    func `New York's spread of hours at the minimum of 17 dollars`(example: PayExample) throws {
        try example.check(
            newYork, wage: .hourly(Money(minorUnits: 1700, Self.dollars)),
            zone: "America/New_York")
    }
}
