import Forecasting
import RosterModel
import ScenarioFiles
import Testing
import Wording
import WorkTime

struct KnowledgeWriterTests {
    /// Four tickets of a category on each of four days, of which one comes back on the first two
    /// days and two on the last two.
    private func csv(
        category: String, byLanguage: Bool = false, language: ReaderLanguage = .english
    ) throws -> String {
        var counter = ArrivalCounter(zone: .utc, interval: .hours(1))
        let first = LocalDate(dayNumber: 20_000)
        for day in 0..<4 {
            let noon = Zone.utc.day(first + day).start + .hours(12)
            for ticket in 0..<4 {
                let number = UInt64(day * 10 + ticket)
                counter.enter(number, at: noon, classIndex: 0)
                if ticket < 1 + day / 2 {
                    counter.enter(number, at: noon + .hours(1), classIndex: 0)
                }
            }
        }
        let counts = try #require(counter.counts(classCount: 1))
        let contacts = RepeatContacts(
            counts, by: .total(classCount: 1), handleMinutes: [20],
            on: DateRange(start: first + 2, days: 2))
        return KnowledgeWriter.csv(
            contacts,
            classes: [
                TicketClass(
                    language: Language("en"), category: TicketCategory(category),
                    severity: .normal)
            ], byLanguage: byLanguage, language: language)
    }

    @Test func `a row holds numbers that spreadsheets calculate with`() throws {
        #expect(
            try csv(category: "payments") == """
                Category,Tickets,Repeats,Repeat share,Hours,Repeat hours,Share of hours,Minutes each,Change
                payments,8,4,0.3333,4,1.3333,1,20,1

                """)
        #expect(
            try csv(category: "payments", byLanguage: true, language: .chinese) == """
                类别,语言,工单数,重复联系,重复占比,工时,重复工时,工时占比,平均分钟,变化
                payments,en,8,4,0.3333,4,1.3333,1,20,1

                """)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@sum", "'@sum"), ("a,b", "\"a,b\""), ("-\"x\"", "\"'-\"\"x\"\"\""),
    ])
    func `no category is run as a formula`(category: String, field: String) throws {
        #expect(try csv(category: category).split(separator: "\n")[1].hasPrefix(field + ",8,"))
    }
}
