import LaborLaw
import Testing

@testable import ScenarioFiles

/// One thing wrong with a section of holidays, and what must be said about it.
struct HolidayMistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let complaints: [String]

    /// A mistake in the keys of a day that is otherwise well written.
    init(_ name: String, day: String, _ complaints: String...) {
        testDescription = name
        text = "holidays:\n  days:\n  - { name: { en: Eid, zh: 开斋节 }, \(day) }\n"
        self.complaints = complaints
    }

    /// A mistake in a section of no days.
    init(_ name: String, section: String, _ complaints: String...) {
        testDescription = name
        text = "holidays:\n  days: []\n  \(section)\n"
        self.complaints = complaints
    }

    static let days = [
        HolidayMistake(
            "no date", day: "class: fixed",
            "pack.yaml:3:5: error: holidays.days[0]: expected the key 'on', found none"),
        HolidayMistake(
            "two ways of dating", day: "on: { month: 1, day: 1, easter: 1 }",
            """
            pack.yaml:3:39: error: holidays.days[0].on: expected month and day, or month, weekday \
            and nth, or easter, or dates, found month, day and easter
            """),
        HolidayMistake(
            "a day no year has", day: "on: { month: 2, day: 30 }",
            """
            pack.yaml:3:56: error: holidays.days[0].on.day: expected a day of month 2, found 30
            """),
        HolidayMistake(
            "a short weekday", day: "on: { month: 5, weekday: Mon, nth: 0 }",
            """
            pack.yaml:3:60: error: holidays.days[0].on.weekday: expected a weekday: monday, \
            tuesday, wednesday, thursday, friday, saturday or sunday, found 'Mon'
              Maybe 'monday' is meant.
            """,
            """
            pack.yaml:3:70: error: holidays.days[0].on.nth: expected a whole number from -5 to 5 \
            other than 0, found '0'
            """),
        HolidayMistake(
            "dates written otherwise and twice",
            day: "on: { dates: [21.03.2026, 2027-03-10, 2027-03-10] }",
            """
            pack.yaml:3:48: error: holidays.days[0].on.dates: expected every date once, \
            found 2027-03-10 a second time
            """,
            """
            pack.yaml:3:49: error: holidays.days[0].on.dates[0]: expected a date such as \
            2026-11-23, found '21.03.2026'
              Maybe 2026-03-21.
            """),
        HolidayMistake(
            "an unknown class", day: "on: { easter: one }, class: electd, default: yes",
            """
            pack.yaml:3:49: error: holidays.days[0].on.easter: expected a whole number from -80 \
            to 250, found 'one'
            """,
            """
            pack.yaml:3:63: error: holidays.days[0].class: expected a class of holiday: fixed, \
            regional or elected, found 'electd'
              Maybe 'elected' is meant.
            """,
            """
            pack.yaml:3:80: error: holidays.days[0].default: expected true or false, found 'yes'
              Maybe true.
            """),
        HolidayMistake(
            "a default that is owed anyway", day: "on: { easter: 1 }, default: true",
            """
            pack.yaml:3:63: error: holidays.days[0].default: expected the key only with \
            'class: elected', found a holiday that is fixed
            """),
        HolidayMistake(
            "an estimate of another day",
            day: "on: { dates: [2027-03-10] }, estimated: [2027-03-11]",
            """
            pack.yaml:3:75: error: holidays.days[0].estimated: expected dates of the holiday, \
            found 2027-03-11
            """),
        HolidayMistake(
            "an end before the beginning",
            day: "on: { easter: 1 }, from: 2026-01-01, until: 2025-01-01",
            """
            pack.yaml:3:79: error: holidays.days[0].until: expected a date after 2026-01-01, \
            found 2025-01-01
            """),
        HolidayMistake(
            "an identifier with a space", day: "id: Eid Day, on: { easter: 1 }",
            """
            pack.yaml:3:39: error: holidays.days[0].id: expected an identifier such as \
            new-years-day, found 'Eid Day'
              Maybe 'eid-day'.
            """),
    ]

    static let sections = [
        HolidayMistake(
            "an unknown key", section: "substitutes: none",
            """
            pack.yaml:3:3: error: holidays.substitutes: expected one of the keys days, \
            substitution, elect, exchangeable, bridge, makeUpDays, ramadan, source, confidence \
            and note, found 'substitutes'
              Maybe 'substitution' is meant.
            """),
        HolidayMistake(
            "a word for a rule", section: "substitution: never",
            """
            pack.yaml:3:17: error: holidays.substitution: expected none, or a mapping with the \
            keys to, on, chain, source, confidence and note, found 'never'
            """),
        HolidayMistake(
            "a rule with unknown words",
            section: "substitution: { to: next-workday, on: [restday], chain: 1 }",
            """
            pack.yaml:3:23: error: holidays.substitution.to: expected where a holiday goes: \
            next-working-day, next-weekday, next-ordinary-day, next-monday or nearest-weekday, \
            found 'next-workday'
              Maybe 'next-weekday' is meant.
            """,
            """
            pack.yaml:3:42: error: holidays.substitution.on[0]: expected what a holiday falls on: \
            rest-day, holiday or leave, or a weekday, found 'restday'
              Maybe 'rest-day' is meant.
            """,
            """
            pack.yaml:3:59: error: holidays.substitution.chain: expected true or false, found '1'
            """),
        HolidayMistake(
            "weekends that are none",
            section: "makeUpDays: "
                + "[2026-01-05, { worked: 2026-01-04, off: 2026-01-03 }, 2026-01-04]",
            """
            pack.yaml:3:16: error: holidays.makeUpDays[0]: expected a Saturday or Sunday, \
            found 2026-01-05, which is worked anyway
            """,
            """
            pack.yaml:3:55: error: holidays.makeUpDays[1].off: expected a date from Monday to \
            Friday, found 2026-01-03, a day of the weekend
            """,
            """
            pack.yaml:3:69: error: holidays.makeUpDays[2]: expected every day once, \
            found 2026-01-04 a second time
            """),
        HolidayMistake(
            "a long fast", section: "ramadan: [{ from: 2026-02-18, until: 2026-04-20 }]",
            """
            pack.yaml:3:40: error: holidays.ramadan[0].until: expected a date about a month after \
            2026-02-18, found 2026-04-20
            """),
        HolidayMistake(
            "a text in one language", section: "bridge: { en: National holiday }",
            """
            pack.yaml:3:11: error: holidays.bridge: expected the key 'zh', found none
            """),
        HolidayMistake(
            "no list", section: "exchangeable: elected",
            """
            pack.yaml:3:17: error: holidays.exchangeable: expected a list, found 'elected'
              Maybe [elected].
            """),
    ]
}

struct HolidayMistakeTests {
    @Test(arguments: HolidayMistake.days + HolidayMistake.sections)
    func `a mistake is told with place and expectation`(mistake: HolidayMistake) throws {
        let (_, complaints) = try #require(try HolidayText(mistake.text).law())
        #expect(complaints == mistake.complaints)
    }

    @Test func `an identifier is not taken twice`() throws {
        let text = """
            holidays:
              days:
              - { id: eid, name: { en: Eid, zh: 开斋节 }, on: { easter: 1 } }
              - { id: eid, name: { en: Eid, zh: 开斋节 }, on: { easter: 2 } }
              - { name: { en: 开斋节, zh: 开斋节 }, on: { easter: 3 } }
            """
        let (law, complaints) = try #require(try HolidayText(text).law())
        #expect(law.days.map(\.id) == ["eid"])
        #expect(
            complaints == [
                """
                pack.yaml:4:11: error: holidays.days[1].id: expected every identifier once, \
                found 'eid' a second time
                """,
                """
                pack.yaml:5:13: error: holidays.days[2].name: expected the key 'id' where the \
                English name has no letters, found '开斋节'
                """,
            ])
    }

    @Test func `holidays that are no mapping are told`() throws {
        #expect(throws: ReadFailure.self) { try HolidayText("holidays: none").law() }
    }
}
