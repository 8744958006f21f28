import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `Every phrase is said in both languages` {
    static let phrases: [Phrase] =
        CalendarPhrase.allCases.map(\.phrase) + BoardPhrase.allCases.map(\.phrase)
        + ResultPhrase.allCases.map(\.phrase) + CoveragePhrase.allCases.map(\.phrase)
        + AuditPhrase.allCases.map(\.phrase) + ForecastPhrase.allCases.map(\.phrase)
        + InputPhrase.allCases.map(\.phrase) + PayPhrase.allCases.map(\.phrase)
        + CompliancePhrase.allCases.map(\.phrase) + HistoryPhrase.allCases.map(\.phrase)
        + ModelPhrase.allCases.map(\.phrase) + OverridePhrase.allCases.map(\.phrase)
        + ChangePhrase.allCases.map(\.phrase) + FairnessPhrase.allCases.map(\.phrase)
        + LevelPhrase.allCases.map(\.phrase) + HandleTimePhrase.allCases.map(\.phrase)
        + EscalationPhrase.allCases.map(\.phrase) + SimulationPhrase.allCases.map(\.phrase)
        + RepairPhrase.allCases.map(\.phrase) + WhyPhrase.allCases.map(\.phrase)
        + WorkbookPhrase.allCases.map(\.phrase) + DutyCalendarPhrase.allCases.map(\.phrase)
        + ImportPhrase.allCases.map(\.phrase) + ImportHelpPhrase.allCases.map(\.phrase)
        + HistoryImportPhrase.allCases.map(\.phrase) + KnowledgePhrase.allCases.map(\.phrase)
        + ComparisonPhrase.allCases.map(\.phrase) + DifferencePhrase.allCases.map(\.phrase)

    @Test(arguments: phrases)
    func `neither text is missing`(phrase: Phrase) {
        #expect(!phrase.english.isEmpty)
        #expect(phrase.english.unicodeScalars.allSatisfy { $0.value < 0x2E80 })
        #expect(phrase.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }

    @Test(arguments: phrases)
    func `both texts take the same values`(phrase: Phrase) {
        func names(_ text: String) -> [String] {
            text.matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) }.sorted()
        }
        #expect(names(phrase.english) == names(phrase.chinese))
    }

    @Test
    func `no report leaves a value open`() throws {
        let report = try SampleReport.week()
        for (output, text) in EveryOutput.texts(of: report) + EveryOutput.markup(of: report) {
            // People's texts may hold braces of their own.
            let ours = report.overrides.reduce(text) {
                $0.replacing($1.override.name, with: "")
            }
            #expect(ParsedMarkup.values(leftOpenIn: ours).isEmpty, "\(output)")
        }
    }

    @Test
    func `days and ranges in words`() throws {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let date = try #require(LocalDate("2026-12-28"))
        let (english, chinese) = (Words(language: .english), Words(language: .chinese))
        #expect(english.days(DateRange(start: date, days: 7)) == "Mon 28 Dec to Sun 3 Jan 2027")
        #expect(chinese.days(DateRange(start: date, days: 7)) == "2026年12月28日 周一至1月3日 周日")
        let evening = try #require(LocalDateTime("2026-12-31T22:00"))
        let night = TimeRange(start: zone.instant(at: evening), length: .hours(9))
        #expect(english.range(night, in: zone) == "Thu 31 Dec 22:00–07:00 Fri 1 Jan")
        #expect(english.range(zone.day(date), in: zone) == "Mon 28 Dec")
        let week = TimeRange(start: zone.day(date).start, end: zone.day(date + 7).start)
        #expect(english.range(week, in: zone) == "Mon 28 Dec – Sun 3 Jan")
        let late = TimeRange(start: zone.day(date).end - .hours(4), length: .hours(4))
        #expect(english.range(late, in: zone) == "Mon 28 Dec 20:00–24:00")
    }

    @Test(
        arguments: zip(
            0..<5,
            [
                "11.11 {days}: +60 % on Thu 12 Nov – Fri 13 Nov (zh, payments, critical); "
                    + "131.3 → 210 tickets",
                "Quiet day: −12.5 % on Tue 10 Nov (every class); 438 → 383.3 tickets",
                "System down: nothing is learned from Sun 11 Oct (every class)",
                "Desk: at least 2.5 tickets in 1h on Tue 10 Nov, 20:00–24:00 (every class); "
                    + "40 → 52.5 tickets",
                "Later: 350 tickets a day on Wed 18 Nov (every class); touches no day of the plan",
            ]))
    func `an override is a sentence with tickets before and after`(
        index: Int, sentence: String
    ) throws {
        let line = try SampleReport.small().overrides[index]
        #expect(Words(language: .english).sentence(for: line) == sentence)
        let chinese = Words(language: .chinese).sentence(for: line)
        #expect(chinese.hasPrefix(line.override.name + "："))
    }

    @Test
    func `rates that are set or bounded say per how long`() throws {
        let line = try #require(try SampleReport.small().overrides.first)
        let rate = TicketRate(tickets: 4, per: Minutes(30))
        func sentence(_ change: VolumeOverride.Change, _ language: ReaderLanguage) -> String {
            Words(language: language).sentence(
                for: OverrideLine(
                    override: VolumeOverride(
                        name: "x", dates: line.override.dates, change: change),
                    dates: line.dates, before: 9, after: 8))
        }
        #expect(
            sentence(.set(rate), .english)
                == "x: 4 tickets in 30m on Thu 12 Nov – Fri 13 Nov (every class); 9 → 8 tickets")
        #expect(
            sentence(.maximum(rate), .chinese)
                == "x：11月12日 周四 – 11月13日 周五 全天每 30m 至多 4 件（适用：全部类别）；9 → 8 件工单")
    }

    @Test
    func `a shadow price is a sentence`() throws {
        let price = ShadowPrice(
            requirement: Phrase(en: "Mandarin", zh: "普通话"),
            date: try #require(LocalDate("2026-11-15")),
            from: try #require(LocalTime(hour: 20, minute: 0)), until: .midnight,
            pointsPerHour: 38)
        #expect(
            Words(language: .english).sentence(for: price)
                == "One more hour of Mandarin on Sun 15 Nov, 20:00–24:00, saves 38 points.")
        #expect(
            Words(language: .chinese).sentence(for: price)
                == "11月15日 周日 20:00–24:00 多排一小时“普通话”，可省 38 分。")
    }
}

extension ParsedMarkup {
    /// The `{names}` of values that a phrase still waits for; style rules hold colons and are none.
    static func values(leftOpenIn text: String) -> [String] {
        text.matches(of: /\{[a-z]+\}/).map { String($0.output) }
    }
}
