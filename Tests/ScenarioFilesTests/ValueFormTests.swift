import Testing
import WorkTime

@testable import ScenarioFiles

struct ValueFormTests {
    @Test(arguments: [
        ("30m", 30), ("9h", 540), ("3h30m", 210), ("1h30", 90), ("1h05", 65), ("0m", 0),
        ("90m", 90), ("24h", 1440),
    ])
    func `lengths of time are read`(text: String, minutes: Int) {
        #expect(TextForm<Minutes>.length(.zero...Minutes.hours(24)).read(text) == Minutes(minutes))
    }

    @Test(arguments: [
        "", "30", "h", "m", "30 m", "-30m", "3h60m", "3.5h", "1d", "30min", "3h30m5", "25h", "３h",
        "99999999999999999999h", "3h-5m", "9H",
    ])
    func `other texts are no lengths of time`(text: String) {
        #expect(TextForm<Minutes>.length(.zero...Minutes.hours(24)).read(text) == nil)
    }

    @Test func `every length within a day is read as it is shown`() {
        let form = TextForm<Minutes>.length(.zero...Minutes.hours(24))
        for count in 0...1440 {
            #expect(form.read("\(Minutes(count))") == Minutes(count))
        }
    }

    @Test(arguments: [("80%", 0.8), ("0%", 0), ("100%", 1), ("37.5%", 0.375), ("0.1%", 0.001)])
    func `percentages are read`(text: String, share: Double) {
        #expect(TextForm<Double>.percentage(0...100).read(text) == share)
    }

    @Test(arguments: ["80", "0.8", "%", "-1%", "101%", "80 %", "1e1%", "nan%", "80%%", "8,5%"])
    func `other texts are no percentages`(text: String) {
        #expect(TextForm<Double>.percentage(0...100).read(text) == nil)
    }

    @Test(arguments: [
        ("35", "Maybe 35m or 35h."), ("08:30", "Maybe 8h30."), ("7.5h", "Maybe 7h30."),
    ])
    func `what may have been meant by a wrong length is offered`(text: String, advice: String) {
        #expect(TextForm<Minutes>.length(.zero...Minutes.hours(24)).advice(text) == advice)
    }

    @Test(arguments: [
        ("23/11/2026", "Maybe 2026-11-23."), ("11/23/2026", "Maybe 2026-11-23."),
        ("2026/11/23", "Maybe 2026-11-23."), ("23.11.2026", "Maybe 2026-11-23."),
        ("05/04/2026", "Maybe 2026-04-05, or 2026-05-04."), ("2026-11-31", nil), ("soon", nil),
    ])
    func `dates written otherwise are recognized but not guessed`(text: String, advice: String?) {
        #expect(TextForm<LocalDate>.date.read(text) == nil)
        #expect(TextForm<LocalDate>.date.advice(text) == advice)
    }

    @Test(arguments: [
        // What a YAML 1.1 tool makes of an unquoted 07:00: 7 × 60.
        ("420", "Maybe \"07:00\", in quotes."), ("7:00", "Maybe \"07:00\"."), ("25:00", nil),
    ])
    func `times written otherwise are recognized`(text: String, advice: String?) {
        #expect(TextForm<LocalTime>.time.read(text) == nil)
        #expect(TextForm<LocalTime>.time.advice(text) == advice)
    }

    @Test(arguments: [
        ("jurisdicton", "jurisdiction"), ("Weekly Hours", "weekly_hours"), ("e7", "E7"),
        ("zoen", "zone"), ("xyz", nil), ("", nil),
    ])
    func `the nearest known name is found`(written: String, known: String?) {
        let names = ["zone", "jurisdiction", "weekly_hours", "E7", "E8"]
        #expect(nearest(to: written, among: names) == known)
    }

    @Test func `quotations stay on one line and short`() {
        #expect(quoted("a\nb\u{202E}") == "'a\\nb\\u{202E}'")
        #expect(quoted(String(repeating: "陈", count: 61)).count == 63)
    }

    @Test(arguments: [
        ("scenarios/../data/team.csv", "data/team.csv"), ("./a//b.csv", "a/b.csv"),
        ("../a.csv", "../a.csv"), ("/../a.csv", "/a.csv"), ("a/../../b", "../b"),
    ])
    func `paths are shown without detours`(path: String, shown: String) {
        #expect(FilePath(path: path).shown == shown)
    }
}
