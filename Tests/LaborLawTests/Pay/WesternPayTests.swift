import LaborLaw
import Testing
import WorkTime

/// The laws' own arithmetic, worked out by hand.
struct WesternPayTests {
    private static let ten = "07:00-18:00/11:00-12:00"
    private static let fiveTens = Array(repeating: ten, count: 5).joined(separator: " ")
    private static let fiveLines = Array(repeating: "overtime 2h 50% 2000", count: 5)

    @Test(arguments: [
        PayExample(
            "thirteen hours: 4 × 20 × 0.5 and 1 × 20 × 1", "07:00-21:00/11:00-12:00",
            straight: 26_000, ["overtime 4h 50% 4000", "double 1h 100% 2000"]),
        PayExample(
            "the sixth day is beyond forty hours", "E E E E E E", straight: 96_000,
            ["overtime 8h 50% 8000"]),
        PayExample(
            "five days of ten hours: ten hours once, though the week has fifty", fiveTens,
            straight: 100_000, fiveLines),
        PayExample(
            "and on Saturday all hours, for forty were normal", "\(fiveTens) 07:00-11:00",
            straight: 108_000, fiveLines + ["overtime 4h 50% 4000"]),
        PayExample(
            "the seventh day: ten hours are 8 × 20 × 0.5 and 2 × 20 × 1",
            "08:00-12:00 08:00-12:00 08:00-12:00 08:00-12:00 08:00-12:00 08:00-12:00 "
                + "07:00-18:00/11:00-12:00", straight: 68_000,
            ["seventh 8h 50% 8000", "seventh 2h 100% 4000"]),
        PayExample(
            "seven days over two weeks make no seventh day", ". E E E E E . E E", straight: 112_000,
            []),
        PayExample(
            "a night of ten hours is four on one workday and six on the next", "20:00-06:00",
            straight: 20_000, []),
    ])
    func `California at 20 dollars an hour`(example: PayExample) throws {
        let policy = PayPolicy.california
        try example.check(
            policy, wage: .hourly(Money(minorUnits: 2000, policy.currency)),
            zone: "America/New_York")
    }

    @Test(arguments: [
        PayExample(
            "forty hours in four days: nothing", "\(ten) \(ten) \(ten) \(ten)", straight: 80_000, []
        ),
        PayExample(
            "48 hours: 8 × 20 × 0.5", "E E E E E E", straight: 96_000, ["overtime 8h 50% 8000"]),
    ])
    func `New York at 20 dollars an hour`(example: PayExample) throws {
        let policy = PayPolicy.newYork
        try example.check(
            policy, wage: .hourly(Money(minorUnits: 2000, policy.currency)),
            zone: "America/New_York")
    }

    @Test(arguments: [
        PayExample(
            "45 hours: the 36th to 43rd at 0.25, the 44th and 45th at 0.5", "E E E E E 07:00-12:00",
            straight: 54_000,
            ["overtime 5h 25% 1500", "overtime 3h 25% 900", "overtime 2h 50% 1200"]),
        PayExample("35 hours: nothing", "E E E E 07:00-10:00", straight: 42_000, []),
        PayExample(
            "a minute more: 12 / 60 × 0.25 = 0.05", "E E E E 07:00-10:01", straight: 42_020,
            ["overtime 1m 25% 5"]),
    ])
    func `France at 12 euros an hour`(example: PayExample) throws {
        let policy = PayPolicy.france
        try example.check(policy, wage: .hourly(Money(minorUnits: 1200, policy.currency)))
    }

    // The night is 23:00–06:00; the clocks go forward on 29 March and back on 25 October 2026.
    @Test(arguments: [
        (
            PayExample(
                "an ordinary night: 7 × 12 × 0.25", ". . . . . 22:00-07:00", straight: 10_800,
                ["night 7h 25% 2100"]), "2026-03-16"
        ),
        (
            PayExample(
                "the night that is short: 6 × 12 × 0.25", ". . . . . 22:00-07:00", straight: 9600,
                ["night 6h 25% 1800"]), "2026-03-23"
        ),
        (
            PayExample(
                "the night that is long: 8 × 12 × 0.25", ". . . . . 22:00-07:00", straight: 12_000,
                ["night 8h 25% 2400"]), "2026-10-19"
        ),
    ])
    func `Germany at 12 euros an hour, over a change of the clocks`(
        example: PayExample, start: String
    ) throws {
        let policy = PayPolicy.germany
        try example.check(
            policy, wage: .hourly(Money(minorUnits: 1200, policy.currency)), start: start,
            zone: "Europe/Berlin")
    }

    // 7,200 dirhams of basic wage are 7,200 / 30 / 8 = 30 an hour.
    @Test(arguments: [
        PayExample(
            "two hours of overtime, one by night: 30 × 0.25 and 30 × 0.5",
            "12:00-23:00/16:00-17:00", straight: 30_000,
            ["overtime 1h 25% 750", "night-overtime 1h 50% 1500"]),
        PayExample(
            "somebody on shifts has no night rate: 2 × 30 × 0.25", "12:00-23:00/16:00-17:00",
            onFile: ["shift-worker"], straight: 30_000, ["overtime 2h 25% 1500"]),
        PayExample(
            "a night without overtime has no premium", "N", straight: 24_000, []),
        PayExample(
            "a rest day: the day's pay and 8 × 30 × 0.5", "E", restDays: ["2026-11-23"],
            straight: 24_000, ["rest-day 8h 50% 12000"]),
        PayExample(
            "a holiday: 8 × 30 × 1.5 on top of the month", "E", holidays: ["2026-11-23"],
            straight: 24_000, ["holiday 8h 50%+ 36000"]),
    ])
    func `the Emirates at 7,200 dirhams a month`(example: PayExample) throws {
        let policy = PayPolicy.emirates
        try example.check(policy, wage: .monthly(Money(minorUnits: 720_000, policy.currency)))
    }
}
