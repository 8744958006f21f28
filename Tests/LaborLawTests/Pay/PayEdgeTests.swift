import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

/// Midnights, months, odd contracts and odd rosters.
struct PayEdgeTests {
    private static let euros = Currency("EUR")
    private static let monday = LocalDate(dayNumber: 20_780)

    private func policy(_ rules: [PayRule]) -> PayPolicy {
        PayPolicy(
            currency: Self.euros, basis: PayBasis(hours: .hours(160), dayHundredths: 2000),
            rules: rules)
    }

    private func hourly(_ minorUnits: Int, onFile: [String] = []) -> PayTerms {
        PayTerms(wage: .hourly(Money(minorUnits: minorUnits, Self.euros)), onFile: onFile)
    }

    @Test func `a night into a holiday earns the premium from midnight`() throws {
        // 22:00–07:00 with a break from 02:00 to 03:00: six hours of the night are Tuesday's.
        let holiday = policy([payRule("holiday", on(.holiday, .flat(Percent(100))))])
        let into = try pay("N", holiday, hourly(1000), holidays: ["2026-11-24"])
        let outOf = try pay("N", holiday, hourly(1000), holidays: ["2026-11-23"])
        #expect(into.lines == ["holiday 6h 100% 6000"])
        #expect(outOf.lines == ["holiday 2h 100% 2000"])
    }

    @Test func `a night out of a paid rest day is overtime only for the working day`() throws {
        let rules = policy([
            payRule("overtime", beyond(day: 8, .flat(Percent(50)))),
            payRule("rest-day", on(.restDay, .flat(Percent(100)))),
        ])
        // 14:00–02:00: ten hours on the rest day, then two hours that fill up a normal day.
        let night = try pay("14:00-02:00", rules, hourly(1000), restDays: ["2026-11-23"])
        #expect(night.lines == ["rest-day 10h 100% 10000"])
    }

    @Test(arguments: [
        // The night belongs to November: its third hour is the month's third; December begins
        // with the next duty.
        (
            Overtime.Day.dutyDate,
            ["overtime 1h 25% 250", "overtime 2h 50% 1000", "overtime 1h 25% 250"]
        ),
        // Midnight parts the night: six hours and five; on 1 December five and three and nine.
        (Overtime.Day.calendarDay, ["overtime 1h 25% 250", "overtime 5h 50% 2500"]),
    ])
    func `a monthly tier begins anew at the end of the month`(
        day: Overtime.Day, lines: [String]
    ) throws {
        let rules = policy([
            payRule(
                "overtime",
                beyond(day: 8, ladder([(1, 25), (nil, 50)], per: .month), .additive, day))
        ])
        // 30 November, 18:00–05:00, and 1 December, 10:00–19:00.
        let month = try pay(
            "18:00-05:00 10:00-19:00", rules, hourly(1000), start: "2026-11-30")
        #expect(month.lines == lines)
    }

    @Test func `half a normal day is half of a part-timer's day`() throws {
        // RM 1,040 a month are RM 40 a day; a normal day of four hours makes RM 10 an hour.
        let ringgit = Currency("MYR")
        let terms = PayTerms(
            wage: .monthly(Money(minorUnits: 104_000, ringgit)), normalDay: .hours(4),
            contract: .partTime)
        let half = try pay("07:00-09:00", .malaysia, terms, restDays: ["2026-11-23"])
        let more = try pay("07:00-12:00", .malaysia, terms, restDays: ["2026-11-23"])
        #expect(half.lines == ["rest-day 2h 0.5d 2000"])
        #expect(more.lines == ["rest-day 4h 1.0d 4000", "rest-day 1h 100% 1000"])
    }

    @Test func `hours up to the legal day are plain hours for somebody part-time`() throws {
        let terms = PayTerms(
            wage: .hourly(Money(minorUnits: 1200, Currency("JPY"))), normalDay: .hours(4),
            contract: .partTime)
        #expect(try pay("E", .japan, terms).lines == [])
    }

    @Test func `a second duty of a free day earns what is missing to the higher step`() throws {
        let terms = PayTerms(wage: .monthly(Money(minorUnits: 208_000, Currency("MYR"))))
        let day = try pay(
            "07:00-10:00+10:30-11:30+13:00-15:00+16:00-17:00", .malaysia, terms,
            restDays: ["2026-11-23"])
        #expect(
            day.lines == [
                "rest-day 3h 0.5d 4000", "rest-day 1h 0.0d 0", "rest-day 2h 0.5d 4000",
                "rest-day 1h 0.0d 0",
            ])
    }

    @Test func `no duties are paid nothing`() throws {
        for policy in PayPolicy.everyPlace {
            let statement = try pay(
                ".", policy, PayTerms(wage: .hourly(Money(minorUnits: 1, policy.currency))))
            #expect(statement.duties.isEmpty)
            #expect(statement.total == Money(minorUnits: 0, policy.currency))
        }
    }

    @Test func `history uses up normal hours and is not paid`() throws {
        let weekly = policy([payRule("overtime", beyond(week: 40, .flat(Percent(50))))])
        let statement = try pay("E E E E ‖ E E", weekly, hourly(1000), start: "2026-11-27")
        #expect(statement.duties.count == 2)
        #expect(statement.lines == ["overtime 8h 50% 4000"])
    }

    @Test func `the days of the history make a seventh day`() throws {
        let terms = PayTerms(wage: .hourly(Money(minorUnits: 2000, Currency("USD"))))
        let six = "07:00-09:00 07:00-09:00 07:00-09:00 07:00-09:00 07:00-09:00 23:00-02:00"
        let sunday = try pay("\(six) ‖ 07:00-09:00", .california, terms, start: "2026-11-29")
        #expect(sunday.lines == ["seventh 2h 50% 2000"])
    }

    @Test(arguments: [
        ("2026-10-24", 12_000, ["overtime 2h 50% 1200"]), ("2026-03-28", 9600, []),
        ("2026-11-28", 10_800, ["overtime 1h 50% 600"]),
    ])
    func `overtime of a night over a change of the clocks is what lasts beyond eight hours`(
        date: String, straight: Int, lines: [String]
    ) throws {
        let daily = policy([payRule("overtime", beyond(day: 8, .flat(Percent(50))))])
        let night = try pay(
            "22:00-07:00", daily, hourly(1200), start: date, zone: "Europe/Berlin")
        #expect(night.straight.minorUnits == straight)
        #expect(night.lines == lines)
    }

    @Test func `where duties overlap the earlier one has the minutes`() throws {
        let plain = policy([])
        let statement = try pay("07:00-12:00+08:00-09:00+11:00-14:00", plain, hourly(1000))
        #expect(statement.duties.map(\.straightTime) == [.hours(5), .zero, .hours(2)])
    }

    @Test(arguments: [
        // 1.00 × 3 / 60 × 0.1 = 0.005: half a cent is rounded away from zero.
        (100, "07:00-07:03", 10, 1),
        // 1.00 × 2 / 60 × 0.1 = 0.0033.
        (100, "07:00-07:02", 10, 0),
        // 10.01 × 30 / 60 × 0.5 = 2.5025.
        (1001, "07:00-07:30", 50, 250),
        // 10.03 × 30 / 60 × 0.5 = 2.5075.
        (1003, "07:00-07:30", 50, 251),
        // 10.01 × 7 × 0.33 = 23.1231; its two and five hours alone would make 6.61 + 16.52.
        (1001, "07:00-15:00/09:00-10:00", 33, 2312),
    ])
    func `a line is rounded once, half away from zero`(
        wage: Int, drawing: String, percent: Int, amount: Int
    ) throws {
        let monday = policy([payRule("monday", on(.weekday(.monday), .flat(Percent(percent))))])
        let statement = try pay(drawing, monday, hourly(wage))
        #expect(statement.duties.flatMap(\.lines).map(\.amount.minorUnits) == [amount])
    }

    @Test func `of premiums that compete the greatest counts, and additive ones add`() throws {
        let rules = policy([
            payRule(
                "evening", on(.night(clock("18:00", "22:00")), .flat(Percent(20)), stack: .highest)),
            payRule(
                "late", on(.night(clock("20:00", "00:00")), .flat(Percent(30)), stack: .highest)),
            payRule(
                "same", on(.night(clock("21:00", "23:00")), .flat(Percent(30)), stack: .highest)),
            payRule("monday", on(.weekday(.monday), .flat(Percent(5)))),
        ])
        let statement = try pay("17:00-00:00", rules, hourly(1000))
        #expect(
            statement.lines == [
                "evening 2h 20% 400", "late 4h 30% 1200", "monday 7h 5% 350",
            ])
    }

    @Test func `a tier with an end pays nothing beyond it`() throws {
        let rules = policy([payRule("holiday", on(.holiday, ladder([(2, 50)])))])
        let statement = try pay(
            "07:00-10:00+11:00-13:00", rules, hourly(1000), holidays: ["2026-11-23"])
        #expect(statement.lines == ["holiday 2h 50% 1000"])
    }

    @Test func `a statute pays from its first day in force`() throws {
        let from = LocalDate(year: 2026, month: 11, day: 24)
        let source = LegalSource(
            instrument: Phrase(en: "Act", zh: "法"), section: "s.1", inForceFrom: from)
        let rule = PayRule(
            id: "night", title: Phrase(en: "Night", zh: "夜间"),
            kind: on(.night(clock("22:00", "06:00")), .flat(Percent(25))),
            authority: .statute(source))
        let statement = try pay("N", policy([rule]), hourly(1000))
        // Of 22:00–06:00 less the break, Tuesday's five hours.
        #expect(statement.lines == ["night 5h 25% 1250"])
        #expect(statement.duties[0].lines[0].authority == .statute(source))
    }

    @Test(arguments: [
        (RuleScope(ages: AgeRange(below: 18)), true),
        (RuleScope(ages: AgeRange(from: 18)), false),
        (RuleScope(contract: .partTime), false),
        (RuleScope(sex: .female), true),
        (RuleScope(sex: .male), false),
        (RuleScope(nightWorkers: .early(nights: 1)), true),
        (RuleScope(nightWorkers: .early(nights: 2)), false),
        (RuleScope(statuses: ["pregnant"]), false),
        (RuleScope(statuses: ["pregnant", "nursing"]), true),
        (RuleScope(unless: ["opt-out"]), true),
        (RuleScope(unless: ["nursing"]), false),
        (RuleScope(when: ["nursing"]), true),
        (RuleScope(when: ["flexible"]), false),
        (RuleScope(during: [DateRange(start: monday, days: 1)]), true),
        (RuleScope(during: [DateRange(start: monday + 1, days: 1)]), false),
        (RuleScope(anyOf: [RuleScope(monthlyWage: .atMost(1600)), RuleScope(sex: .male)]), true),
        (RuleScope(anyOf: [RuleScope(monthlyWage: .atMost(1599)), RuleScope(sex: .male)]), false),
        (RuleScope(monthlyWage: .above(1599)), true),
        (RuleScope(monthlyWage: .above(1600)), false),
    ])
    func `a rule is paid to those in its scope`(scope: RuleScope, isPaid: Bool) throws {
        let rules = policy([
            payRule("monday", on(.weekday(.monday), .flat(Percent(10))), scope: scope)
        ])
        // Eighteen on Tuesday; 160 hours at 10.00 are 1,600 a month.
        let terms = PayTerms(
            wage: .hourly(Money(minorUnits: 1000, Self.euros)),
            born: LocalDate(year: 2008, month: 11, day: 24), sex: .female,
            onFile: ["nursing"])
        #expect(try pay("E", rules, terms).lines.isEmpty != isPaid)
    }
}

extension NightWorkDefinition {
    /// Who has so many duties that touch the hours from 06:00 to 09:00 in a week.
    fileprivate static func early(nights: Int) -> NightWorkDefinition {
        let hours = clock("06:00", "09:00")
        return NightWorkDefinition(
            from: hours.from, to: hours.to, atLeast: Minutes(1), nights: nights, weeks: 1)
    }
}
