import LaborLaw
import Testing
import WorkTime

/// The laws' own arithmetic, worked out by hand.
struct AsianPayTests {
    // RM 2,080 a month are 2,080 / 26 = RM 80 a day and 80 / 8 = RM 10 an hour.
    @Test(arguments: [
        PayExample(
            "two hours beyond eight: 2 × 10 × 0.5", "07:00-18:00/11:00-12:00", straight: 10_000,
            ["overtime 2h 50% 1000"]),
        PayExample(
            "45 hours are normal, of the next 3 h: 3 × 10 × 0.5", "E E E E E 07:00-15:00",
            straight: 48_000, ["overtime 3h 50% 1500"]),
        PayExample(
            "half a normal day on a rest day: half a day's wages", "07:00-11:00",
            restDays: ["2026-11-23"], straight: 0, ["rest-day 4h 0.5d 4000"]),
        PayExample(
            "a minute more than half: a day's wages", "07:00-11:01", restDays: ["2026-11-23"],
            straight: 0, ["rest-day 4h01 1.0d 8000"]),
        PayExample(
            "ten hours on a rest day: 80 + 2 × 10 × 2.0", "07:00-18:00/11:00-12:00",
            restDays: ["2026-11-23"], straight: 2000,
            ["rest-day 8h 1.0d 8000", "rest-day 2h 100% 2000"]),
        PayExample(
            "ten hours on a holiday: two days on top, and 2 × 10 × 3.0", "07:00-18:00/11:00-12:00",
            holidays: ["2026-11-23"], straight: 10_000,
            ["holiday 8h 2.0d 16000", "holiday 2h 200% 4000"]),
        PayExample(
            "an hour on a holiday: two days on top all the same", "07:00-08:00",
            holidays: ["2026-11-23"], straight: 1000, ["holiday 1h 2.0d 16000"]),
        PayExample(
            "rest-day work does not use up the week's 45 hours", "E E E E E 07:00-12:00 E",
            restDays: ["2026-11-29"], straight: 45_000, ["rest-day 8h 1.0d 8000"]),
    ])
    func `Malaysia at RM 2,080 a month`(example: PayExample) throws {
        let policy = PayPolicy.malaysia
        try example.check(policy, wage: .monthly(Money(minorUnits: 208_000, policy.currency)))
    }

    @Test func `Malaysia pays premiums up to RM 4,000 a month and not a sen more`() throws {
        let policy = PayPolicy.malaysia
        let drawing = "07:00-18:00/11:00-12:00"
        let (limit, more) = try (
            pay(
                drawing, policy,
                PayTerms(wage: .monthly(Money(minorUnits: 400_000, policy.currency)))),
            pay(
                drawing, policy,
                PayTerms(wage: .monthly(Money(minorUnits: 400_001, policy.currency))))
        )
        // 4,000 / 208 × 2 × 0.5 = 19.2308.
        #expect(limit.lines == ["overtime 2h 50% 1923"])
        #expect(more.lines == [])
    }

    // S$ 2,288 a month are 2,288 × 12 / (52 × 44) = S$ 12 an hour and 2,288 / 26 = S$ 88 a day.
    @Test(arguments: [
        PayExample(
            "44 hours are normal, of the next 2 h: 2 × 12 × 0.5", "E E E E E 07:00-13:00",
            straight: 55_200, ["overtime 2h 50% 1200"]),
        PayExample(
            "half a rest day for the employer: a day's wages", "07:00-11:00",
            restDays: ["2026-11-23"], straight: 0, ["rest-day 4h 1.0d 8800"]),
        PayExample(
            "nine hours for the employer: 2 × 88 + 1 × 12 × 1.5", "07:00-17:00/11:00-12:00",
            restDays: ["2026-11-23"], straight: 1200,
            ["rest-day 8h 2.0d 17600", "rest-day 1h 50% 600"]),
        PayExample(
            "half a rest day at one's own wish: half a day's wages", "07:00-11:00",
            restDays: ["2026-11-23"], onFile: ["own-request"], straight: 0,
            ["rest-day-wished 4h 0.5d 4400"]),
        PayExample(
            "a holiday: an extra day's wages, and beyond eight hours 12 × 1.5",
            "07:00-17:00/11:00-12:00", holidays: ["2026-11-23"], straight: 10_800,
            ["holiday 8h 1.0d 8800", "holiday 1h 50% 600"]),
    ])
    func `Singapore at S$ 2,288 a month`(example: PayExample) throws {
        let policy = PayPolicy.singapore
        try example.check(policy, wage: .monthly(Money(minorUnits: 228_800, policy.currency)))
    }

    // Rp 1,730,000 a month are 1,730,000 / 173 = Rp 10,000 an hour.
    @Test(arguments: [
        PayExample(
            "three hours beyond eight: 1 × 1.5 + 2 × 2 = 5.5 hours' wages",
            "07:00-19:00/11:00-12:00", straight: 110_000,
            ["overtime 1h 50% 5000", "overtime 2h 100% 20000"]),
        PayExample(
            "ten hours on a rest day: 8 × 2 + 1 × 3 + 1 × 4 = 23 hours' wages",
            "07:00-18:00/11:00-12:00", restDays: ["2026-11-23"], straight: 100_000,
            [
                "rest-day 8h 100% 80000", "rest-day 1h 200% 20000", "rest-day 1h 300% 30000",
            ]),
        PayExample(
            "nine hours in a week of six days: 7 × 2 + 1 × 3 + 1 × 4 = 21 hours' wages",
            "07:00-17:00/11:00-12:00", restDays: ["2026-11-23"], onFile: ["six-days"],
            straight: 90_000,
            [
                "rest-day-six 7h 100% 70000", "rest-day-six 1h 200% 20000",
                "rest-day-six 1h 300% 30000",
            ]),
        PayExample(
            "five hours on a paid holiday: 5 × 2 on top of the month", "07:00-12:00",
            holidays: ["2026-11-23"], straight: 50_000, ["holiday 5h 100%+ 100000"]),
    ])
    func `Indonesia at Rp 1,730,000 a month`(example: PayExample) throws {
        let policy = PayPolicy.indonesia
        try example.check(policy, wage: .monthly(Money(minorUnits: 1_730_000, policy.currency)))
    }

    // 3,480 yuan a month are 3,480 / 21.75 / 8 = 20 yuan an hour.
    @Test(arguments: [
        PayExample(
            "two hours beyond eight: 150 %", "07:00-18:00/11:00-12:00", straight: 20_000,
            ["overtime 2h 50% 2000"]),
        PayExample(
            "eight hours on a rest day: 200 %", "E", restDays: ["2026-11-23"], straight: 16_000,
            ["rest-day 8h 100% 16000"]),
        PayExample(
            "a rest day made good by a day off: nothing on top", "E", restDays: ["2026-11-23"],
            onFile: ["day-off-in-lieu"], straight: 16_000, []),
        PayExample(
            "eight hours on a statutory holiday: 300 % on top of the month", "E",
            holidays: ["2026-11-23"], straight: 16_000, ["holiday 8h 200%+ 48000"]),
        PayExample(
            "ten hours: 8 × 300 % on top of the month, and 2 × 300 %", "07:00-18:00/11:00-12:00",
            holidays: ["2026-11-23"], straight: 20_000,
            ["holiday 8h 200%+ 48000", "holiday 2h 200% 8000"]),
        PayExample(
            "a holiday on a rest day is a holiday", "E", holidays: ["2026-11-23"],
            restDays: ["2026-11-23"], straight: 16_000, ["holiday 8h 200%+ 48000"]),
    ])
    func `China at 3,480 yuan a month`(example: PayExample) throws {
        let policy = PayPolicy.china
        try example.check(policy, wage: .monthly(Money(minorUnits: 348_000, policy.currency)))
    }

    // 2,090,000 won a month are 2,090,000 / 209 = 10,000 won an hour.
    @Test(arguments: [
        PayExample(
            "two hours beyond eight: 2 × 10,000 × 0.5", "09:00-20:00/12:00-13:00",
            straight: 100_000, ["overtime 2h 50% 10000"]),
        PayExample(
            "overtime at night: both premiums", "13:00-00:00/18:00-19:00", straight: 100_000,
            ["overtime 2h 50% 10000", "night 2h 50% 10000"]),
        PayExample(
            "ten hours on a holiday: 8 × 1.5 + 2 × 2 = 16 hours, 2 of them straight",
            "09:00-20:00/12:00-13:00", holidays: ["2026-11-23"], straight: 100_000,
            ["holiday 8h 50%+ 120000", "holiday 2h 100% 20000"]),
        PayExample(
            "a night on the weekly holiday: 8 × 1.5, and 2 × 0.5 for the night",
            "15:00-00:00/19:00-20:00", restDays: ["2026-11-23"], straight: 80_000,
            ["rest-day 8h 50%+ 120000", "night 2h 50% 10000"]),
        PayExample(
            "Saturday beyond forty hours", "E E E E E E", straight: 480_000,
            ["overtime 8h 50% 40000"]),
    ])
    func `Korea at 2,090,000 won a month`(example: PayExample) throws {
        let policy = PayPolicy.korea
        try example.check(policy, wage: .monthly(Money(minorUnits: 2_090_000, policy.currency)))
    }

    private static let twelve = "07:00-20:00/11:00-12:00"
    private static let monthOf56 = [
        Array(repeating: twelve, count: 5), [".", "."], Array(repeating: twelve, count: 5),
        [".", "."], Array(repeating: twelve, count: 4), [".", ".", "."],
    ].flatMap { $0 }.joined(separator: " ")

    @Test(arguments: [
        PayExample(
            "an hour beyond eight: 1,200 × 0.25", "07:00-17:00/11:00-12:00", straight: 10_800,
            ["overtime 1h 25% 300"]),
        PayExample(
            "overtime at night: 0.25 + 0.25", "13:00-23:00/17:00-18:00", straight: 10_800,
            ["overtime 1h 25% 300", "night 1h 25% 300"]),
        PayExample(
            "ten hours on a legal holiday: 10 × 1,200 × 0.35 and no overtime",
            "07:00-18:00/11:00-12:00", restDays: ["2026-11-23"], straight: 12_000,
            ["rest-day 10h 35% 4200"]),
        PayExample(
            "an evening on a legal holiday: 0.35 + 0.25 from ten o'clock", "18:00-23:00",
            restDays: ["2026-11-23"], straight: 6000,
            ["rest-day 5h 35% 2100", "night 1h 25% 300"]),
        PayExample(
            "after 14 days with 4 hours: the 57th to 60th at 0.25 and the 61st at 0.5",
            "\(monthOf56) ‖ 07:00-21:00/11:00-12:00", straight: 15_600,
            ["overtime 4h 25% 1200", "overtime 1h 50% 600"]),
    ])
    func `Japan at 1,200 yen an hour`(example: PayExample) throws {
        let policy = PayPolicy.japan
        try example.check(policy, wage: .hourly(Money(minorUnits: 1200, policy.currency)))
    }
}
